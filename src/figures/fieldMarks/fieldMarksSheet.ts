import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictLegend } from "#scene/verdictLegend.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

import type { FieldRow } from "./fieldMarksModel.ts";
import { fieldMarksScene } from "./fieldMarksScene.ts";

const WIDTH = 760;

/** The rows as they leave the page: what the marks mean stands under them. */
export const fieldMarksSheet = (
  rows: readonly FieldRow[],
  selection: Selection,
  measure: Measure,
  width = WIDTH,
): Scene => {
  const scene = fieldMarksScene(rows, selection, width, measure);
  const drawn = new Map(
    rows.flatMap(({ left, right }) => [...right, ...left]).map(([verdict]) => [verdict, undefined]),
  );
  const legend = verdictLegend(drawn, width, measure);
  const y = scene.height + 8;
  return {
    ...scene,
    height: y + legend.height,
    marks: [...scene.marks, { kind: "group", at: { x: 0, y }, marks: legend.marks }],
  };
};
