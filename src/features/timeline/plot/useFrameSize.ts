import { type RefCallback, useCallback, useState } from "react";

import { frameOnScreen, heightIn, pixelsBelow, defaultSize } from "#figures/timeline/frame.ts";
import { PRINT_WIDTH } from "#ui/screen/useContainerWidth.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { useWidth } from "#ui/screen/useWidth.ts";
import { isPrerendering } from "#ui/screen/prerendering.ts";

/** The plot's unit is this fraction of a rem, so that all of it scales with the reader's font size. */
const UNITS_PER_REM = 16;
/** The class that shows one form. A prerendered page has both, and the style sheet shows one. */
export const formOf = (isNarrow: boolean): string => {
  if (!isPrerendering) return "contents";
  return isNarrow ? "sm:hidden" : "max-sm:hidden";
};

/** The sizes of the figure's parts in its own units, from its measured element. */
export const useFrameSize = (): {
  readonly frame: RefCallback<HTMLElement>;
  readonly narrow: boolean;
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
  /** Width of the margin right of it. */
  readonly later: number;
  /** Pixels a unit: 1 at the default font size. */
  readonly scale: number;
  /** The greatest height of the plot that still fits the screen. */
  readonly maxHeight: number;
} => {
  const [ref, measured, rem] = useWidth();
  const isPrinting = usePrinting();
  const [height, setHeight] = useState<number>();
  const scale = rem / UNITS_PER_REM;
  const frame = useCallback(
    (element: HTMLElement | null) => {
      const stop = ref(element);
      if (element === null) return stop;
      const measure = (): void => {
        const { top, width } = element.getBoundingClientRect();
        if (width > 0) setHeight(pixelsBelow(top + window.scrollY, window.innerHeight));
      };
      measure();
      window.addEventListener("resize", measure);
      return () => {
        if (typeof stop === "function") stop();
        window.removeEventListener("resize", measure);
      };
    },
    [ref],
  );
  const onScreen = measured === undefined ? defaultSize.width : Math.floor(measured / scale);
  // Print isn't measured: a plot as wide as the screen would be shrunk on the page.
  const full = isPrinting ? Math.min(onScreen, PRINT_WIDTH) : onScreen;
  const { isNarrow, gutter, width, later } = frameOnScreen(full);
  return {
    frame,
    narrow: isNarrow,
    gutter,
    width,
    later,
    scale,
    maxHeight: height === undefined ? defaultSize.height : heightIn(height, scale),
  };
};
