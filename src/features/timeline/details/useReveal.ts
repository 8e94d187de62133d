import { type RefObject, useEffect } from "react";

/** Room that what stays on top of the screen takes up, at the most. */
const UNDER_BAR = 160;
const MARGIN = 12;
/** Until then a second click may follow, which must not meet another mark, in ms. */
const SECOND_CLICK = 300;

/**
 * Brings the details of what was opened here into view, as far as what was opened stays in sight: they
 * are under the plot and cover nothing of it.
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
