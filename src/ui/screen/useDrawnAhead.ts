import { useDeferredValue, useSyncExternalStore } from "react";

const never = () => () => undefined;

/** A page that is drawn ahead has no more of a long list than this: it is to be read at once. */
const MOST = 40;

/**
 * How many items of a list of `count` are drawn: in a page drawn ahead the first, and all of them once a
 * browser has taken it over.
 */
export const useDrawnAhead = (count: number, most = MOST): number => {
  const isTaken = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  // The rest follows without holding up what the reader does.
  return useDeferredValue(isTaken) ? count : Math.min(count, most);
};
