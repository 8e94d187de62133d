import {
  type Cell,
  dateCell,
  type FigureTable,
  measuredCell,
  pageCell,
  tableOf,
  textCell,
} from "#scene/table/figureTable.ts";
import { type CalendarDate, type Day, parseDate } from "#domain/calendar/dates.ts";
import type { SeriesReading } from "#domain/query/filter/seriesReadings.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { gradedSourceOf, type Sourced } from "#domain/grade.ts";
import { earlierReadings } from "#domain/judging/earlierReadings.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { requiredAt, type RequiredValue } from "#domain/judging/requiredValueAt.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { publisherCell, gradeCell } from "./sourceCells.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

interface Judged {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
}

interface Drawn extends Judged {
  /** Figures that were read for other targets of the goal, where they are drawn too. */
  readonly series?: readonly SeriesReading[];
}

interface Point extends Judged {
  readonly what: string;
  readonly date: CalendarDate | undefined;
  readonly value: number;
  readonly bound?: keyof typeof boundWords | undefined;
  readonly unit: string;
  /** The required value on its day. */
  readonly needed?: RequiredValue | undefined;
  /** Where it was read. */
  readonly sourced: Sourced;
  /** Whether it is the target itself: its row has the verdict. */
  readonly isGoal?: boolean;
}

const pointsOf = ({ entry, judgement, series = [] }: Drawn): readonly Point[] => {
  const { target, due } = entry;
  if (isQualitative(target)) return [];
  const { baseline, readings, path } = judgement;
  const shared = { entry, judgement, unit: target.unit };
  const goal = { ...shared, date: due, sourced: target };
  const [least, most] =
    typeof target.value === "number"
      ? [target.value, undefined]
      : [target.value.min, target.value.max];
  const neededOn = (day: Day | undefined): RequiredValue | undefined =>
    path === undefined || day === undefined ? undefined : requiredAt(path, day);
  const earlier = [
    ...series,
    ...earlierReadings(target, judgement).map((one) => ({ ...one, from: entry })),
  ].toSorted((a, b) => a.day - b.day);
  return [
    ...earlier.map(({ reading, from }) => ({
      ...shared,
      entry: from,
      what: tableFile.earlier,
      date: parseDate(reading.asOf),
      value: reading.value,
      bound: reading.bound,
      sourced: reading,
    })),
    ...(baseline === undefined
      ? []
      : [
          {
            ...shared,
            ...baseline,
            what: tableFile.baseline,
            unit: target.baseline?.unit ?? target.unit,
            sourced: target.baseline ?? { provenance: [] },
          },
        ]),
    ...readings.map((reading) => ({
      ...shared,
      ...reading,
      what: tableFile.reading,
      sourced: reading.reading,
      needed: neededOn(reading.day),
    })),
    ...(target.interim ?? []).map((step) => {
      const date = parseDate(step.due);
      return {
        ...shared,
        what: tableFile.interim,
        date,
        value: step.value,
        needed: neededOn(date?.end),
        sourced: { provenance: step.provenance ?? target.provenance },
      };
    }),
    { ...goal, what: tableFile.goal, value: least, bound: target.comparator, isGoal: true },
    ...(most === undefined ? [] : [{ ...goal, what: tableFile.goalTo, value: most }]),
  ];
};

const figure = (value: number | undefined, { unit }: Point, bound?: string): Cell | undefined =>
  value === undefined ? undefined : measuredCell(value, unit, bound);

/**
 * The points of targets, from the readings before the baseline to the target itself, whose row has the verdict; each
 * with its provenance. They include all points that a trajectory draws.
 */
export const pointsTable = (
  targets: readonly Drawn[],
  { sources }: Pick<Dataset, "sources">,
): FigureTable => {
  const points = targets.flatMap(pointsOf).map((point) => ({
    ...point,
    source: gradedSourceOf(point.sourced, sources, point.judgement.asOf),
  }));
  return tableOf(points, [
    [tableFile.target, ({ entry }) => textCell(entry.target.metric)],
    [tableFile.document, ({ entry }) => textCell(shortTitle(entry.entry))],
    [tableFile.point, ({ what }) => textCell(what)],
    [tableFile.date, ({ date }) => dateCell(date)],
    [
      tableFile.value,
      (point) =>
        figure(point.value, point, point.bound === undefined ? undefined : boundWords[point.bound]),
    ],
    [
      tableFile.pathNeeds,
      (point) =>
        figure(point.needed?.value, point, point.needed?.bound && boundWords[point.needed.bound]),
    ],
    [tableFile.source, ({ source }) => publisherCell(source)],
    [tableFile.grade, ({ source }) => gradeCell(source)],
    [
      tableFile.verdict,
      ({ isGoal = false, judgement }) =>
        isGoal ? textCell(verdictWords[judgement.verdict]) : undefined,
    ],
    [
      tableFile.why,
      ({ isGoal = false, entry, judgement }) =>
        isGoal ? textCell(whyWords(entry.target, judgement)) : undefined,
    ],
    [
      tableFile.verdictGrade,
      ({ isGoal = false, judgement }) => (isGoal ? gradeCell(judgement.grade) : undefined),
    ],
    [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric)],
  ]);
};
