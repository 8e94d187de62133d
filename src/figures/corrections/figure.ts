import { gradedSourceOf } from "#domain/grade.ts";
import { type CorrectedFact, correctionsOf } from "#domain/findings/corrections.ts";
import { defineModel, type ModelSpec } from "#figures/drawing.ts";
import { firstOf } from "#figures/firstOf.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { gradeCell, publisherCell } from "#figures/tables/sourceCells.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { gaps } from "#messages/views/gaps.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { evidence } from "#messages/words/sources.ts";
import { outcomeLabels } from "#messages/words/terms.ts";
import { fullTitle, shortTitle } from "#messages/words/titles.ts";
import { type ColumnOf, pageCell, tableOf, textCell } from "#scene/table/figureTable.ts";

interface CorrectionList {
  readonly title: string;
  readonly facts: readonly CorrectedFact[];
}

/** What was printed beside what checking found. */
const correctionsFrom = (
  id: ModelSpec<CorrectionList>["id"],
  listOn: ModelSpec<CorrectionList>["model"],
) =>
  defineTable(
    defineModel({
      id,
      rows: { slide: 6 },
      model: (page) => {
        const list = listOn(page);
        return list?.facts.length === 0 ? undefined : list;
      },
    }),
    {
      isProse: true,
      content: ({ title, facts }, { snapshot: { dataset } }) => {
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
        const evidenceOf = ({ evidence: provenance }: CorrectedFact["correction"]) =>
          gradedSourceOf({ provenance }, dataset.sources);
        const outcomes = new Map<CorrectedFact["correction"]["outcome"], number>();
        for (const { correction } of facts) {
          outcomes.set(correction.outcome, (outcomes.get(correction.outcome) ?? 0) + 1);
        }
        return {
          table: tableOf(facts, [
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
              ({ correction }) => publisherCell(evidenceOf(correction)),
            ],
            [tableFile.grade, ({ correction }) => gradeCell(evidenceOf(correction))],
            [tableFile.page, ({ entry }) => pageCell(`/records/${entry.id}`, fullTitle(entry))],
          ]),
          slideTable: tableOf(facts, main),
          title,
          sentence: firstOf(title, [...outcomes], ([outcome, count]) => [
            outcomeLabels[outcome],
            String(count),
          ]),
          status: (rows) => tableFile.rowsShown(rows, facts.length),
          entries: [...new Set(facts.map(({ entry }) => entry))],
          read: facts.flatMap(({ correction }) => correction.evidence),
        };
      },
    },
  );

/** The corrections of all shown records. */
export const correctionsFigure = correctionsFrom("corrections", ({ snapshot }) => ({
  title: dataDesk.parts.corrections,
  facts: correctionsOf(snapshot.entries.shown).facts,
}));

/** The corrections of a page's record. */
export const recordCorrectionsFigure = correctionsFrom(
  ({ id }) => `corrections-of-${id}`,
  ({ snapshot, id }) => {
    const entry = snapshot.dataset.entryById.get(id);
    return (
      entry && {
        title: recordPage.correctionsOf(fullTitle(entry)),
        facts: (entry.record.corrections ?? []).map((correction) => ({ entry, correction })),
      }
    );
  },
);
