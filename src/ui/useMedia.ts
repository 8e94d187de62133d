import { useCallback, useSyncExternalStore } from "react";

/**
 * Whether a media query holds, and a new drawing once that changes. Without a browser it is taken to
 * hold: pages are written ahead of time for a wide screen.
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
    () => true,
  );
};
