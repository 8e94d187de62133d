import { type Goals, noGoals } from "#domain/query/filter/shownGoals.ts";
import {
  type ColumnOf,
  dateCell,
  type FigureTable,
  numberCell,
  pageCell,
  percentCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { gradedSourceOf, type GradedSource } from "#domain/grade.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { isQualitative, type QuantitativeTarget } from "#domain/schema/target.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { alsoInWords } from "./alsoInWords.ts";
import { publisherCell, gradeCell } from "./sourceCells.ts";

type Judging = Pick<Snapshot, "judged" | "dataset">;

/** A target with its assessment. */
interface Row {
  /** The source of its last figure. */
  readonly source: GradedSource | undefined;
  readonly entry: TargetEntry;
  readonly judgement: Judgement | undefined;
  /** Undefined for a goal in words. */
  readonly measured: QuantitativeTarget | undefined;
  /** The other documents that set its goal. */
  readonly alsoIn: string | undefined;
}

/** A figure of a target; in the target's unit, unless it has one of its own. */
const valueCell = (
  { measured }: Row,
  value: number | undefined,
  bound: keyof typeof boundWords | undefined,
  unit = measured?.unit,
) =>
  value === undefined || unit === undefined
    ? undefined
    : numberCell(value, unitWords(unit), bound === undefined ? undefined : boundWords[bound]);

const verdictColumns: readonly ColumnOf<Row>[] = [
  [tableFile.target, ({ entry }) => textCell(entry.target.metric)],
  [tableFile.document, ({ entry }) => textCell(shortTitle(entry.entry))],
  [tableFile.due, ({ entry }) => dateCell(entry.due)],
  [
    tableFile.verdict,
    ({ judgement }) =>
      judgement === undefined ? undefined : textCell(verdictWords[judgement.verdict]),
  ],
  [
    tableFile.why,
    ({ entry, judgement }) =>
      judgement === undefined ? undefined : textCell(whyWords(entry.target, judgement)),
  ],
  [tableFile.verdictGrade, ({ judgement }) => gradeCell(judgement?.grade)],
];

const wayColumns: readonly ColumnOf<Row>[] = [
  [tableFile.way, ({ judgement }) => percentCell(judgement?.wayCovered)],
  [tableFile.needed, ({ judgement }) => percentCell(judgement?.wayExpected)],
];

const figureColumns: readonly ColumnOf<Row>[] = [
  [
    tableFile.baseline,
    (row) => {
      const baseline = row.measured?.baseline;
      return valueCell(row, baseline?.value, baseline?.bound, baseline?.unit);
    },
  ],
  [tableFile.baselineDate, ({ entry }) => dateCell(entry.evidence.figures?.baseline?.date)],
  [tableFile.last, (row) => valueCell(row, row.judgement?.last?.value, row.judgement?.last?.bound)],
  [tableFile.lastDate, ({ judgement }) => dateCell(judgement?.last?.date)],
  [tableFile.lastSource, ({ source }) => publisherCell(source)],
  [tableFile.grade, ({ source }) => gradeCell(source)],
  [
    tableFile.goal,
    (row) => {
      const value = row.measured?.value;
      return valueCell(
        row,
        typeof value === "object" ? value.min : value,
        row.measured?.comparator,
      );
    },
  ],
  [
    tableFile.goalTo,
    (row) => {
      const value = row.measured?.value;
      return valueCell(row, typeof value === "object" ? value.max : undefined, undefined);
    },
  ],
  [
    tableFile.goalInWords,
    ({ entry: { target } }) => (isQualitative(target) ? textCell(target.goal) : undefined),
  ],
  [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric)],
];

const rowsOf = (
  targets: readonly TargetEntry[],
  { judged, dataset: { sources } }: Judging,
  goals: Goals,
): readonly Row[] =>
  targets.map((entry) => {
    const judgement = judged.byTarget.get(entry.id);
    const last = judgement?.last;
    return {
      entry,
      judgement,
      source: last && gradedSourceOf(last.reading, sources, judgement.asOf),
      measured: isQualitative(entry.target) ? undefined : entry.target,
      alsoIn: alsoInWords(goals.get(entry.id)),
    };
  });

interface Options {
  /** What positions targets in the picture, where that isn't the share of the way at the last figure. */
  readonly placedBy?: readonly ColumnOf<Row>[];
  /** The goals of which each target is the one that stands. */
  readonly goals?: Goals;
}

/** Targets with their verdicts, the figures that these are based on, and the other documents of their goals. */
export const targetsTable = (
  targets: readonly TargetEntry[],
  judging: Judging,
  { placedBy = wayColumns, goals = noGoals }: Options = {},
): FigureTable => {
  const rows = rowsOf(targets, judging, goals);
  const others: ColumnOf<Row> = [
    tableFile.alsoIn,
    ({ alsoIn }) => (alsoIn === undefined ? undefined : textCell(alsoIn)),
  ];
  return tableOf(rows, [
    ...verdictColumns,
    ...placedBy,
    ...figureColumns,
    ...(rows.some(({ alsoIn }) => alsoIn !== undefined) ? [others] : []),
  ]);
};
