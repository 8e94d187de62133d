import { makeStore, useStore } from "#ui/store.ts";

type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];

const themeOf = (text: string | null | undefined): Theme =>
  text === "light" || text === "dark" ? text : "system";

const chosen = makeStore<Theme>({
  // What early.js, or the reader since, wrote on the document.
  first: () => themeOf(document.documentElement.dataset["theme"]),
  prerendered: "system",
  // Chosen in another tab.
  follow: () => {
    const follow = ({ key, newValue }: StorageEvent): void => {
      if (key === "theme" || key === null) show(themeOf(newValue));
    };
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  },
});

const show = (theme: Theme): void => {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  chosen.set(theme);
};

const choose = (theme: Theme): void => {
  try {
    if (theme === "system") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
  show(theme);
};

/** The reader's theme and the gesture that moves to the next one. Without a browser: the system's. */
export const useTheme = (): readonly [Theme, () => void] => {
  const theme = useStore(chosen);
  const next = (): void => choose(order[(order.indexOf(theme) + 1) % order.length] ?? "system");
  return [theme, next];
};
