import { flow } from "#charts/scene/place/flow.ts";
import { type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { trajectory } from "#messages/charts/trajectory.ts";

import { arrowOf, lineLooks, pointMarks } from "./trajectoryMarks.ts";
import { trajectoryScales } from "./trajectoryFrame.ts";
import type { TrajectoryModel } from "./trajectoryModel.ts";
import { type PointKind, rowWords, type TrajectoryRow } from "./trajectoryRow.ts";
import { isBroken } from "./trajectoryScales.ts";
import {
  brokenMark,
  layTrajectory,
  type TrajectoryLayout,
  trajectoryScene,
} from "./trajectoryScene.ts";

interface Sample {
  readonly key: keyof typeof trajectory.samples;
  /** Whether a row of the figure holds it. */
  readonly isOn: (row: TrajectoryRow) => boolean;
  /** The mark in a square of 24, as the figure draws it. */
  readonly marks: (verdict: Verdict) => readonly Mark[];
}

const SIDE = 24;
const MIDDLE = SIDE / 2;

const point =
  (kind: PointKind, look: Parameters<typeof pointMarks>[1] = {}, y = MIDDLE) =>
  (verdict: Verdict): readonly Mark[] => [
    { kind: "group", at: { x: MIDDLE, y }, marks: pointMarks(kind, look, verdict) },
  ];

const line = (of: "path" | "silence") => (): readonly Mark[] => [
  { kind: "path", d: `M1 ${MIDDLE}H${SIDE}`, stroke: "ink.muted", ...lineLooks[of] },
];

const samples: readonly Sample[] = [
  {
    key: "baseline",
    isOn: ({ baseline }) => baseline !== undefined,
    marks: point("baseline"),
  },
  { key: "path", isOn: ({ path }) => path !== undefined, marks: line("path") },
  { key: "reading", isOn: ({ reading }) => reading !== undefined, marks: point("reading") },
  {
    key: "more",
    isOn: ({ bound }) => arrowOf(bound) === "above",
    marks: point("reading", { arrow: "above" }, MIDDLE + 6),
  },
  {
    key: "less",
    isOn: ({ bound }) => arrowOf(bound) === "below",
    marks: point("reading", { arrow: "below" }, MIDDLE - 6),
  },
  { key: "met", isOn: ({ met }) => met === true, marks: point("reading", { met: true }) },
  { key: "earlier", isOn: ({ earlier }) => earlier !== undefined, marks: point("earlier") },
  { key: "silence", isOn: ({ silence }) => silence !== undefined, marks: line("silence") },
  { key: "interim", isOn: ({ interim }) => interim !== undefined, marks: point("interim") },
  { key: "target", isOn: ({ target }) => target !== undefined, marks: point("target") },
];

/** What the marks of a course mean: those that it holds, each with its word as the title. */
export const trajectorySamples = ({ rows, levels, verdict }: TrajectoryModel): readonly Scene[] => [
  ...samples
    .filter(({ isOn }) => rows.some(isOn))
    .map(({ key, marks }) => ({
      width: SIDE,
      height: SIDE,
      title: trajectory.samples[key],
      marks: marks(verdict),
    })),
  ...(isBroken(levels)
    ? [
        {
          width: SIDE,
          height: SIDE,
          title: trajectory.broken,
          marks: [{ kind: "group", at: { x: MIDDLE, y: MIDDLE }, marks: [brokenMark(8)] } as const],
        },
      ]
    : []),
];

/** A course that is less high says less than its key. */
const LEAST = 200;
/** Between the unit over the plot and the figure, and between the figure and its key. */
const UNIT_LINE = 18;
const GAP = 8;
const BESIDE = 6;

/** What stands on each day, told wherever in the plot one points: the nearest day answers. */
const dayHits = ({ model, frame }: TrajectoryLayout): readonly Mark[] => {
  const { left, right, top, bottom } = frame;
  const { x } = trajectoryScales(frame, model);
  const told = model.rows.filter((row) => rowWords(row, model.unit).length > 0);
  const places = told.map(({ day }) => x(day));
  return told.map((row, at): Mark => {
    const own = places[at] ?? left;
    const from = at === 0 ? left : ((places[at - 1] ?? left) + own) / 2;
    const to = (own + (places[at + 1] ?? 2 * right - own)) / 2;
    return {
      kind: "hit",
      x: from,
      y: top,
      width: to - from,
      height: bottom - top,
      means: {
        id: String(row.day),
        name: trajectory.onDay(dayWords(row.day), rowWords(row, model.unit)),
      },
    };
  });
};

/**
 * A course by itself, as it leaves the page: its unit over it, what its marks mean under it. It may be `most` high, and
 * where that leaves the course too little it goes without the key.
 */
export const trajectorySheet = (
  model: TrajectoryModel,
  title: string,
  description: string,
  width: number,
  measure: Measure,
  most = Number.POSITIVE_INFINITY,
): Scene => {
  const unit = wrapTo(unitWords(model.unit), width, 2, { measure, size: SMALL });
  const top = unit.length * UNIT_LINE;
  const whole = flow(
    trajectorySamples(model).map((sample) => ({
      width: SIDE + BESIDE + measure(sample.title, SMALL),
      marks: [
        ...sample.marks,
        {
          kind: "text",
          x: SIDE + BESIDE,
          y: MIDDLE + 4.5,
          lines: [sample.title],
          fill: "ink.muted",
        },
      ],
    })),
    width,
    SIDE + 2,
    18,
  );
  const key = most - top - GAP - whole.height < LEAST ? { marks: [], height: 0 } : whole;
  const layout = layTrajectory(model, width, measure, most - top - GAP - key.height);
  const course = trajectoryScene(layout, title, description);
  const foot = top + course.height + GAP;
  return {
    ...course,
    height: foot + key.height,
    marks: [
      { kind: "text", x: 0, y: 12, lines: unit, leading: UNIT_LINE, fill: "ink.muted" },
      { kind: "group", at: { x: 0, y: top }, marks: [...course.marks, ...dayHits(layout)] },
      { kind: "group", at: { x: 0, y: foot }, marks: key.marks },
    ],
  };
};
