import { useCallback, useSyncExternalStore } from "react";

import { useMedia } from "#ui/screen/useMedia.ts";

/** A screen in the hand: what stands on it is read from near, and scrolled. */
const NEAR = "(width < 60rem), (height < 34rem)";
/** A slide leaves so much of its screen to its figure. */
const SHARE = 0.94;
/** Narrower, figures are enlarged rather than laid out anew. */
const LEAST = 320;
/** As wide as a page has them. */
const MOST = 760;

/** The width of the window in whole steps, so that a scroll bar that comes and goes changes nothing. */
const windowWidth = (): number => {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const width = (SHARE * window.innerWidth * 16) / rem;
  return Math.max(LEAST, Math.min(MOST, Math.floor(width / 8) * 8));
};

/** On a screen in the hand, the width in which figures are laid out for it. */
export const useNearWidth = (): number | undefined => {
  const isNear = useMedia(NEAR);
  const subscribe = useCallback((listener: () => void) => {
    window.addEventListener("resize", listener);
    return () => window.removeEventListener("resize", listener);
  }, []);
  const width = useSyncExternalStore(subscribe, windowWidth, () => LEAST);
  return isNear ? width : undefined;
};
