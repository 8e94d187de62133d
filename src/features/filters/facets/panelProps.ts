import type { CountedTable } from "#domain/query/filter/countedTable.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";

/** Applies a selection. With `replace` it replaces the current history entry. */
export type Select = (selection: Selection, options?: { readonly replace?: boolean }) => void;

/** Props common to all parts of the panel. */
export interface PanelProps {
  readonly snapshot: Snapshot;
  readonly select: Select;
  readonly table: CountedTable;
  /** The width of the panel in sixteenths of a rem, by which bars in all its lists are sized. */
  readonly width: number;
}
