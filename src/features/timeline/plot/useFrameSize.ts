import type { RefCallback } from "react";

import type { Grouping } from "#domain/chronology/grouping.ts";
import { EDGE } from "#charts/timeline/stops/stops.ts";
import { useWidth } from "#ui/screen/useWidth.ts";

/** The plot is drawn in units of this part of a rem: all of it grows with the reader's size of type. */
const UNITS_PER_REM = 16;
/** Narrower than this, lanes would squeeze labels out: the same records are read downwards. */
const NARROW = 560;
/** Until the width is measured. */
const ASSUMED_WIDTH = 1000;
/** From this width on there is room for longer names of lanes. */
const WIDE = 900;
const LEAST_PLOT = 200;

/** Room for the names of lanes: kinds have short ones. */
const gutterOf = (width: number, grouping: Grouping): number => {
  if (width < NARROW) return 0;
  if (grouping === "kind") return width >= WIDE ? 118 : 92;
  return width >= WIDE ? 186 : 140;
};

/** The figure's parts in its own units, as its element is measured. */
export const useFrameSize = (
  grouping: Grouping,
): {
  readonly frame: RefCallback<Element>;
  readonly narrow: boolean;
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
  /** Pixels of a unit: 1 unless the reader's type is larger or smaller than usual. */
  readonly scale: number;
} => {
  const [frame, measured, rem] = useWidth();
  const scale = rem / UNITS_PER_REM;
  const full = measured === undefined ? ASSUMED_WIDTH : Math.floor(measured / scale);
  const gutter = gutterOf(full, grouping);
  const width = Math.max(LEAST_PLOT, full - gutter - EDGE * 2);
  return { frame, narrow: full < NARROW, gutter, width, scale };
};
