import { useSyncExternalStore } from "react";

type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What theme.js, or the reader since, wrote on the document. */
const current = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
};

const choose = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
};

/** The reader's theme and the gesture that moves to the next one. Without a browser: the system's. */
export const useTheme = (): readonly [Theme, () => void] => {
  const theme = useSyncExternalStore(subscribe, current, () => "system" as const);
  const next = (): void => choose(order[(order.indexOf(theme) + 1) % order.length] ?? "system");
  return [theme, next];
};
