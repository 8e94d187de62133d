import { fileMeasure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import type { Highlight } from "#domain/briefing/briefing.ts";

const RING = 14;
const SIZE = 15;

/** A figure with a ring around what the talk points at, and what is said of it. */
export const highlighted = (scene: Scene, highlight: Highlight | undefined): Scene => {
  if (highlight === undefined) return scene;
  const [x, y] = [highlight.x * scene.width, highlight.y * scene.height];
  const { label } = highlight;
  const isRight = x + RING + fileMeasure(label, SIZE, "strong") < scene.width;
  return {
    ...scene,
    marks: [
      ...scene.marks,
      { kind: "circle", x, y, r: RING, stroke: "paper", weight: 5 },
      { kind: "circle", x, y, r: RING, stroke: "ink", weight: 2.5 },
      {
        kind: "text",
        x: isRight ? x + RING + 6 : x - RING - 6,
        y: y + SIZE / 3,
        anchor: isRight ? "start" : "end",
        lines: [label],
        size: SIZE,
        weight: "strong",
        fill: "ink",
        halo: "paper",
      },
    ],
  };
};
