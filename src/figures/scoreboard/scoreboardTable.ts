import type { ScoreGroup } from "./scoreboardGroups.ts";
import { type ScoreShare, scoreShares } from "./scoreboardShares.ts";
import {
  type ColumnOf,
  type FigureTable,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

interface Row {
  readonly label: string;
  readonly total: number;
  readonly shares: readonly ScoreShare[];
}

/** How many targets have which verdict: of all, and of each group. */
export const scoreboardTable = (
  counts: VerdictCounts,
  groups: readonly ScoreGroup[],
): FigureTable => {
  const shares = scoreShares(counts);
  const rows: readonly Row[] = [
    ...groups.map((group) => ({ ...group, total: group.targets.length })),
    { label: tableFile.all, total: counts.total, shares },
  ];
  return tableOf(rows, [
    [tableFile.group, ({ label }) => textCell(label)],
    [tableFile.targets, ({ total }) => numberCell(total)],
    ...shares.map(({ verdict }): ColumnOf<Row> => [
      verdictWords[verdict],
      (row) => numberCell(row.shares.find((one) => one.verdict === verdict)?.count ?? 0),
    ]),
  ]);
};
