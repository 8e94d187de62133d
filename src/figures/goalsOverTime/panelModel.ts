import { type CalendarDate, type Day, parseDate, partsOf } from "#domain/calendar/dates.ts";
import { type Entry, type TargetEntry, targetLabel } from "#domain/dataset/entry.ts";
import type { Sourced } from "#domain/grade.ts";
import type { LeftOut, SetLevel } from "#domain/goals/levels.ts";
import type { Measure } from "#domain/goals/measures.ts";
import { earlierReadings } from "#domain/judging/earlierReadings.ts";
import type { Bound } from "#domain/judging/evidence/proof.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Judged } from "#domain/query/filter/judged.ts";
import { goalLabel, levelLabel } from "#figures/targetGlyph/targetGlyphLabels.ts";
import { valueLevels } from "#figures/trajectory/trajectoryModel.ts";
import { goalsOverTime as words } from "#messages/targets/goalsOverTime.ts";
import { goalWords, labelUnit, readingWords } from "#messages/words/amounts.ts";
import { dateWords } from "#messages/words/dates.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A measured value in the course of a measure. */
export interface CoursePoint {
  readonly value: number;
  readonly bound: Bound | undefined;
  readonly date: CalendarDate;
  readonly day: Day;
  readonly isBaseline: boolean;
  /** The target under which it is recorded. */
  readonly entry: TargetEntry;
  /** Where it was read. */
  readonly sourced: Sourced;
}

/** A level as it is drawn: those of one year and figure are one. */
export interface PanelLevel {
  readonly entry: TargetEntry;
  readonly year: number;
  readonly day: Day;
  readonly value: number;
  readonly label: string;
  /** Undefined of a level that another for the same year replaced. */
  readonly verdict: Verdict | undefined;
  /** The documents that set it, the earliest first. */
  readonly documents: readonly Entry[];
}

/** A measure as it is drawn. */
export interface Panel {
  readonly measure: Measure;
  readonly name: string;
  readonly unit: string;
  readonly sentence: string;
  /** The accessible name: all that is drawn. */
  readonly described: string;
  readonly points: readonly CoursePoint[];
  /** By year; of one year the level that stands first. */
  readonly levels: readonly PanelLevel[];
  /** Round levels of the value axis. */
  readonly axis: readonly number[];
  readonly asOf: Day;
}

/** What a target knows of its measure, what is best last. */
const pointsOf = (entry: TargetEntry, judged: Judged): readonly CoursePoint[] => {
  const judgement = judged.byTarget.get(entry.id);
  const { target } = entry;
  if (judgement === undefined || isQualitative(target)) return [];
  const { baseline, readings } = judgement;
  const isUnlike =
    baseline?.problem === "baseline-other-unit" ||
    baseline?.problem === "baseline-not-comparable" ||
    baseline?.problem === "baseline-later-than-as-of";
  return [
    ...(baseline?.date === undefined || isUnlike
      ? []
      : [
          {
            value: baseline.value,
            bound: baseline.bound,
            date: baseline.date,
            day: baseline.date.end,
            isBaseline: true,
            entry,
            sourced: target.baseline ?? { provenance: [] },
          },
        ]),
    ...earlierReadings(target, judgement).flatMap(({ reading, day }): readonly CoursePoint[] => {
      const date = parseDate(reading.asOf);
      const { value, bound } = reading;
      return date === undefined
        ? []
        : [{ value, bound, date, day, isBaseline: false, entry, sourced: reading }];
    }),
    ...readings.map(({ value, bound, date, day, reading }) => ({
      value,
      bound,
      date,
      day,
      isBaseline: false,
      entry,
      sourced: reading,
    })),
  ];
};

/** Whether the first of two points of one day is drawn: exact before bounded, read before baseline, newest last. */
const isBetter = (one: CoursePoint, other: CoursePoint): boolean => {
  const rank = ({ bound, isBaseline }: CoursePoint): number =>
    (bound === undefined ? 2 : 0) + (isBaseline ? 0 : 1);
  return rank(one) >= rank(other);
};

