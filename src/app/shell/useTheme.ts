import { makeStore, useStore } from "#ui/store.ts";

type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];

/** What theme.js, or the reader since, wrote on the document. */
const current = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
};

const chosen = makeStore<Theme>({ first: current, ahead: "system" });

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
  chosen.set(theme);
};

/** The reader's theme and the gesture that moves to the next one. Without a browser: the system's. */
export const useTheme = (): readonly [Theme, () => void] => {
  const theme = useStore(chosen);
  const next = (): void => choose(order[(order.indexOf(theme) + 1) % order.length] ?? "system");
  return [theme, next];
};
