import type { Tick } from "#charts/scene/time/ticks.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow, RowList } from "#domain/filter/row.ts";
import type { DateMeaning, EntryKind } from "#domain/schema/records.ts";

/** Marks in pixels of type of the usual size, measured from the plot's top left corner. Screens, prints and pictures share them. */

/** A date: its glyph at `x`, and from `x0` to `x1` all days that it may be. */
export interface PlacedDate {
  readonly means: DateMeaning;
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Its language where that isn't the page's. */
  readonly lang?: string | undefined;
  readonly width: number;
}

interface Placed {
  /** Stable over windows: what keeps the focus on the same thing. */
  readonly key: string;
  /** Where it is reached from above and below. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  /** First place in its lane, counted over the lane's records from 0. */
  readonly from: number;
  readonly label: PlacedLabel | undefined;
}

/** One record in one lane. */
export interface PlacedRecord extends Placed {
  readonly type: "record";
  readonly row: EntryRow;
  readonly kind: EntryKind;
  readonly dates: readonly PlacedDate[];
  /** Whether its label is led by the shape of its kind: where no mark in sight has that shape. */
  readonly led: boolean;
  readonly bar: { readonly x0: number; readonly x1: number; readonly open: boolean } | undefined;
}

/** Records that are told as one: those that fall together, or that all run through the window. */
export interface PlacedCluster extends Placed {
  readonly type: "cluster";
  readonly rows: RowList<Entry>;
  /** Whether the window shows no more of them than plan periods from its beginning to its end. */
  readonly runsThrough: boolean;
  /** The kind of all of them, where they share one. */
  readonly kind: EntryKind | undefined;
  readonly firstDay: number;
  readonly lastDay: number;
}

export type PlacedMark = PlacedRecord | PlacedCluster;

export interface PlacedDensity {
  readonly path: string;
}

/** A lane with its name in words. */
export interface NamedLane extends LaneColumn {
  readonly name: string;
}

export interface PlacedLane {
  readonly id: string;
  readonly name: string;
  /** What it was placed from. */
  readonly lane: NamedLane;
  /** Records in the lane, wherever they lie. */
  readonly total: number;
  readonly top: number;
  readonly height: number;
  readonly marks: readonly PlacedMark[];
  /** Where drawing each mark would give a solid bar. Its marks are then parts of the outline. */
  readonly density: PlacedDensity | undefined;
  /** Records that lie outside the window. */
  readonly before: number;
  readonly after: number;
}

export interface PlacedBand {
  readonly x0: number;
  readonly x1: number;
  readonly period: ReportingPeriod;
}

export interface PlacedTimeline {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly lanes: readonly PlacedLane[];
  readonly bands: readonly PlacedBand[];
  /** Absent where it lies outside the window. */
  readonly today: number | undefined;
  readonly asOf: number | undefined;
}
