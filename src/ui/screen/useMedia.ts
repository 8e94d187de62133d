import { useCallback, useSyncExternalStore } from "react";

/** A media query as the browser answers it; undefined where none can. */
export const mediaOf = (query: string): MediaQueryList | undefined =>
  typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;

/**
 * Whether a media query holds, and a new drawing once that changes. Not before
 * the first paint, and not without a browser: what takes room by it stands in the style sheet.
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
