import { useCallback, useSyncExternalStore } from "react";

/**
 * Whether a media query holds, and a new drawing once that changes. Not before
 * the first paint, and not without a browser: what takes room by it stands in the style sheet.
 */
export const useMedia = (query: string): boolean => {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    () => false,
  );
};
