import { gradedSourceOf } from "#domain/grade.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { defineTable } from "#figures/tables/defineTable.ts";
import { gradeCell, publisherCell } from "#figures/tables/sourceCells.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { plans as words } from "#messages/targets/plans.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import {
  type Cell,
  type ColumnOf,
  dateCell,
  measuredCell,
  pageCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { plansDrawing, type JudgedRow, type PlansModel } from "./plansModel.ts";
import {
  baselineWords,
  changeWords,
  noteOf,
  readingOf,
  othersOf,
  setByWords,
  sinceWords,
  targetWords,
} from "./planWords.ts";

const optionalCell = (text: string | undefined): Cell | undefined =>
  text === undefined ? undefined : textCell(text);

/** What a plan set, as a number where it is one. */
const goalCell = (entry: TargetEntry | undefined): Cell | undefined => {
  if (entry === undefined) return undefined;
  const { target } = entry;
  if (isQualitative(target) || typeof target.value !== "number")
    return textCell(targetWords(entry));
  return measuredCell(target.value, target.unit, boundWords[target.comparator]);
};

const linesOf = (...texts: readonly (string | undefined)[]): string =>
  tableFile.joined(texts.filter((text) => text !== undefined));

/** The columns of a picture and of a slide: what the page shows, in words. */
const inWords = ({ earlier, later }: PlansModel): readonly ColumnOf<JudgedRow>[] => [
  [words.columns.goal, ({ name }) => textCell(name)],
  [
    words.columns.earlier(shortTitle(earlier)),
    (row) =>
      row.earlier === undefined
        ? textCell(words.notEarlier)
        : textCell(linesOf(targetWords(row.earlier), setByWords(row, earlier))),
  ],
  [
    words.columns.outcome,
    (row) =>
      row.judgement &&
      textCell(
        linesOf(verdictWords[row.judgement.verdict], readingOf(row, row.judgement)),
        row.judgement.verdict,
      ),
  ],
  [
    words.columns.evidence,
    ({ judgement }) => judgement?.grade && textCell(gradeLabel(judgement.grade)),
  ],
  [
    words.columns.later(shortTitle(later)),
    (row) =>
      textCell(
        row.later === undefined
          ? changeWords(row)
          : linesOf(targetWords(row.later), baselineWords(row.later)),
      ),
  ],
  [
    words.columns.change,
    (row) => row.later && textCell(linesOf(changeWords(row), sinceWords(row))),
  ],
  [tableFile.page, ({ id, name }) => pageCell(`/targets/${id}`, name)],
];

/** Two plans as data, and as a table on slides and in pictures. */
export const plansFigure = defineTable(plansDrawing, {
  content: (model, { snapshot }) => {
    const { earlier, later, rows, title, targets } = model;
    const { sources } = snapshot.dataset;
    const note = noteOf(model);
    const inPicture = tableOf(rows, inWords(model));
    return {
      table: tableOf(rows, [
        [words.columns.goal, ({ name }) => textCell(name)],
        [words.columns.earlier(shortTitle(earlier)), (row) => goalCell(row.earlier)],
        [tableFile.document, (row) => row.earlier && textCell(shortTitle(row.earlier.entry))],
        [words.columns.earlierDue(shortTitle(earlier)), (row) => dateCell(row.earlier?.due)],
        [
          words.columns.outcome,
          ({ judgement }) => optionalCell(judgement && verdictWords[judgement.verdict]),
        ],
        [
          words.columns.reading,
          ({ reading, judgement }) =>
            reading &&
            measuredCell(
              reading.value,
              judgement?.unit ?? "",
              reading.bound && boundWords[reading.bound],
            ),
        ],
        [words.columns.readingDate, ({ reading }) => dateCell(reading?.date)],
        [
          tableFile.source,
          ({ reading }) =>
            publisherCell(reading && gradedSourceOf(reading.reading, sources, snapshot.asOf)),
        ],
        [tableFile.verdictGrade, ({ judgement }) => gradeCell(judgement?.grade)],
        [words.columns.later(shortTitle(later)), (row) => goalCell(row.later)],
        [words.columns.laterDue(shortTitle(later)), (row) => dateCell(row.later?.due)],
        [words.columns.baseline, (row) => optionalCell(row.later && baselineWords(row.later))],
        [words.columns.change, (row) => textCell(linesOf(changeWords(row), sinceWords(row)))],
        [tableFile.page, ({ id, name }) => pageCell(`/targets/${id}`, name)],
      ]),
      slideTable: inPicture,
      pictureTable: inPicture,
      title,
      sentence: linesOf(title, note),
      status: (shown) =>
        words.status(
          shortTitle(earlier),
          shortTitle(later),
          words.goals({ rows: rows.length, shown, others: othersOf(model) }),
        ),
      entries: [...new Set([earlier, later, ...targets.map(({ entry }) => entry)])],
      targets,
    };
  },
});
