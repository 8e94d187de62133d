import { type RefObject, useEffect } from "react";

/** Greatest height of the sticky bars at the top of the screen, in pixels. */
const UNDER_BAR = 160;
const MARGIN = 12;
/** A second click may follow within this time, in ms, and must not meet another mark. */
const SECOND_CLICK = 300;

/**
 * Scrolls the details of an opened record into view, as far as its mark stays on the screen. They are below the
 * plot and cover none of it.
 */
export const useReveal = (
  root: RefObject<HTMLElement | null>,
  opened: string | undefined,
  isByHand: boolean,
): void => {
  useEffect(() => {
    if (opened === undefined || !isByHand) return;
    const reveal = (): void => {
      const details = root.current?.querySelector("[data-details]")?.getBoundingClientRect();
      const mark = root.current?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect();
      if (details === undefined) return;
      const wanted = details.bottom + MARGIN - window.innerHeight;
      const most = mark === undefined ? details.top - UNDER_BAR : mark.top - UNDER_BAR;
      const by = Math.min(wanted, most);
      if (by > 0) window.scrollBy({ top: by });
    };
    const later = setTimeout(reveal, SECOND_CLICK);
    return () => clearTimeout(later);
  }, [root, opened, isByHand]);
};
