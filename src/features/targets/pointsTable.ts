import {
  type Cell,
  dateCell,
  type FigureTable,
  numberCell,
  pageCell,
  tableOf,
  textCell,
} from "#charts/table/figureTable.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import { pathValueAt } from "#domain/judging/path/path.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { boundWords, tableFile } from "#messages/files/tableFile.ts";
import { unitWords } from "#messages/words/amounts.ts";

interface Judged {
  readonly entry: TargetEntry;
  readonly judgement: Judgement;
}

interface Point extends Judged {
  readonly what: string;
  readonly date: CalendarDate | undefined;
  readonly value: number;
  readonly bound?: keyof typeof boundWords | undefined;
  readonly unit: string;
  /** What the path needs on its day. */
  readonly needed?: number | undefined;
}

const pointsOf = ({ entry, judgement }: Judged): readonly Point[] => {
  const { target, due } = entry;
  if (isQualitative(target)) return [];
  const { baseline, readings, path } = judgement;
  const shared = { entry, judgement, unit: target.unit };
  const [least, most] =
    typeof target.value === "number"
      ? [target.value, undefined]
      : [target.value.min, target.value.max];
  return [
    ...(baseline === undefined
      ? []
      : [
          {
            ...shared,
            ...baseline,
            what: tableFile.baseline,
            unit: target.baseline?.unit ?? target.unit,
          },
        ]),
    ...readings.map((reading) => ({
      ...shared,
      ...reading,
      what: tableFile.reading,
      needed: path === undefined ? undefined : pathValueAt(path, reading.day),
    })),
    ...(target.interim ?? []).map((step) => ({
      ...shared,
      what: tableFile.interim,
      date: parseDate(step.due),
      value: step.value,
    })),
    { ...shared, what: tableFile.goal, date: due, value: least, bound: target.comparator },
    ...(most === undefined ? [] : [{ ...shared, what: tableFile.goalTo, date: due, value: most }]),
  ];
};

const figure = (value: number | undefined, { unit }: Point, bound?: string): Cell | undefined =>
  value === undefined ? undefined : numberCell(value, unitWords(unit), bound);

/** The points of targets: from the baseline over the readings to what was to be reached. */
export const pointsTable = (targets: readonly Judged[]): FigureTable =>
  tableOf(targets.flatMap(pointsOf), [
    [tableFile.target, ({ entry }) => textCell(entry.target.metric)],
    [tableFile.point, ({ what }) => textCell(what)],
    [tableFile.date, ({ date }) => dateCell(date)],
    [
      tableFile.value,
      (point) =>
        figure(point.value, point, point.bound === undefined ? undefined : boundWords[point.bound]),
    ],
    [tableFile.pathNeeds, (point) => figure(point.needed, point)],
    [tableFile.page, ({ entry }) => pageCell(`/targets/${entry.id}`, entry.target.metric)],
  ]);
