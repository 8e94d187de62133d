import type { Token } from "#scene/token.ts";

/** How the figures of an axis are written: days as the ends of years, fractions as per cent. */
type AxisForm = "day" | "number" | "percent";

export interface ChartAxis {
  readonly title: string;
  readonly form: AxisForm;
  /** Even levels from its foot to its top; left to the program where there are none. Days have years. */
  readonly levels?: readonly number[];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** How far a range reaches below and above it. */
  readonly less?: number;
  readonly more?: number;
  /** What it is called, in the sheet behind the chart. */
  readonly name?: string;
  /** What is written beside it, as on the page: with the sign of its bound. */
  readonly label?: string;
}

export interface PointSeries {
  /** What it shows; no two of a chart are called the same: a chart is brought up to date by these names. */
  readonly name: string;
  readonly token: Token;
  /** As points alone, as a line through them, or as a line of dashes, of dots or a thin one without points. */
  readonly look: "points" | "line" | "dashes" | "dots" | "thin";
  /** The shape of its points, for LibreOffice draws no outlines; discs where it isn't given. */
  readonly mark?: "diamond" | "square" | "triangle" | "plus";
  /** Whether the key leaves it out, as what it is stands elsewhere. */
  readonly isUnlisted?: boolean;
  /** On which side of its points their labels are; above them where that isn't given. */
  readonly side?: "above" | "below" | "left" | "right";
  /** At least one. */
  readonly points: readonly ChartPoint[];
}

interface BarSeries {
  readonly name: string;
  readonly token: Token;
  /** Bars that aren't filled: outlines, or a line at their foot. Forms tell apart what colours alone would not. */
  readonly form?: "outline" | "foot";
  /** Written before its name in the key and before its counts: its mark on the page. */
  readonly sign?: string;
  /** For each category. */
  readonly values: readonly number[];
}

/** As many lying bars as can be read from the back of a room. */
export const MOST_BARS = 15;

/**
 * A figure as a chart that office programs draw by themselves, so that it can be edited there: points
 * against two axes, or bars of counts that are stacked, lying or standing. `rest` says what has no place
 * in it, or is empty.
 */
export type NativeChart = { readonly rest: string } & (
  | {
      readonly is: "points";
      readonly x: ChartAxis;
      readonly y: ChartAxis;
      readonly series: readonly PointSeries[];
    }
  | {
      readonly is: "bars";
      readonly lie: boolean;
      readonly categories: readonly string[];
      /** What the bars count. */
      readonly counted: string;
      readonly series: readonly BarSeries[];
    }
);
