import type { RefCallback } from "react";

import { usePrinting } from "./usePrinting.ts";
import { useWidth } from "./useWidth.ts";

/** A browser's own size of type, in pixels. */
const USUAL = 16;

/** What an upright sheet of A4 or Letter leaves between its margins and ours, in pixels of paper. */
export const SHEET = 668;

/** How many times as large as usual the reader's text is. */
export const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL;

/**
 * The width of an element in sixteenths of a rem: a figure that is laid out in these and drawn over that width has
 * type of one size on every screen, as large as the reader's. Undefined until it is measured, and without a browser;
 * last, whether the page is prerendered and not measured yet. While it is printed none is wider than an upright
 * sheet: a figure as wide as a large screen would shrink on it until nobody could read it.
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
