import type { Token } from "#scene/token.ts";

/** The number format of an axis: days as the ends of years, fractions as per cent. */
type AxisForm = "day" | "number" | "percent";

export interface ChartAxis {
  readonly title: string;
  readonly form: AxisForm;
  /** Evenly spaced levels from bottom to top; left to the program where absent. A day axis counts in years. */
  readonly levels?: readonly number[];
}

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** How far a range extends below and above the value. */
  readonly less?: number;
  readonly more?: number;
  /** Its name, in the worksheet behind the chart. */
  readonly name?: string;
  /** Its label, as on the page: with the sign of its bound. */
  readonly label?: string;
}

export interface PointSeries {
  /** What it shows; unique in a chart, because a chart is updated by these names. */
  readonly name: string;
  readonly token: Token;
  /** Points alone, a line through them, or a line that is dashed, dotted, or thin and without points. */
  readonly look: "points" | "line" | "dashes" | "dots" | "thin";
  /** The shape of its points, as LibreOffice draws no outlines; discs by default. */
  readonly mark?: "diamond" | "square" | "triangle" | "plus";
  /** Whether the legend leaves it out, because it is labelled elsewhere. */
  readonly isUnlisted?: boolean;
  /** On which side of its points their labels are; above by default. */
  readonly side?: "above" | "below" | "left" | "right";
  /** At least one. */
  readonly points: readonly ChartPoint[];
}

interface BarSeries {
  readonly name: string;
  readonly token: Token;
  /** Bars that aren't filled: outlines, or a line at the bottom, so that colour isn't the only difference. */
  readonly form?: "outline" | "foot";
  /** Its mark on the page, before its name in the legend and before its counts. */
  readonly sign?: string;
  /** One for each category. */
  readonly values: readonly number[];
}

/** The most horizontal bars that can be read from the back of a lecture hall. */
export const MOST_BARS = 15;

/**
 * A figure as a native, editable chart of office programs: points against two axes, or stacked bars of counts,
 * horizontal or vertical. `rest` says what the chart can't show, or is empty.
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
