import { EDGE } from "./layout/placeRow.ts";

/** Below this width lanes would leave no space for labels: records are listed vertically instead. */
const NARROW = 560;
const LEAST_PLOT = 120;
/**
 * The margin right of the plot, which holds what falls due later and the totals of lanes; in a wide figure their
 * verdicts have room in it.
 */
const LATER = { usual: 132, wide: 232, wideFrom: 1120 } as const;

const laterIn = (whole: number): number => LATER[whole < LATER.wideFrom ? "usual" : "wide"];
/** The heights of the legend below the plot and of a two-line title above it, and the least height of the plot itself. */
const UNDER = 56;
const OVER = 257;
const LEAST_HEIGHT = 320;

/** The widths of a timeline's parts, in sixteenths of a rem. */
export interface TimelineFrame {
  readonly isNarrow: boolean;
  /** Of the names of lanes and rows. */
  readonly gutter: number;
  /** Between the plot's first and last moment. */
  readonly width: number;
  /** Of the margin right of the plot. */
  readonly later: number;
}

/** The size of the figure on its page until it is measured: what a laptop's screen leaves. */
export const defaultSize = { width: 1376, height: 900 - OVER - UNDER } as const;

/** The frame of a timeline on its page; on a small laptop's screen the longest short title fits the gutter. */
export const frameOnScreen = (whole: number): TimelineFrame => {
  const isNarrow = whole < NARROW;
  const gutter = isNarrow ? 0 : Math.round(Math.min(280, Math.max(236, whole * 0.264)));
  const later = laterIn(whole);
  return { isNarrow, gutter, width: Math.max(LEAST_PLOT, whole - gutter - EDGE - later), later };
};

/**
 * The pixels of a screen that are left below the top of the figure. No more than below the title that was assumed for
 * prerendering, so that a shorter one opens no lane.
 */
export const pixelsBelow = (top: number, screen: number): number => screen - Math.max(OVER, top);

/** The greatest height of a plot that fits there, `scale` pixels a unit. */
export const heightIn = (pixels: number, scale: number): number =>
  Math.max(LEAST_HEIGHT, pixels / scale - UNDER);

/** Width of the names of lanes and rows in a file: on a slide, measured in a wide face, the longest fit. */
const GUTTER = 300;
/** In a narrower figure: the width of names as a share, and the least width between the moments. */
const NARROW_FILE = { share: 0.3, plot: 200 } as const;

/** The widths of a timeline in a file and on a slide, where no width is given. */
export const fileWidths = { file: 1316, slide: 1016 } as const;

/** The frame of a timeline in a file: never a list. */
export const frameInFile = (whole: number): Omit<TimelineFrame, "isNarrow"> => {
  const gutter = Math.min(GUTTER, whole * NARROW_FILE.share);
  const later = laterIn(whole);
  return { gutter, width: Math.max(NARROW_FILE.plot, whole - gutter - EDGE - later), later };
};
