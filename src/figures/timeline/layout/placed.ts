import type { Day } from "#domain/calendar/dates.ts";
import type { LaneColumn, LanePart } from "#domain/chronology/lanes.ts";
import type { Tally } from "#domain/chronology/outcomes.ts";
import type { ReportingPeriod } from "#domain/chronology/reportingPeriods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { EntryRow, RowList } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";

/**
 * Marks in pixels of type of the usual size, relative to the plot's top left corner. Screens, prints and pictures share
 * them.
 */

/** A lane with its name in words, and the outcomes of its targets. */
export interface NamedLane extends LaneColumn {
  readonly name: string;
  readonly documents: LanePart;
  readonly news: LanePart;
  readonly tally: Tally;
  /** Whether the reader has pinned it to the top. */
  readonly isPinned: boolean;
}

/** A lane's position and size: all of it that doesn't move with time. */
export interface LaneShape {
  readonly lane: NamedLane;
  readonly top: number;
  readonly height: number;
  readonly isOpen: boolean;
  /** For an open lane, the documents in view, a row each, in the order of the rows. */
  readonly rows: RowList<Entry>;
  /** Documents in view without a row, as there are too many. */
  readonly cut: number;
  /** Middle of its news line; absent where none is drawn. */
  readonly newsY: number | undefined;
  /** Records outside the window. */
  readonly before: number;
  readonly after: number;
}

interface Placed {
  /** Stable over windows, so that the focus stays on the same thing. */
  readonly key: string;
  /** The x by which arrow keys from above and below find it. */
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
  /** Its index in its lane, counted over the lane's records from 0. */
  readonly from: number;
  /** The title of news, where it fits. */
  readonly label:
    | { readonly x: number; readonly text: string; readonly lang: string | undefined }
    | undefined;
}

/** Records that overlap. */
export interface PlacedCluster extends Placed {
  readonly type: "cluster";
  readonly rows: RowList<Entry>;
  /** The kind that all of them share, if they do. */
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

/** What is drawn behind all lanes and above them. */
export interface PlacedAxis {
  readonly width: number;
  readonly height: number;
  /** Lines through the plot, and which of them are strong. */
  readonly grid: readonly { readonly x: number; readonly strong: boolean }[];
  /** Names of years or months; those of years are centred on theirs. */
  readonly names: readonly {
    readonly x: number;
    readonly text: string;
    readonly isMiddle: boolean;
  }[];
  readonly bands: readonly PlacedBand[];
  /** The days after the last record: nothing is known of them. */
  readonly silent: { readonly x0: number; readonly x1: number; readonly after: Day } | undefined;
  /** Absent where it is outside the window. */
  readonly today: number | undefined;
  readonly asOf: number | undefined;
}
