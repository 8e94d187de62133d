import type { Token } from "#charts/scene/token.ts";

/** How the figures of an axis are written: days as years, fractions as per cent. */
type AxisForm = "day" | "number" | "percent";

export interface ChartAxis {
  readonly title: string;
  readonly form: AxisForm;
  /** Where it begins and ends; left to the program where it isn't given. Of days always the years. */
  readonly range?: readonly [least: number, most: number];
}

interface ChartPoint {
  readonly x: number;
  readonly y: number;
  /** How far a range reaches below and above it. */
  readonly less?: number;
  readonly more?: number;
  /** What it is called, in the sheet behind the chart. */
  readonly name?: string;
}

export interface PointSeries {
  /** What it shows; no two of a chart are called the same: a chart is brought up to date by these names. */
  readonly name: string;
  readonly token: Token;
  /** As points alone, as a line through them, or as a line of dashes without points. */
  readonly look: "points" | "line" | "dashes";
  /** Whether its figures stand beside its points. */
  readonly told?: boolean;
  readonly points: readonly ChartPoint[];
}

interface BarSeries {
  readonly name: string;
  readonly token: Token;
  /** Whether it is an outline: what is due looks like what isn't, but hollow. */
  readonly hollow?: boolean;
  /** For each category. */
  readonly values: readonly number[];
}

/**
 * A figure as a chart that office programs draw by themselves, so that it can be edited there: points
 * against two axes, or bars of counts that are stacked, lying or standing.
 */
export type NativeChart =
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
    };
