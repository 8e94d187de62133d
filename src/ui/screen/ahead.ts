import { useDeferredValue, useSyncExternalStore } from "react";

const never = () => () => undefined;

/**
 * Whether the page is being drawn ahead of any browser, or being taken over from one that was. What it
 * would ask a browser for it then draws in each form, of which the style sheet shows one.
 */
export const useAhead = (): boolean =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  );

/** The same, where what changes by it is much: it follows without holding up what the reader does. */
export const useAheadDeferred = (): boolean => useDeferredValue(useAhead());

/** A page that is drawn ahead has no more of a long list than this: it is to be read at once. */
const MOST = 40;

/**
 * How many items of a list of `count` are drawn: in a page drawn ahead the first, and all of them once a
 * browser has taken it over.
 */
export const useDrawnAhead = (count: number, most = MOST): number => {
  const isAhead = useAheadDeferred();
  return isAhead ? Math.min(count, most) : count;
};
