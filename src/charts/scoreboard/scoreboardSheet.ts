import { LEADING, type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { verdictLegend } from "#charts/scene/verdictLegend.ts";
import { wrapTo } from "#charts/scene/wrap.ts";

import type { ScoreGroup } from "./scoreboardGroups.ts";
import { placeScores, placeWhole } from "./scoreboardPlaces.ts";
import { scoreBarScene } from "./scoreboardScene.ts";
import type { ScoreShare } from "./scoreboardShares.ts";

const WIDTH = 760;
/** Columns of a division: its name, how many targets, their verdicts. */
const NAME = 200;
const BARS = { x: 250, width: WIDTH - 250 } as const;

/** The groups of a division, one below the other, on one scale. */
const division = (groups: readonly ScoreGroup[], top: number, measure: Measure) => {
  const placed = placeScores(
    groups.map(({ shares }) => shares),
    BARS.width,
    measure,
  );
  let y = top;
  const marks = groups.flatMap(({ label, targets }, at): readonly Mark[] => {
    const lines = wrapTo(label, NAME, 3, { measure, size: SMALL });
    const bar = scoreBarScene(placed[at] ?? [], BARS.width, label, { selection: undefined });
    const height = Math.max(bar.height, lines.length * LEADING + 6) + 4;
    const base = y + 18;
    const foot = y + height;
    const drawn: readonly Mark[] = [
      { kind: "text", x: 0, y: base, lines, fill: "ink" },
      {
        kind: "text",
        x: BARS.x - 14,
        y: base,
        anchor: "end",
        lines: [String(targets.length)],
        fill: "ink.muted",
      },
      { kind: "group", at: { x: BARS.x, y: y + 1 }, marks: bar.marks },
      { kind: "line", x1: 0, x2: WIDTH, y1: foot, y2: foot, stroke: "rule" },
    ];
    y = foot + 1;
    return drawn;
  });
  return { marks, height: y - top };
};

/** The scoreboard as one picture: the whole, each verdict in words, and what it is divided by. */
export const scoreboardSheet = (
  shares: readonly ScoreShare[],
  groups: readonly ScoreGroup[],
  title: string,
  measure: Measure,
): Scene => {
  const placed = placeWhole(shares, WIDTH, measure);
  const bar = scoreBarScene(placed, WIDTH, title, { selection: undefined });
  const counts = new Map(shares.map(({ verdict, count }) => [verdict, count]));
  const words = verdictLegend(counts, WIDTH, measure);
  const top = bar.height + 4 + words.height + (groups.length === 0 ? 0 : 8);
  const divided = division(groups, top, measure);
  return {
    width: WIDTH,
    height: top + divided.height,
    title,
    marks: [
      ...bar.marks,
      { kind: "group", at: { x: 0, y: bar.height + 4 }, marks: words.marks },
      ...divided.marks,
    ],
  };
};
