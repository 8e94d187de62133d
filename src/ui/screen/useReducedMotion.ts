import { useSyncExternalStore } from "react";

const query = "(prefers-reduced-motion: reduce)";

const media = (): MediaQueryList | undefined =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;

const subscribe = (listener: () => void): (() => void) => {
  const list = media();
  list?.addEventListener("change", listener);
  return () => list?.removeEventListener("change", listener);
};

/** Whether the reader asked for less motion: then nothing moves by itself. */
export const useReducedMotion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => media()?.matches === true,
    () => false,
  );
