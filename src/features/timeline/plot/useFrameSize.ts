import { type RefCallback, startTransition, useCallback, useState } from "react";

import { EDGE, LATER } from "#figures/timeline/layout/placeRow.ts";
import { PRINT_WIDTH } from "#ui/screen/useContainerWidth.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { useWidth } from "#ui/screen/useWidth.ts";

/** The plot is drawn in units of this part of a rem: all of it grows with the reader's size of type. */
const UNITS_PER_REM = 16;
/** Narrower than this, lanes would squeeze labels out: the same records are read downwards. */
const NARROW = 560;
/** Room under the plot for its legend, over it for a title of two lines, and the least that it is given itself. */
const UNDER = 56;
const OVER = 249;
const LEAST_ROOM = 320;
const LEAST_PLOT = 200;
/** Until they are measured: what a laptop's screen leaves. */
const ASSUMED_WIDTH = 1376;
const ASSUMED_ROOM = 900 - OVER - UNDER;

/** Width of the names of lanes and rows: on a small laptop's screen the longest short title fits. */
const gutterOf = (width: number): number => {
  if (width < NARROW) return 0;
  return Math.round(Math.min(280, Math.max(236, width * 0.264)));
};

/** A prerendered page has both forms, of which the style sheet shows one. */
export const formOf = (isNarrow: boolean, isPrerendered: boolean): string => {
  if (!isPrerendered) return "contents";
  return isNarrow ? "sm:hidden" : "max-sm:hidden";
};

/** The figure's parts in its own units, as its element is measured. */
export const useFrameSize = (): {
  readonly frame: RefCallback<HTMLElement>;
  readonly narrow: boolean;
  /** Whether the width isn't known yet: then both forms are drawn, and the style sheet shows one. */
  readonly isPrerendered: boolean;
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
  /** Pixels of a unit: 1 unless the reader's type is larger or smaller than usual. */
  readonly scale: number;
  /** How high the plot may be without reaching beyond the screen. */
  readonly room: number;
} => {
  const [ref, measured, rem, isPrerendered] = useWidth();
  const isPrinting = usePrinting();
  const [startsAhead] = useState(isPrerendered);
  const [room, setRoom] = useState<number>();
  const scale = rem / UNITS_PER_REM;
  const frame = useCallback(
    (element: HTMLElement | null) => {
      const stop = ref(element);
      if (element === null) return stop;
      const measure = (): void => {
        const { top, width } = element.getBoundingClientRect();
        // At least as much as was assumed while prerendering, so that a shorter title opens no lane.
        if (width > 0) setRoom(window.innerHeight - Math.max(OVER, top + window.scrollY));
      };
      // Prerendered markup is there already: fitting it must not hold up what the reader does.
      if (startsAhead) startTransition(measure);
      else measure();
      window.addEventListener("resize", measure);
      return () => {
        if (typeof stop === "function") stop();
        window.removeEventListener("resize", measure);
      };
    },
    [ref, startsAhead],
  );
  const onScreen = measured === undefined ? ASSUMED_WIDTH : Math.floor(measured / scale);
  // Paper isn't measured: a plot as wide as a screen would shrink on it.
  const full = isPrinting ? Math.min(onScreen, PRINT_WIDTH) : onScreen;
  const gutter = gutterOf(full);
  return {
    frame,
    narrow: full < NARROW,
    isPrerendered,
    gutter,
    width: Math.max(LEAST_PLOT, full - gutter - EDGE - LATER),
    scale,
    room: room === undefined ? ASSUMED_ROOM : Math.max(LEAST_ROOM, room / scale - UNDER),
  };
};
