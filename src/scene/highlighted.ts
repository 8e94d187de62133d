import { fileMeasure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { wrapTo } from "./wrap.ts";
import type { Highlight } from "#domain/briefing/briefing.ts";

const RING = 14;
const SIZE = 15;
const LEADING = 18;
/** A longer label is wrapped rather than run across the figure. */
const WIDTH = 240;
const MOST_LINES = 3;
/** The most lines in a figure that is narrower than that. */
const MOST_NARROW_LINES = 5;
/** From the ring's centre to its label. */
const BESIDE = RING + 6;

/** A figure with a ring around the highlighted point, and its label. */
export const highlighted = (scene: Scene, highlight: Highlight | undefined): Scene => {
  if (highlight === undefined) return scene;
  const [x, y] = [highlight.x * scene.width, highlight.y * scene.height];
  const setting = { measure: fileMeasure, size: SIZE, weight: "strong" } as const;
  const room = Math.min(WIDTH, Math.max(x, scene.width - x) - BESIDE);
  const most = room < WIDTH ? MOST_NARROW_LINES : MOST_LINES;
  const lines = wrapTo(highlight.label, room, most, setting);
  const width = Math.max(0, ...lines.map((line) => fileMeasure(line, SIZE, "strong")));
  const isRight = x + BESIDE + width <= scene.width;
  // As many lines above the ring's centre as below it, and all of them within the figure.
  const above = ((lines.length - 1) * LEADING) / 2;
  const first = Math.min(y + SIZE / 3 - above, scene.height - 2 * above - SIZE / 3);
  return {
    ...scene,
    marks: [
      ...scene.marks,
      { kind: "circle", x, y, r: RING, stroke: "paper", weight: 5 },
      { kind: "circle", x, y, r: RING, stroke: "ink", weight: 2.5 },
      {
        kind: "text",
        x: isRight ? x + BESIDE : x - BESIDE,
        y: Math.max(SIZE, first),
        anchor: isRight ? "start" : "end",
        lines,
        leading: LEADING,
        size: SIZE,
        weight: "strong",
        fill: "ink",
        halo: "paper",
      },
    ],
  };
};
