import { makeStore, useStore } from "#ui/store.ts";

type Theme = "system" | "light" | "dark";

const order: readonly Theme[] = ["system", "light", "dark"];

const themeOf = (text: string | null | undefined): Theme =>
  text === "light" || text === "dark" ? text : "system";

const chosen = makeStore<Theme>({
  // The document's attribute, set by early.js or since by the reader.
  first: () => themeOf(document.documentElement.dataset["theme"]),
  prerendered: "system",
  // The theme was changed in another tab.
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
    // Storage is full or forbidden: the choice lasts until the page is closed.
  }
  show(theme);
};

const next = (): void => choose(order[order.indexOf(chosen.get()) + 1] ?? "system");

/** The reader's theme, and what switches to the next, always the same function. Without a browser: the system's. */
export const useTheme = (): readonly [Theme, () => void] => [useStore(chosen), next];
