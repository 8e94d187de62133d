import { type RefCallback, startTransition, useCallback, useState } from "react";

import { EDGE, LATER } from "#figures/timeline/layout/placeRow.ts";
import { PRINT_WIDTH } from "#ui/screen/useContainerWidth.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { useWidth } from "#ui/screen/useWidth.ts";

/** The plot's unit is this fraction of a rem, so that all of it scales with the reader's font size. */
const UNITS_PER_REM = 16;
/** Below this width lanes would leave no space for labels: records are listed vertically instead. */
const NARROW = 560;
/**
 * Heights of the legend below the plot and of a two-line title above it, and the least height of the plot
 * itself.
 */
const UNDER = 56;
const OVER = 257;
const LEAST_HEIGHT = 320;
const LEAST_PLOT = 120;
/** Assumed until measured: what a laptop's screen leaves. */
const ASSUMED_WIDTH = 1376;
const ASSUMED_HEIGHT = 900 - OVER - UNDER;

/** Width of the names of lanes and rows; on a small laptop's screen the longest short title fits. */
const gutterOf = (width: number): number => {
  if (width < NARROW) return 0;
  return Math.round(Math.min(280, Math.max(236, width * 0.264)));
};

/** The class that shows one form. A prerendered page has both, and the style sheet shows one. */
export const formOf = (isNarrow: boolean, isPrerendered: boolean): string => {
  if (!isPrerendered) return "contents";
  return isNarrow ? "sm:hidden" : "max-sm:hidden";
};

/** The sizes of the figure's parts in its own units, from its measured element. */
export const useFrameSize = (): {
  readonly frame: RefCallback<HTMLElement>;
  readonly narrow: boolean;
  /** Whether the width isn't known yet: both forms are rendered, and the style sheet shows one. */
  readonly isPrerendered: boolean;
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
  /** Pixels a unit: 1 at the default font size. */
  readonly scale: number;
  /** The greatest height of the plot that still fits the screen. */
  readonly maxHeight: number;
} => {
  const [ref, measured, rem, isPrerendered] = useWidth();
  const isPrinting = usePrinting();
  const [startsPrerendered] = useState(isPrerendered);
  const [height, setHeight] = useState<number>();
  const scale = rem / UNITS_PER_REM;
  const frame = useCallback(
    (element: HTMLElement | null) => {
      const stop = ref(element);
      if (element === null) return stop;
      const measure = (): void => {
        const { top, width } = element.getBoundingClientRect();
        // No less than was assumed for prerendering, so that a shorter title opens no lane.
        if (width > 0) setHeight(window.innerHeight - Math.max(OVER, top + window.scrollY));
      };
      // Prerendered markup is on the page already: resizing it must not delay a response to the reader.
      if (startsPrerendered) startTransition(measure);
      else measure();
      window.addEventListener("resize", measure);
      return () => {
        if (typeof stop === "function") stop();
        window.removeEventListener("resize", measure);
      };
    },
    [ref, startsPrerendered],
  );
  const onScreen = measured === undefined ? ASSUMED_WIDTH : Math.floor(measured / scale);
  // Print isn't measured: a plot as wide as the screen would be shrunk on the page.
  const full = isPrinting ? Math.min(onScreen, PRINT_WIDTH) : onScreen;
  const gutter = gutterOf(full);
  return {
    frame,
    narrow: full < NARROW,
    isPrerendered,
    gutter,
    width: Math.max(LEAST_PLOT, full - gutter - EDGE - LATER),
    scale,
    maxHeight:
      height === undefined ? ASSUMED_HEIGHT : Math.max(LEAST_HEIGHT, height / scale - UNDER),
  };
};
