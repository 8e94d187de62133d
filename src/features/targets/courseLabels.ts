import type { Day } from "#domain/calendar/dates.ts";
import type { Goal } from "#domain/judging/evidence/goal.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import { figureLabel, goalLabel } from "#charts/targetGlyph/targetGlyphLabels.ts";

import { around, type Box, overlaps } from "#charts/scene/boxes.ts";
import { type CourseFrame, courseScales } from "./courseFrame.ts";
import type { DirectLabel, TrajectoryRow } from "./trajectoryRow.ts";

/** How words stand to their point: which of their ends is there, how far aside, how far off. */
export const labelPlaces = {
  reading: { anchor: "middle", aside: 0, away: 13 },
  baseline: { anchor: "middle", aside: 0, away: 11 },
  interim: { anchor: "start", aside: 10, away: -4 },
  target: { anchor: "end", aside: 10, away: 9 },
  silence: { anchor: "end", aside: -6, away: 6 },
} as const satisfies Readonly<Record<DirectLabel["of"], object>>;

const SIZE = 13;
export const LABEL_LINE = 15;
/** The arrow of a bound is in between. */
const PAST_ARROW = 10;
/** What a point takes up around its middle. */
const POINT = 8;

/** On which side of a reading its arrow points: where the true figure may lie. */
export const arrowOf = (bound: TrajectoryRow["bound"]): DirectLabel["at"] | undefined => {
  if (bound === undefined || bound === "about") return undefined;
  return bound === "more than" || bound === "at least" ? "above" : "below";
};

const labelOf = (of: DirectLabel["of"], at: DirectLabel["at"], ...lines: readonly string[]) =>
  ({ of, lines, at, away: labelPlaces[of].away }) satisfies DirectLabel;

const readingLabel = (row: TrajectoryRow, reading: number, at: DirectLabel["at"]): DirectLabel => {
  const { bound, met } = row;
  const label = labelOf("reading", at, `${figureLabel(reading, bound)}${met ? ", met" : ""}`);
  return arrowOf(bound) === at ? { ...label, away: label.away + PAST_ARROW } : label;
};

/** What is labelled in any case, on the side away from the path: under what rises, above what falls. */
const always = (row: TrajectoryRow, goal: Goal): readonly DirectLabel[] => {
  const { baseline, baselineBound, interim, target } = row;
  const at = goal.direction === "up" ? "below" : "above";
  return [
    ...(baseline === undefined
      ? []
      : [labelOf("baseline", at, figureLabel(baseline, baselineBound))]),
    ...(interim === undefined ? [] : [labelOf("interim", at, figureLabel(interim))]),
    ...(target === undefined
      ? []
      : [labelOf("target", at, goalLabel(goal.comparator, goal.value))]),
  ];
};

/** Under or over the end of a stretch without a reading, one line further off where that is taken. */
const silenceLabels = ({ silent }: TrajectoryRow): readonly DirectLabel[] =>
  silent === undefined
    ? []
    : [0, LABEL_LINE].flatMap((farther) =>
        (["below", "above"] as const).map((at) => {
          const label = labelOf("silence", at, ...silent);
          return { ...label, away: label.away + farther };
        }),
      );

const boxOf = ({ of, lines, at, away }: DirectLabel, x: number, y: number): Box => {
  const { anchor, aside } = labelPlaces[of];
  const width = Math.max(...lines.map((line) => tableMeasure(line, SIZE)));
  const height = lines.length * LABEL_LINE;
  const x1 = x + aside - (anchor === "start" ? 0 : anchor === "end" ? width : width / 2);
  const y1 = at === "above" ? y - away - height : y + away;
  return { x1, y1, x2: x1 + width, y2: y1 + height };
};

/** So near the top of the figure, as a share of its height, there is no room above a reading. */
const UNDER_TOP = 0.93;

/**
 * Writes figures beside the points of a course: baseline, steps, target, the last reading and the one
 * that showed it met in any case; readings on the way, the latest first, where they run into nothing.
 */
export const labelRows = (
  rows: readonly TrajectoryRow[],
  days: readonly [Day, Day],
  levels: readonly number[],
  goal: Goal,
  frame: CourseFrame,
): readonly TrajectoryRow[] => {
  const { x, y } = courseScales(frame, days, levels);
  const [low, high] = [levels[0] ?? 0, levels.at(-1) ?? 1];
  const last = rows.findLast(({ reading }) => reading !== undefined);
  const labels = new Map<Day, readonly DirectLabel[]>();
  const taken: Box[] = [];
  const put = (row: TrajectoryRow, label: DirectLabel, value: number): void => {
    labels.set(row.day, [...(labels.get(row.day) ?? []), label]);
    taken.push(boxOf(label, x(row.day), y(value)));
  };
  for (const row of rows) {
    for (const value of [row.reading, row.baseline, row.earlier, row.interim, row.target]) {
      if (value === undefined) continue;
      taken.push(around(x(row.day), y(value), POINT));
    }
  }
  for (const row of rows) {
    for (const label of always(row, goal)) put(row, label, row[label.of] ?? 0);
    const { reading } = row;
    if (reading === undefined || (row !== last && row.met !== true)) continue;
    const atTop = (reading - low) / (high - low) > UNDER_TOP;
    put(row, readingLabel(row, reading, atTop ? "below" : "above"), reading);
  }
  const place = (row: TrajectoryRow, value: number, wanted: readonly DirectLabel[]): boolean => {
    const found = wanted.find((label) => {
      const box = boxOf(label, x(row.day), y(value));
      return box.y1 >= 0 && box.x1 >= frame.left && taken.every((other) => !overlaps(box, other));
    });
    if (found !== undefined) put(row, found, value);
    return found !== undefined;
  };
  for (const row of rows) {
    const wanted = silenceLabels(row);
    const [first] = wanted;
    const { silence = 0 } = row;
    if (first !== undefined && !place(row, silence, wanted)) put(row, first, silence);
  }
  for (const row of rows.toReversed()) {
    const { reading } = row;
    if (reading === undefined || row === last || row.met === true) continue;
    place(row, reading, [readingLabel(row, reading, "above"), readingLabel(row, reading, "below")]);
  }
  return rows.map((row) => {
    const found = labels.get(row.day);
    return found === undefined ? row : { ...row, labels: found };
  });
};
