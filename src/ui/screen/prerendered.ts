import { createContext, use } from "react";

import { useLater } from "./useLater.tsx";

/**
 * Whether the page is being prerendered, or hydrated from what was. It ends in a transition: much changes by
 * it, and input mustn't wait for that.
 */
export const PrerenderContext = createContext(false);

/** The same. What depends on the browser is prerendered in each form, of which the style sheet shows one. */
export const useIsPrerendered = (): boolean => use(PrerenderContext);

/** An address relative to the page, with its host; undefined while prerendered, when nobody knows the host. */
export const useWholeAddress = (address: string): string | undefined =>
  useIsPrerendered() ? undefined : new URL(address, location.href).href;

/** A prerendered page has no more rows of a long list than this. */
const MOST = 40;

/** How many items of a list of `count` are drawn: the first `most` while prerendered, then all in their turn. */
export const usePrerenderedRowLimit = (count: number, most = MOST): number => {
  const isWhole = useLater(!useIsPrerendered(), { inLine: true });
  return isWhole ? count : Math.min(count, most);
};
