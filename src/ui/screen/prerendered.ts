import { createContext, startTransition, use, useEffect, useState } from "react";

/**
 * Whether the page is being drawn ahead of any browser, or being taken over from one that was. It ends in a
 * transition: what changes by it is much, and mustn't hold up what the reader does.
 */
export const PrerenderContext = createContext(false);

/** The same. What a page would ask a browser for it then draws in each form, of which the style sheet shows one. */
export const useIsPrerendered = (): boolean => use(PrerenderContext);

/** A page that is drawn ahead has no more of a long list than this: it is to be read at once. */
const MOST = 40;

/** Lists to be drawn whole, one after the other: all in one commit would hold up what the reader does. */
const waiting = new Set<() => void>();

/**
 * How many items of a list of `count` are drawn: in a page drawn ahead the first, and all of them once a
 * browser has taken it over and the list's turn has come.
 */
export const usePrerenderedRowLimit = (count: number, most = MOST): number => {
  const isPrerendered = useIsPrerendered();
  const [isWhole, setWhole] = useState(!isPrerendered);
  useEffect(() => {
    if (isPrerendered || isWhole) return undefined;
    const draw = (): void => startTransition(() => setWhole(true));
    if (waiting.add(draw).size === 1) draw();
    return () => {
      const [first] = waiting;
      waiting.delete(draw);
      const [next] = waiting;
      if (first === draw) next?.();
    };
  }, [isPrerendered, isWhole]);
  return isWhole ? count : Math.min(count, most);
};
