import { LEADING, type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictLegend } from "#scene/verdictLegend.ts";
import { wrapTo } from "#scene/wrap.ts";

import type { ScoreGroup } from "./scoreboardGroups.ts";
import { placeScores } from "./scoreboardPlaces.ts";
import { scoreBarScene, wholeBarScene } from "./scoreboardScene.ts";
import type { ScoreShare } from "./scoreboardShares.ts";

const WIDTH = 760;
/** Columns of a division: its name, how many targets, their verdicts. */
const NAME = 200;
const BARS = 250;
/** Of a width that has no room for these: names, and bars. */
const NARROW = { upTo: 560, name: 0.3, bars: 0.3 } as const;

const columnsIn = (width: number) =>
  width < NARROW.upTo
    ? { name: width * NARROW.name, bars: width * NARROW.bars + 46 }
    : { name: NAME, bars: BARS };

/** The groups of a division, one below the other, on one scale. */
const division = (groups: readonly ScoreGroup[], top: number, width: number, measure: Measure) => {
  const columns = columnsIn(width);
  const room = width - columns.bars;
  const placed = placeScores(
    groups.map(({ shares }) => shares),
    room,
    measure,
  );
  let y = top;
  const marks = groups.flatMap(({ label, targets }, at): readonly Mark[] => {
    const lines = wrapTo(label, columns.name, 3, { measure, size: SMALL });
    const bar = scoreBarScene(placed[at] ?? [], room, label, { selection: undefined });
    const height = Math.max(bar.height, lines.length * LEADING + 6) + 4;
    const base = y + 18;
    const foot = y + height;
    const drawn: readonly Mark[] = [
      { kind: "text", x: 0, y: base, lines, fill: "ink" },
      {
        kind: "text",
        x: columns.bars - 14,
        y: base,
        anchor: "end",
        lines: [String(targets.length)],
        fill: "ink.muted",
      },
      { kind: "group", at: { x: columns.bars, y: y + 1 }, marks: bar.marks },
      { kind: "line", x1: 0, x2: width, y1: foot, y2: foot, stroke: "rule" },
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
  width = WIDTH,
): Scene => {
  const bar = wholeBarScene(shares, width, { title });
  const counts = new Map(shares.map(({ verdict, count }) => [verdict, count]));
  const words = verdictLegend(counts, width, measure);
  const top = bar.height + 4 + words.height + (groups.length === 0 ? 0 : 8);
  const divided = division(groups, top, width, measure);
  return {
    width,
    height: top + divided.height,
    title,
    marks: [
      ...bar.marks,
      { kind: "group", at: { x: 0, y: bar.height + 4 }, marks: words.marks },
      ...divided.marks,
    ],
  };
};
