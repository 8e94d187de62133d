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

/** Whether the key / leads to the search. */
export const isSlashOn = slash.get;

/** Switches the key; where the browser refuses to keep it, until the page is closed. */
export const switchSlash = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
  slash.set(on);
};

/** The same for what is drawn. Without a browser it is on. */
export const useSlashOn = (): boolean => useStore(slash);
