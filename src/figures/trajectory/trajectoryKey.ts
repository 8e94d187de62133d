import { flow } from "#scene/place/flow.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { unitWords } from "#messages/words/amounts.ts";
import { dayWords } from "#messages/words/dates.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { boundWords } from "#messages/files/tableFile.ts";

import { arrowOf, boundAt, lineLooks, pointMarks } from "./trajectoryMarks.ts";
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
  readonly title: string;
  /** The mark in a square of 24, as the figure draws it. */
  readonly marks: (verdict: Verdict) => readonly Mark[];
}

type Rows = readonly TrajectoryRow[];

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

/** A mark with its word, where a row of the figure holds it. */
const sampleOf =
  (
    key: keyof typeof trajectory.samples,
    isOn: (row: TrajectoryRow) => boolean,
    marks: Sample["marks"],
  ) =>
  (rows: Rows): readonly Sample[] =>
    rows.some(isOn) ? [{ title: trajectory.samples[key], marks }] : [];

/** Arrows that point one way, in the words that labels and table have for the bounds of their points. */
const bounded =
  (arrow: "above" | "below", y: number) =>
  (rows: Rows): readonly Sample[] => {
    const found = (["reading", "earlier"] as const).flatMap((kind) =>
      rows.flatMap((row) => {
        const bound = boundAt(kind, row);
        const words = bound && boundWords[bound];
        return words === undefined || arrowOf(bound) !== arrow ? [] : [{ kind, words }];
      }),
    );
    const [first] = found;
    if (first === undefined) return [];
    const title = trajectory.bounds([...new Set(found.map(({ words }) => words))]);
    return [{ title, marks: point(first.kind, { arrow }, y) }];
  };

const samples: readonly ((rows: Rows) => readonly Sample[])[] = [
  sampleOf("baseline", ({ baseline }) => baseline !== undefined, point("baseline")),
  sampleOf("path", ({ path }) => path !== undefined, line("path")),
  sampleOf("reading", ({ reading }) => reading !== undefined, point("reading")),
  bounded("above", MIDDLE + 6),
  bounded("below", MIDDLE - 6),
  sampleOf("met", ({ met }) => met === true, point("reading", { met: true })),
  sampleOf("earlier", ({ earlier }) => earlier !== undefined, point("earlier")),
  sampleOf("silence", ({ silence }) => silence !== undefined, line("silence")),
  sampleOf("interim", ({ interim }) => interim !== undefined, point("interim")),
  sampleOf("target", ({ target }) => target !== undefined, point("target")),
];

/** What the marks of a course mean: those that it holds, each with its word as the title. */
export const trajectorySamples = ({ rows, levels, verdict }: TrajectoryModel): readonly Scene[] => [
  ...samples
    .flatMap((samplesIn) => samplesIn(rows))
    .map(({ title, marks }) => ({ width: SIDE, height: SIDE, title, marks: marks(verdict) })),
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
