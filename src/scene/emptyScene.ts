import { SMALL } from "./mark.ts";
import type { Measure } from "./measure.ts";
import type { Scene } from "./scene.ts";
import { wrapTo } from "./wrap.ts";

const HEIGHT = 120;
const PAD = 16;
const LINE = 18;

/** A figure without anything to draw: a frame with the reason why it is empty. */
export const emptyScene = (words: string, width: number, measure: Measure): Scene => {
  const lines = wrapTo(words, width - 2 * PAD, 5, { measure, size: SMALL });
  return {
    width,
    height: HEIGHT,
    title: words,
    marks: [
      {
        kind: "rect",
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: HEIGHT - 1,
        stroke: "rule",
        dash: "2 4",
      },
      {
        kind: "text",
        x: width / 2,
        y: HEIGHT / 2 + 4.5 - ((lines.length - 1) * LINE) / 2,
        anchor: "middle",
        lines,
        leading: LINE,
        fill: "ink.muted",
      },
    ],
  };
};
