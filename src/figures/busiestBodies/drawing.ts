import { byId } from "#domain/compare.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { countRowsOfSet, type RowSet } from "#domain/query/filter/column.ts";
import type { SelectedTable } from "#domain/query/filter/snapshot.ts";
import { defineDrawing } from "#figures/drawing.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";

/** A body and how many of the shown records it issued, alone or with others. */
export interface BodyCount {
  readonly id: string;
  readonly issued: number;
  readonly led: number;
}

/** Bodies by how many of the records they issued, then by how many they led, then by id. */
const countBodies = ({ bodyColumn, result }: SelectedTable<Entry>): readonly BodyCount[] => {
  const count = (rowSet: RowSet<Entry> | undefined): number =>
    rowSet === undefined ? 0 : countRowsOfSet(result.mask, rowSet);
  return Array.from(bodyColumn("issued"), ([id, rowSet]) => ({
    id,
    issued: count(rowSet),
    led: count(bodyColumn("lead").get(id)),
  }))
    .filter(({ issued }) => issued > 0)
    .sort((a, b) => b.issued - a.issued || b.led - a.led || byId(a, b));
};

/** The number of bodies drawn. */
const MOST = 7;

/** The bodies that issued the most of the shown records. */
export const busiestBodiesDrawing = defineDrawing({
  id: "bodies-that-issued-most",
  name: bodyFigures.actions,
  model: ({ snapshot, rows = MOST }) => {
    const all = countBodies(snapshot.entries);
    const bodies = all.slice(0, Math.min(MOST, rows));
    return bodies.length === 0 ? undefined : { bodies, total: all.length };
  },
});
