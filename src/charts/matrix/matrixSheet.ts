import { flow, type Item } from "#charts/scene/place/flow.ts";
import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import { matrix } from "#messages/charts/matrix.ts";

import { BESIDE, type MatrixNames, placeMatrix } from "./matrixPlaces.ts";
import { cellMarks, matrixSamples } from "./matrixCells.ts";
import { cellsScene, columnLabels, rowLabels } from "./matrixScene.ts";

/** Narrower, the key would stand in a column. */
const LEAST = 420;
const KEY_LINE = 32;

/** What the squares mean, in as many lines as the width takes. */
const keyOf = (width: number, measure: Measure) => {
  const items = matrixSamples().map((sample): Item => {
    const at = sample.width + 8;
    const lines = wrapTo(sample.title, width - at, 2, { measure, size: SMALL });
    const wide = Math.max(...lines.map((line) => measure(line, SMALL)));
    const y = lines.length === 1 ? 17 : 9;
    return {
      width: at + wide,
      marks: [...sample.marks, { kind: "text", x: at, y, lines, fill: "ink.muted" }],
    };
  });
  return flow(items, width, KEY_LINE, 16);
};

/** Who issues with whom as one picture: labels, cells, and what the squares mean. */
export const matrixSheet = (
  model: MatrixModel,
  names: MatrixNames,
  measure: Measure,
  isSlide = false,
  room?: number,
): Scene => {
  const placed = placeMatrix(model, names, measure, { isSlide, room });
  const { rowRoom, headRoom } = placed;
  const isStrong = (): boolean => false;
  const width = Math.max(Math.min(LEAST, room ?? LEAST), rowRoom + placed.width);
  const key = keyOf(width, measure);
  const corner = { kind: "text", x: rowRoom - BESIDE, anchor: "end", fill: "ink.muted" } as const;
  const foot = headRoom + placed.height + 14;
  return {
    width,
    height: foot + key.height,
    title: matrix.cells,
    marks: [
      { ...corner, y: headRoom - 24, lines: [matrix.leads] },
      { ...corner, y: headRoom - 8, lines: [matrix.takesPart] },
      { kind: "group", at: { x: rowRoom, y: 0 }, marks: columnLabels(placed, isStrong).marks },
      {
        kind: "group",
        at: { x: 0, y: headRoom },
        marks: rowLabels(placed, names, { measure, isStrong }).marks,
      },
      {
        kind: "group",
        at: { x: rowRoom, y: headRoom },
        marks: cellsScene(placed, cellMarks(placed, names, undefined)).marks,
      },
      { kind: "group", at: { x: 0, y: foot }, marks: key.marks },
    ],
  };
};
