import { type RefCallback, useMemo } from "react";

import { usePrinting } from "./usePrinting.ts";
import { useWidth } from "./useWidth.ts";

/** A browser's own size of type, in pixels. */
const USUAL = 16;

/** What an upright sheet of A4 or Letter leaves between its margins and ours, in pixels of paper. */
export const SHEET = 668;

/** What a sheet that lies on its side leaves at least: A4, Letter, or half of A3. */
export const LYING = 900;

/** How many times as large as usual the reader's text is. */
export const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL;

/**
 * The width of an element in sixteenths of a rem: a figure that is placed in these and drawn over that
 * width has type of one size on every screen, as large as the reader's. Undefined until it is measured,
 * and without a browser; then it may be that the page was drawn ahead of one. Paper isn't measured; a figure as wide as a large screen would shrink on it until
 * nobody can read it, so while the page is printed none is wider than an upright sheet.
 */
export const useContainerWidth = (): readonly [
  ref: RefCallback<Element>,
  width: number | undefined,
  isPrerendered: boolean,
] => {
  const [ref, measured, remInPixels, isPrerendered] = useWidth();
  const isPrinting = usePrinting();
  const width = measured === undefined ? undefined : (measured * USUAL) / remInPixels;
  return [ref, width !== undefined && isPrinting ? Math.min(width, SHEET) : width, isPrerendered];
};

/** A width to draw at, and the class under which what is drawn is shown. */
interface Form {
  readonly width: number;
  readonly className: string;
}

/** A phone's width between its margins, in sixteenths of a rem. */
const PHONE = 380;

/**
 * The widths at which a figure is drawn: the measured one of an element, or `usual` until it is known. A page
 * that is drawn ahead of any browser has the figure as a phone shows it too, and one that is printed, where it
 * has the sheet to itself (`onPaper`), as a sheet on its side does: the style sheet shows one. Beside them
 * whether the width is known.
 */
export const useWidths = (
  usual: number,
  onPaper = false,
): readonly [RefCallback<Element>, readonly Form[], boolean] => {
  const [ref, measured, isPrerendered] = useContainerWidth();
  const isPrinting = usePrinting();
  const forms = useMemo(() => {
    if (isPrerendered) {
      return [
        { width: PHONE, className: "as-high sm:hidden" },
        { width: usual, className: "as-high max-sm:hidden" },
      ];
    }
    // One that is narrower on the screen, as on a phone, is on paper too.
    return isPrinting && onPaper && measured === SHEET
      ? [
          { width: SHEET, className: "print:min-[60rem]:hidden" },
          { width: LYING, className: "print:max-[60rem]:hidden" },
        ]
      : [{ width: measured ?? usual, className: "" }];
  }, [isPrerendered, isPrinting, measured, onPaper, usual]);
  return [ref, forms, measured !== undefined];
};
