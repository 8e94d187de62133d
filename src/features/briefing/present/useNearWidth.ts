import { useCallback, useSyncExternalStore } from "react";

import { useMedia } from "#ui/screen/useMedia.ts";

/** Screens read from near, such as phones: figures are laid out for their width, and scroll. */
const NEAR = "(width < 60rem), (height < 34rem)";
/** The share of the screen's width that a slide leaves to its figure. */
const SHARE = 0.94;
/** Below this width figures are scaled rather than laid out again. */
const LEAST = 320;
/** The usual width of a figure on a page. */
const MOST = 760;

/** The layout width for the window in steps of 8, so that a scroll bar that comes and goes changes nothing. */
const windowWidth = (): number => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const width = (SHARE * window.innerWidth * 16) / rem;
  return Math.max(LEAST, Math.min(MOST, Math.floor(width / 8) * 8));
};

/** The width at which to lay figures out on a near screen; undefined on others. */
export const useNearWidth = (): number | undefined => {
  const isNear = useMedia(NEAR);
  const subscribe = useCallback((listener: () => void) => {
    window.addEventListener("resize", listener);
    return () => window.removeEventListener("resize", listener);
  }, []);
  const width = useSyncExternalStore(subscribe, windowWidth, () => LEAST);
  return isNear ? width : undefined;
};
