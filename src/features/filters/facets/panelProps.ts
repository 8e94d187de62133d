import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** Takes over a selection. With `replace` it stands in for the last one in the browser's history. */
export type Select = (selection: Selection, options?: { readonly replace?: boolean }) => void;

/** What each part of the panel is a function of. */
export interface PanelProps {
  readonly snapshot: Snapshot;
  readonly select: Select;
  readonly table: CountedTable;
  /** The width of the panel, in sixteenths of a rem: bars in all its lists share it. */
  readonly width: number;
}
