import { createContext, use } from "react";

/**
 * Whether the page is being drawn ahead of any browser, or being taken over from one that was. It ends in a
 * transition: what changes by it is much, and mustn't hold up what the reader does.
 */
export const AheadContext = createContext(false);

/** The same. What a page would ask a browser for it then draws in each form, of which the style sheet shows one. */
export const useAhead = (): boolean => use(AheadContext);

/** A page that is drawn ahead has no more of a long list than this: it is to be read at once. */
const MOST = 40;

/**
 * How many items of a list of `count` are drawn: in a page drawn ahead the first, and all of them once a
 * browser has taken it over.
 */
export const useDrawnAhead = (count: number, most = MOST): number => {
  const isAhead = useAhead();
  return isAhead ? Math.min(count, most) : count;
};
