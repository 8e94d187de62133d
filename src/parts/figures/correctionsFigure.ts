import { type ColumnOf, linkCell, pageCell, tableOf, textCell } from "#charts/table/figureTable.ts";
import { bestSourceOf } from "#domain/dataset/sourceRank.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { Figure } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { targetList } from "#messages/targets/targetList.ts";
import { gaps } from "#messages/views/gaps.ts";
import { evidence } from "#messages/words/evidence.ts";
import { outcomeLabels } from "#messages/words/terms.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";
import type { CorrectedFact } from "#parts/page/CorrectionTable.tsx";

import { type FigureRoom, mostRows } from "./pageFigures.ts";
import { rowsDrawn, tableFigure } from "./tableFigure.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = 6;

/** What was printed beside what checking found, as it leaves the page. */
export const correctionsFigure = (
  stem: string,
  title: string,
  facts: readonly CorrectedFact[],
  { dataset }: Pick<Snapshot, "dataset">,
  room: FigureRoom,
): Figure | undefined => {
  if (facts.length === 0) return undefined;
  const main: readonly ColumnOf<CorrectedFact>[] = [
    [tableFile.record, ({ entry }) => textCell(shortTitle(entry))],
    [tableFile.fact, ({ correction: { field } }) => textCell(field)],
    [tableFile.outcome, ({ correction: { outcome } }) => textCell(outcomeLabels[outcome])],
    [
      evidence.corrections.printed,
      ({ correction: { printed = evidence.corrections.notPrinted } }) => textCell(printed),
    ],
    [evidence.corrections.checked, ({ correction: { checked } }) => textCell(checked)],
  ];
  const rows = mostRows(room, ON_SLIDE);
  const shown = (count: number): string => tableFile.rowsShown(count, facts.length);
  return tableFigure(
    tableOf(facts, [
      ...main,
      [
        tableFile.remark,
        ({ correction: { note } }) => (note === undefined ? undefined : textCell(note)),
      ],
      [
        tableFile.confidence,
        ({ correction: { confidence } }) =>
          confidence === undefined ? undefined : textCell(gaps.confidences[confidence]),
      ],
      [
        evidence.corrections.evidence,
        ({ correction }) => {
          const best = bestSourceOf(correction.evidence, dataset.sources);
          return best && linkCell(best.source?.link, targetList.publisher(best));
        },
      ],
      [tableFile.page, ({ entry }) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
    ]),
    {
      stem,
      title,
      isProse: true,
      status: shown(rowsDrawn(facts.length, rows)),
      tableStatus: shown(facts.length),
      slideTable: tableOf(facts, main),
      entries: [...new Set(facts.map(({ entry }) => entry))],
    },
    { ...room, rows },
  );
};
