import type { Mark } from "#scene/mark.ts";
import { moved } from "#scene/place/moved.ts";
import type { Scene } from "#scene/scene.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { trajectory } from "#messages/figures/trajectory.ts";
import { boundWords } from "#messages/files/tableFile.ts";

import { arrowOf, boundAt, lineLooks, pointMarks } from "./trajectoryMarks.ts";
import { type TrajectoryModel, isTruncated } from "./trajectoryModel.ts";
import type { PointKind, TrajectoryRow } from "./trajectoryRow.ts";
import { axisBreakMark } from "./trajectoryScene.ts";

interface Sample {
  readonly title: string;
  /** The mark in a square of 24, as the figure draws it. */
  readonly marks: (verdict: Verdict) => readonly Mark[];
}

type Rows = readonly TrajectoryRow[];

/** The side of a sample. */
export const SIDE = 24;
const MIDDLE = SIDE / 2;

const point =
  (kind: PointKind, look: Parameters<typeof pointMarks>[1] = {}, y = MIDDLE) =>
  (verdict: Verdict): readonly Mark[] =>
    moved(MIDDLE, y, pointMarks(kind, look, verdict));

const line = (of: "path" | "silence") => (): readonly Mark[] => [
  { kind: "path", d: `M1 ${MIDDLE}H${SIDE}`, stroke: "ink.muted", ...lineLooks[of] },
];

/** A mark with its word, where a row of the figure has it. */
const sampleOf =
  (
    key: keyof typeof trajectory.samples,
    isOn: (row: TrajectoryRow) => boolean,
    marks: Sample["marks"],
  ) =>
  (rows: Rows): readonly Sample[] =>
    rows.some(isOn) ? [{ title: trajectory.samples[key], marks }] : [];

/** Arrows of one direction, with the words that labels and table use for the bounds of these points. */
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
  sampleOf("silence", ({ silent }) => silent?.isUnlike === false, line("silence")),
  sampleOf("unlike", ({ silent }) => silent?.isUnlike === true, line("silence")),
  sampleOf("interim", ({ interim }) => interim !== undefined, point("interim")),
  sampleOf("target", ({ target }) => target !== undefined, point("target")),
];

/** The samples of a trajectory's key: the marks that it has, each with its word as the title. */
export const trajectorySamples = ({ rows, levels, verdict }: TrajectoryModel): readonly Scene[] => [
  ...samples
    .flatMap((samplesIn) => samplesIn(rows))
    .map(({ title, marks }) => ({ width: SIDE, height: SIDE, title, marks: marks(verdict) })),
  ...(isTruncated(levels)
    ? [
        {
          width: SIDE,
          height: SIDE,
          title: trajectory.broken,
          marks: moved(MIDDLE, MIDDLE, [axisBreakMark(8)]),
        },
      ]
    : []),
];
