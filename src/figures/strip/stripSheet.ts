import { flow, type Item } from "#scene/place/flow.ts";
import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { strip as words } from "#messages/figures/strip.ts";

import { type StripModel, stripScene } from "./stripScene.ts";

const WIDTH = 900;
const LINE = 20;
/** Between the strip and its key. */
const GAP = 8;
/** Where the words of the key stand behind their sign, and how high its line is. */
const WORD = 10;
const BASE = 14;

/** The strip as it stands on a page and leaves it: which day its line stands for is written under it. */
export const stripSheet = (model: StripModel, measure: Measure, width = WIDTH): Scene => {
  const scene = stripScene(model, width, measure);
  if (scene === undefined) {
    const marks = [
      { kind: "text", x: 0, y: BASE, lines: [words.nothing], fill: "ink.muted" } as const,
    ];
    return { width, height: LINE, title: model.label, marks };
  }
  const text = words.line(model.asOf, model.asOf === model.today);
  const item: Item = {
    width: WORD + measure(text, SMALL),
    marks: [
      { kind: "line", x1: 1, x2: 1, y1: 2, y2: LINE - 2, stroke: "accent" },
      { kind: "text", x: WORD, y: BASE, lines: [text], fill: "ink.muted" },
    ],
  };
  const key = flow([item], width, LINE, GAP);
  return {
    ...scene,
    height: scene.height + GAP + key.height,
    marks: [
      ...scene.marks,
      { kind: "group", at: { x: 0, y: scene.height + GAP }, marks: key.marks },
    ],
  };
};
