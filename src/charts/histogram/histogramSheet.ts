import { flow } from "#charts/scene/flow.ts";
import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import type { Token } from "#charts/scene/token.ts";
import { dateRange } from "#messages/dateRange.ts";

import { type HistogramModel, histogramScene } from "./histogramScene.ts";

const SIZE = { width: 640, height: 180 } as const;

/** The histogram as one picture; where dates are asked for, with what its two colours mean. */
export const histogramSheet = (model: HistogramModel, title: string, measure: Measure): Scene => {
  const scene = histogramScene(model, title, SIZE, measure);
  if (model.bars.every(({ within }) => within)) return scene;
  const words: readonly (readonly [Token, string])[] = [
    ["kind.policy", dateRange.within],
    ["way", dateRange.outside],
  ];
  const key = flow(
    words.map(([fill, text]) => ({
      width: 18 + measure(text, SMALL),
      marks: [
        { kind: "rect", x: 0, y: 6, width: 12, height: 12, fill },
        { kind: "text", x: 18, y: 16.6, lines: [text], fill: "ink.muted" },
      ],
    })),
    SIZE.width,
    24,
    20,
  );
  return {
    ...scene,
    height: key.height + 8 + scene.height,
    marks: [...key.marks, { kind: "group", at: { x: 0, y: key.height + 8 }, marks: scene.marks }],
  };
};
