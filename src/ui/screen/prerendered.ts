import { createContext, use } from "react";

import { useLater } from "./useLater.tsx";

/**
 * Whether the page is being prerendered or hydrated. It becomes false in a transition: that re-renders much, and
 * input must not wait for it.
 */
export const PrerenderContext = createContext(false);

/**
 * Whether the page is being prerendered or hydrated. Content that depends on the browser is prerendered in each
 * form, of which the style sheet shows one.
 */
export const useIsPrerendered = (): boolean => use(PrerenderContext);

/** The absolute form of an address relative to the page; undefined while prerendering, when the host isn't known. */
export const useWholeAddress = (address: string): string | undefined =>
  useIsPrerendered() ? undefined : new URL(address, location.href).href;

/** The usual limit of rows of a long list on a prerendered page. */
const MOST = 40;

/** How many of `count` items to render: at most `most` while prerendering, then all, one list after another. */
export const usePrerenderedRowLimit = (count: number, most = MOST): number => {
  const isWhole = useLater(!useIsPrerendered(), { inLine: true });
  return isWhole ? count : Math.min(count, most);
};
