import { LEADING, type Mark, SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { verdictMark } from "#charts/scene/shapes.ts";
import { verdictToken } from "#charts/scene/token.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import { verdictWords } from "#domain/pace/verdictWords.ts";

import type { ScoreGroup } from "./scoreboardGroups.ts";
import { placeScores, placeWhole } from "./scoreboardPlaces.ts";
import { LINE, scoreBarScene } from "./scoreboardScene.ts";
import type { ScoreShare } from "./scoreboardShares.ts";

const WIDTH = 760;
const GAP = 20;
/** Columns of a division: its name, how many targets, their verdicts. */
const NAME = 200;
const BARS = { x: 250, width: WIDTH - 250 } as const;

/** Each verdict's mark, word and count, in as many lines as it takes. */
const tally = (shares: readonly ScoreShare[], top: number, measure: Measure) => {
  let [x, y] = [0, top];
  const marks = shares.flatMap(({ verdict, count }): readonly Mark[] => {
    const text = `${verdictWords[verdict]} ${count}`;
    const width = 14 + measure(text, SMALL, "strong");
    if (x > 0 && x + width > WIDTH) [x, y] = [0, y + LINE];
    const [left, fill] = [x, verdictToken(verdict)];
    x += width + GAP;
    return [
      verdictMark(verdict, left + 5, y + 12, 4.7),
      { kind: "text", x: left + 14, y: y + 16.6, lines: [text], fill, weight: "strong" },
    ];
  });
  return { marks, height: y + LINE - top };
};

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
  const words = tally(shares, bar.height + 4, measure);
  const top = bar.height + 4 + words.height + (groups.length === 0 ? 0 : 8);
  const divided = division(groups, top, measure);
  return {
    width: WIDTH,
    height: top + divided.height,
    title,
    marks: [...bar.marks, ...words.marks, ...divided.marks],
  };
};
