import type { RefCallback } from "react";

import { useWidth } from "./useWidth.ts";

/** A browser's own size of type, in pixels. */
const USUAL = 16;

/** How many times as large as usual the reader's text is. */
export const textScale = (): number =>
  (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL) / USUAL;

/**
 * The width of an element in sixteenths of a rem: a figure that is placed in these and drawn over that
 * width has type of one size on every screen, as large as the reader's. Undefined until it is measured,
 * and without a browser.
 */
export const useContainerWidth = (): readonly [RefCallback<Element>, number | undefined] => {
  const [ref, width] = useWidth();
  return [ref, width === undefined ? undefined : width / textScale()];
};
