import { useSyncExternalStore } from "react";

const KEY = "slash-key";
const listeners = new Set<() => void>();
let isOn: boolean | undefined;

const load = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== "off";
  } catch {
    return true;
  }
};

/** Whether the key / leads to the search. */
export const isSlashOn = (): boolean => {
  isOn ??= load();
  return isOn;
};

/** Switches the key; where the browser refuses to keep it, until the page is closed. */
export const switchSlash = (on: boolean): void => {
  isOn = on;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, "off");
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The same for what is drawn. Without a browser it is on. */
export const useSlashOn = (): boolean => useSyncExternalStore(subscribe, isSlashOn, () => true);
