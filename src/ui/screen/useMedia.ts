import { useCallback, useSyncExternalStore } from "react";

/** The result of a media query; undefined where there is no `matchMedia`. */
export const mediaOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;

/**
 * Whether a media query matches; re-renders on change. False before the first paint and without a browser: layout
 * that depends on it belongs in the style sheet.
 */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = mediaOf(query);
      media?.addEventListener("change", listener);
      return () => media?.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => mediaOf(query)?.matches === true,
    () => false,
  );
};
