import { type ColumnOf, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";
import { bestSourceOf } from "#domain/dataset/sourceRank.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { FigureFile } from "#export/figureFile.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { gaps } from "#messages/views/gaps.ts";
import { evidence, factText, factWords } from "#messages/words/sources.ts";
import { outcomeLabels } from "#messages/words/terms.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";
import type { CorrectedFact } from "#parts/page/CorrectionTable.tsx";

import { firstOf } from "./firstOf.ts";
import { type FigureSize, mostRows } from "./drawing.ts";
import { rowsDrawn, tableFigure } from "./tableFigure.ts";
import { publisherCell } from "./tables/sourceCells.ts";

/** So many rows are read from the back of a room. */
const ON_SLIDE = 6;

/** What was printed beside what checking found, as it leaves the page. */
export const correctionsFigure = (
  id: string,
  title: string,
  facts: readonly CorrectedFact[],
  { dataset }: Pick<Snapshot, "dataset">,
  room: FigureSize,
): FigureFile | undefined => {
  if (facts.length === 0) return undefined;
  const main: readonly ColumnOf<CorrectedFact>[] = [
    [tableFile.record, ({ entry }) => textCell(shortTitle(entry))],
    [tableFile.fact, ({ correction: { field } }) => textCell(factWords(field))],
    [tableFile.outcome, ({ correction: { outcome } }) => textCell(outcomeLabels[outcome])],
    [
      evidence.corrections.printed,
      ({ correction: { printed = evidence.corrections.notPrinted } }) =>
        textCell(factText(printed, dataset)),
    ],
    [
      evidence.corrections.checked,
      ({ correction: { checked } }) => textCell(factText(checked, dataset)),
    ],
  ];
  const outcomes = new Map<CorrectedFact["correction"]["outcome"], number>();
  for (const { correction } of facts) {
    outcomes.set(correction.outcome, (outcomes.get(correction.outcome) ?? 0) + 1);
  }
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
        ({ correction }) => publisherCell(bestSourceOf(correction.evidence, dataset.sources)),
      ],
      [tableFile.page, ({ entry }) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
    ]),
    {
      id,
      title,
      sentence: firstOf(title, [...outcomes], ([outcome, count]) => [
        outcomeLabels[outcome],
        String(count),
      ]),
      isProse: true,
      status: shown(rowsDrawn(facts.length, rows)),
      tableStatus: shown(facts.length),
      slideTable: tableOf(facts, main),
      entries: [...new Set(facts.map(({ entry }) => entry))],
    },
    { ...room, rows },
  );
};
