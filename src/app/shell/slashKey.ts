import { makeStore, useStore } from "#ui/store.ts";

const KEY = "slash-key";

const load = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

const slash = makeStore({ first: load, prerendered: true });

/** Whether the key / focuses the search. */
export const isSlashOn = slash.get;

/** Switches the key; if the browser refuses to store it, until the page is closed. */
export const switchSlash = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage is full or forbidden: the choice lasts until the page is closed.
  }
  slash.set(on);
};

/** The same as a hook. Without a browser it is on. */
export const useSlashOn = (): boolean => useStore(slash);
