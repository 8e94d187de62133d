import { useEffect, useState } from "react";

import type { Theme } from "./texts.ts";

const order: readonly Theme[] = ["system", "light", "dark"];

const stored = (): Theme => {
  try {
    const theme = localStorage.getItem("theme");
    return theme === "light" || theme === "dark" ? theme : "system";
  } catch {
    return "system";
  }
};

const apply = (theme: Theme): void => {
  const root = document.documentElement;
  if (theme === "system") delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
};

/** The reader's theme and the gesture that moves to the next one. */
export const useTheme = (): readonly [Theme, () => void] => {
  const [theme, setTheme] = useState<Theme>("system");
  // Read after mounting, so that the first markup is the same with and without a browser.
  useEffect(() => setTheme(stored()), []);
  const next = (): void => {
    const following = order[(order.indexOf(theme) + 1) % order.length] ?? "system";
    setTheme(following);
    apply(following);
  };
  return [theme, next];
};
