import {
  type ColumnOf,
  dateCell,
  type FigureTable,
  measuredCell,
  pageCell,
  percentCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { type Goal, goalsAmong } from "#domain/goals/goals.ts";
import { goalKey } from "#domain/goals/standing.ts";
import { gradedSourceOf } from "#domain/grade.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { QuantitativeTarget } from "#domain/schema/target.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { bodyColumns, sectorColumns, sourceColumns, textOrNone, textsCell } from "./listCells.ts";
import { gradeCell } from "./sourceCells.ts";
import { wayCell } from "./wayCell.ts";

type Judging = Pick<Snapshot, "asOf" | "judged" | "dataset">;

/** A target with its assessment. */
interface Row {
  readonly entry: TargetEntry;
  readonly judgement: Judgement | undefined;
  /** Undefined for a goal in words. */
  readonly measured: QuantitativeTarget | undefined;
  readonly goal: Goal | undefined;
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
    : measuredCell(value, unit, bound === undefined ? undefined : boundWords[bound]);

const aboutColumns = ({ dataset }: Judging): readonly ColumnOf<Row>[] => [
  [tableFile.id, ({ entry }) => textCell(entry.id), "text"],
  [tableFile.target, ({ entry }) => textCell(entry.target.metric), "text"],
  [tableFile.document, ({ entry }) => textCell(shortTitle(entry.entry)), "text"],
  ...bodyColumns<Row>(dataset, ({ entry }) => entry.entry),
  ...sectorColumns<Row>(dataset, ({ entry }) => entry.entry),
  [tableFile.sharedGoal, ({ entry }) => textCell(goalKey(entry)), "text"],
  [tableFile.standing, ({ goal }) => goal && textCell(goal.standing.id), "text"],
  [
    tableFile.restating,
    ({ goal }) => goal && textsCell(goal.others.map(({ entry }) => entry.id)),
    "text",
  ],
];

const verdictColumns: readonly ColumnOf<Row>[] = [
  [tableFile.due, ({ entry }) => dateCell(entry.due), "date"],
  [
    tableFile.verdict,
    ({ judgement }) =>
      judgement === undefined ? undefined : textCell(verdictWords[judgement.verdict]),
    "text",
  ],
  [
    tableFile.why,
    ({ entry, judgement }) =>
      judgement === undefined ? undefined : textCell(whyWords(entry.target, judgement)),
    "text",
  ],
  [tableFile.verdictGrade, ({ judgement }) => gradeCell(judgement?.grade), "text"],
  [tableFile.way, ({ judgement }) => wayCell(judgement, (one) => one.wayCovered), "percent"],
  [tableFile.needed, ({ judgement }) => percentCell(judgement?.wayExpected), "percent"],
];

const baselineColumns = ({ dataset: { sources }, asOf }: Judging): readonly ColumnOf<Row>[] => [
  [
    tableFile.baseline,
    (row) => {
      const baseline = row.measured?.baseline;
      return valueCell(row, baseline?.value, baseline?.bound, baseline?.unit);
    },
    "figure",
  ],
  [
    tableFile.baselineDate,
    ({ entry, measured }) => measured?.baseline && dateCell(entry.evidence.figures?.baseline?.date),
    "date",
  ],
  ...sourceColumns<Row>(
    tableFile.baseline,
    ({ measured }) => measured?.baseline && gradedSourceOf(measured.baseline, sources, asOf),
  ),
];

const readingColumns = ({ dataset: { sources }, asOf }: Judging): readonly ColumnOf<Row>[] => [
  [
    tableFile.last,
    (row) => valueCell(row, row.judgement?.last?.value, row.judgement?.last?.bound),
    "figure",
  ],
  [tableFile.lastDate, ({ judgement }) => dateCell(judgement?.last?.date), "date"],
  ...sourceColumns<Row>(
    tableFile.last,
    ({ judgement }) => judgement?.last && gradedSourceOf(judgement.last.reading, sources, asOf),
  ),
];

const goalColumns = ({ dataset: { sources }, asOf }: Judging): readonly ColumnOf<Row>[] => [
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
    "figure",
  ],
  [
    tableFile.goalTo,
    (row) => {
      const value = row.measured?.value;
      return valueCell(row, typeof value === "object" ? value.max : undefined, undefined);
    },
    "figure",
  ],
  [
    tableFile.goalInWords,
    ({ entry: { target } }) => (isQualitative(target) ? textOrNone(target.goal) : undefined),
    "text",
  ],
  ...sourceColumns<Row>(tableFile.goal, ({ entry }) => gradedSourceOf(entry.target, sources, asOf)),
  [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric), "text"],
];

/** The goals of all targets that the data set has, as of the day, by their keys. */
const goalsIn = oncePer(
  ({ dataset, asOf }: Judging): ReadonlyMap<string, Goal> =>
    new Map(goalsAmong(dataset.targets, asOf).map((goal) => [goal.key, goal])),
);

const rowsOf = (targets: readonly TargetEntry[], judging: Judging): readonly Row[] =>
  targets.map((entry) => ({
    entry,
    judgement: judging.judged.byTarget.get(entry.id),
    measured: isQualitative(entry.target) ? undefined : entry.target,
    goal: goalsIn(judging).get(goalKey(entry)),
  }));

/**
 * Targets with their verdicts, and the figures that these are based on, each with its source and grade: the columns of
 * every list of targets. After them comes what positions them in a picture, where that isn't the share of the way at
 * the last figure.
 */
export const targetsTable = (
  targets: readonly TargetEntry[],
  judging: Judging,
  { placedBy = [] }: { readonly placedBy?: readonly ColumnOf<Row>[] } = {},
): FigureTable =>
  tableOf(rowsOf(targets, judging), [
    ...aboutColumns(judging),
    ...verdictColumns,
    ...baselineColumns(judging),
    ...readingColumns(judging),
    ...goalColumns(judging),
    ...placedBy,
  ]);
