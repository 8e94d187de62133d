import type { RefCallback } from "react";

import { usePrinting } from "./usePrinting.ts";
import { useWidth } from "./useWidth.ts";

/** The default font size of browsers, in pixels. */
const USUAL = 16;

/** The width of an A4 or Letter page in portrait without margins, in CSS pixels. */
export const PRINT_WIDTH = 668;

/** The reader's font size relative to the default. */
export const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL;

/**
 * The width of an element in sixteenths of a rem: a figure laid out in this unit has type of the same size on
 * every screen, in proportion to the reader's font size. Undefined until it is measured, and without a browser. While printing it is at most `PRINT_WIDTH`:
 * a figure as wide as a large screen would be scaled down until it is illegible.
 */
export const useContainerWidth = (): readonly [
  ref: RefCallback<Element>,
  width: number | undefined,
] => {
  const [ref, measured, remInPixels] = useWidth();
  const isPrinting = usePrinting();
  const width = measured === undefined ? undefined : (measured * USUAL) / remInPixels;
  return [ref, width !== undefined && isPrinting ? Math.min(width, PRINT_WIDTH) : width];
};
