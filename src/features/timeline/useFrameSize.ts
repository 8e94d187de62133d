import type { RefCallback } from "react";

import type { Grouping } from "#domain/timeline/grouping.ts";
import { EDGE } from "#domain/timeline/stops.ts";
import { useWidth } from "#ui/useWidth.ts";

/** Narrower than this, lanes would squeeze labels out: the same records are read downwards. */
const NARROW = 560;
/** Until the width is measured. */
const ASSUMED_WIDTH = 1000;
/** From this width on there is room for longer names of lanes. */
const WIDE = 900;
const LEAST_PLOT = 200;

/** Room for the names of lanes, in pixels: kinds have short ones. */
const gutterOf = (width: number, grouping: Grouping): number => {
  if (width < NARROW) return 0;
  if (grouping === "kind") return width >= WIDE ? 118 : 92;
  return width >= WIDE ? 186 : 140;
};

/** The figure's parts in pixels, as its element is measured. */
export const useFrameSize = (
  grouping: Grouping,
): {
  readonly frame: RefCallback<Element>;
  readonly narrow: boolean;
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
} => {
  const [frame, measured] = useWidth();
  const full = measured ?? ASSUMED_WIDTH;
  const gutter = gutterOf(full, grouping);
  const width = Math.max(LEAST_PLOT, full - gutter - EDGE * 2);
  return { frame, narrow: full < NARROW, gutter, width };
};
