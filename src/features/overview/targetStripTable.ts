import type { StripModel } from "#figures/targetStrip/targetStripModel.ts";
import { type FigureTable, percentCell } from "#scene/table/figureTable.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Side } from "#domain/judging/evidence/proof.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { targetsTable } from "#figures/tables/targetsTable.ts";

const bounds: Readonly<Record<Side, string | undefined>> = {
  figure: undefined,
  floor: boundWords["at least"],
  ceiling: boundWords["at most"],
};

/** Every judged target of the strip, row by row, with the shares that it stands at there. */
export const targetStripTable = (
  { blocks }: StripModel,
  snapshot: Pick<Snapshot, "judged" | "dataset">,
): FigureTable => {
  const { targetById } = snapshot.dataset;
  const drawn = new Map(
    blocks.flat().flatMap(({ targets }) => targets.map((one) => [one.id, one] as const)),
  );
  const targets = [...drawn.keys()].flatMap((id) => targetById.get(id) ?? []);
  return targetsTable(targets, snapshot, [
    [
      tableFile.way,
      ({ entry }) => {
        const one = drawn.get(entry.id);
        return one && percentCell(one.way, bounds[one.side]);
      },
    ],
    [tableFile.needed, ({ entry }) => percentCell(drawn.get(entry.id)?.needed)],
  ]);
};
