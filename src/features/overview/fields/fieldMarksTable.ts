import type { FieldRow } from "#figures/fieldMarks/fieldMarksModel.ts";
import {
  type ColumnOf,
  type FigureTable,
  numberCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

/** Fields with how many of their targets have which verdict. */
export const fieldMarksTable = (rows: readonly FieldRow[]): FigureTable =>
  tableOf(rows, [
    [tableFile.field, ({ name }) => textCell(name)],
    [tableFile.targets, ({ total }) => numberCell(total)],
    [tableFile.judged, ({ judged }) => numberCell(judged)],
    ...verdicts
      .filter((verdict) => verdict !== "not-judged")
      .map((verdict): ColumnOf<FieldRow> => [
        verdictWords[verdict],
        ({ left, right }) => {
          const run = [...left, ...right].find(([one]) => one === verdict);
          return numberCell(run?.[1] ?? 0);
        },
      ]),
  ]);