/** The values of a measure that were known by the as-of day, one a day, the earliest first. */
const courseOf = (levels: readonly SetLevel[], judged: Judged): readonly CoursePoint[] => {
  const byDay = new Map<Day, CoursePoint>();
  for (const point of levels.flatMap(({ entry }) => pointsOf(entry, judged))) {
    const other = byDay.get(point.day);
    if (other === undefined || isBetter(point, other)) byDay.set(point.day, point);
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};

const figureLabel = ({ target }: TargetEntry): string =>
  isQualitative(target) ? "" : goalLabel(target.comparator, target.value, target.unit);

/** A level's figure without its comparator, as in 'raised from 200 to 300'. */
const plainFigure = ({ target }: TargetEntry): string => {
  if (isQualitative(target)) return "";
  const { value, unit } = target;
  return typeof value === "number" ? levelLabel(value, unit) : goalLabel("between", value, unit);
};

const aimOf = ({ evidence }: TargetEntry): number | undefined => evidence.figures?.plan?.goal.aim;

const dueYear = ({ due }: TargetEntry): number => partsOf(due.end).year;

/** The levels of a measure, each once for all documents that set it so. */
const levelsOf = ({ goals }: Measure, judged: Judged): readonly PanelLevel[] =>
  goals.flatMap(({ standing, others, year }): readonly PanelLevel[] => {
    const byValue = new Map<number, TargetEntry[]>();
    for (const entry of [standing, ...others.map((one) => one.entry)]) {
      const value = aimOf(entry);
      if (value === undefined) continue;
      const same = byValue.get(value);
      if (same === undefined) byValue.set(value, [entry]);
      else same.push(entry);
    }
    return Array.from(byValue, ([value, same]): readonly PanelLevel[] => {
      const [entry] = same;
      if (entry === undefined) return [];
      const verdict = same.includes(standing)
        ? judged.byTarget.get(standing.id)?.verdict
        : undefined;
      return [
        {
          entry,
          year,
          day: entry.due.end,
          value,
          label: figureLabel(entry),
          verdict,
          documents: same.map((one) => one.entry).toReversed(),
        },
      ];
    }).flat();
  });

/** Of a document that followed and doesn't have the measure. */
export const leftWords = ({ document, isDropped }: LeftOut): string =>
  words.leftBy(shortTitle(document), isDropped);

/** The level of the year from which a measure moved, where a document set it anew since. */
const anewOf = ({ moved, goals }: Measure): TargetEntry | undefined => {
  if (moved === undefined || dueYear(moved.from) === dueYear(moved.to)) return undefined;
  const now = goals.find(({ year }) => year === dueYear(moved.from))?.standing;
  return now === undefined || aimOf(now) === aimOf(moved.from) ? undefined : now;
};

const sentenceOf = (measure: Measure): string => {
  const { moved, levels, last, documents, leftOutBy } = measure;
  const anew = anewOf(measure);
  const wording = levels.findLast((one) => one.wording !== undefined)?.wording;
  const before = levels.findLast(({ entry }) => entry === last)?.before;
  return words.sentence({
    ...(moved && {
      moved: {
        isUp: moved.change === "raised",
        from: plainFigure(moved.from),
        ...(anew && { now: plainFigure(anew) }),
        to: plainFigure(moved.to),
        years: [dueYear(moved.from), dueYear(moved.to)],
      },
    }),
    stands: { figure: plainFigure(last), year: dueYear(last), firstYear: dueYear(before ?? last) },
    ...(wording && { wording }),
    documents: documents.length,
    ...(leftOutBy && { left: leftWords(leftOutBy) }),
  });
};

/** Space below the least value on an axis that doesn't start at zero, where documents are marked. */
const SPACE = 0.12;

const withSpace = (values: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const lower = least - SPACE * (most - least);
  return least > 0 && lower > 0 ? [...values, lower] : values;
};

/** A level with its year, and its verdict where it is in force. */
export const levelWords = ({ entry, year, verdict }: PanelLevel): string =>
  verdict === undefined
    ? words.former(goalWords(entry.target), year)
    : words.level(goalWords(entry.target), year, verdictWords[verdict]);

/** A measure as it is drawn, with what was known by the as-of day. */
export const panelOf = (measure: Measure, judged: Judged, asOf: Day): Panel => {
  const points = courseOf(measure.levels, judged);
  const levels = levelsOf(measure, judged);
  const { target } = measure.last;
  const unit = isQualitative(target) ? "" : target.unit;
  const name = targetLabel(target);
  const sentence = sentenceOf(measure);
  const last = points.at(-1);
  return {
    measure,
    name,
    unit,
    sentence,
    described: words.panel({
      name,
      unit: labelUnit(unit),
      sentence,
      levels: levels.map(levelWords),
      last: last && words.last(readingWords(last, unit), dateWords(last.date)),
    }),
    points,
    levels,
    axis: valueLevels(withSpace([...points, ...levels].map(({ value }) => value))),
    asOf,
  };
};
