import type { Day } from "#domain/calendar/dates.ts";
import type { LaneColumn, LanePart } from "#domain/chronology/lanes.ts";
import type { Tally } from "#domain/chronology/outcomes.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow, RowList } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/** Marks in pixels of type of the usual size, measured from the plot's top left corner. Screens, prints and pictures share them. */

/** A lane with its name in words, and what its targets came to. */
export interface NamedLane extends LaneColumn {
  readonly name: string;
  readonly documents: LanePart;
  readonly news: LanePart;
  readonly tally: Tally;
  /** Whether the reader keeps it on top. */
  readonly isPinned: boolean;
}

/** Where a lane stands and what it has room for: all that doesn't change while one moves through time. */
export interface LaneShape {
  readonly lane: NamedLane;
  readonly top: number;
  readonly height: number;
  readonly isOpen: boolean;
  /** Of an open lane the documents in sight, a row each, in the order of the rows. */
  readonly rows: RowList<Entry>;
  /** Documents in sight that have no row, as there are too many. */
  readonly cut: number;
  /** Middle of the line that holds its news; absent where none are drawn. */
  readonly newsY: number | undefined;
  /** Records that lie outside the window. */
  readonly before: number;
  readonly after: number;
}

interface Placed {
  /** Stable over windows: what keeps the focus on the same thing. */
  readonly key: string;
  /** Where it is reached from above and below. */
  readonly x: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** One record as a mark that can be reached: a document's row, or a piece of news. */
export interface PlacedRecord extends Placed {
  readonly type: "record";
  readonly row: EntryRow;
  readonly kind: EntryKind;
  /** Whether it has a row of its own. */
  readonly isRow: boolean;
  /** Its place in its lane, counted over the lane's records from 0. */
  readonly from: number;
  /** Whose news it is, where there is room for it. */
  readonly label: { readonly x: number; readonly text: string } | undefined;
}

/** Records that fall together. */
export interface PlacedCluster extends Placed {
  readonly type: "cluster";
  readonly rows: RowList<Entry>;
  /** The kind of all of them, where they share one. */
  readonly kind: EntryKind | undefined;
  readonly firstDay: Day;
  readonly lastDay: Day;
  readonly from: number;
}

export type PlacedMark = PlacedRecord | PlacedCluster;

export interface PlacedBand {
  readonly x0: number;
  readonly x1: number;
  readonly period: ReportingPeriod;
}

/** What stands behind all lanes and over them. */
export interface PlacedAxis {
  readonly width: number;
  readonly height: number;
  /** Lines through the plot, and which of them are strong. */
  readonly grid: readonly { readonly x: number; readonly strong: boolean }[];
  /** Names of years or months; those of years stand in the middle of theirs. */
  readonly names: readonly {
    readonly x: number;
    readonly text: string;
    readonly isMiddle: boolean;
  }[];
  readonly bands: readonly PlacedBand[];
  /** The days after the last record: nothing is known of them. */
  readonly silent: { readonly x0: number; readonly x1: number; readonly after: Day } | undefined;
  /** Absent where it lies outside the window. */
  readonly today: number | undefined;
  readonly asOf: number | undefined;
}
