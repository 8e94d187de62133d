import { flow } from "#scene/place/flow.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { wrapTo } from "#scene/wrap.ts";
import type { MatrixModel } from "#domain/agencies/matrix.ts";
import { defineFigure } from "#figures/figure.ts";
import { firstOf } from "#figures/firstOf.ts";
import { matrix } from "#messages/figures/matrix.ts";
import { tableFile } from "#messages/files/tableFile.ts";
import { pairs } from "#messages/views/agencies.ts";
import { countOf } from "#messages/words/numbers.ts";
import { statusWithAtLeast } from "#parts/records/jointCounts.ts";
import { numberCell, tableOf, textCell } from "#scene/table/figureTable.ts";

import { type MatrixNames, placeMatrix } from "./matrixPlaces.ts";
import { matrixDrawing } from "./drawing.ts";
import { cellMarks, matrixSamples } from "./matrixCells.ts";
import { cellsScene, columnLabels, rowLabels } from "./matrixScene.ts";

/** Each pair of bodies once: its other cell has the same facts from the other side. */
const onceEach = ({ cells }: MatrixModel): MatrixModel["cells"] =>
  cells.filter(({ row, column }) => row < column);

/** At less than this width the key would become a narrow column. */
const LEAST = 420;
const KEY_LINE = 32;
/**
 * On a slide the key may be beside the cells: its width there with the gap, the ratio of a slide's width to its height,
 * and the least gain that is worth it.
 */
const BESIDE_CELLS = { width: 200, gap: 24, slide: 2.28, gain: 1.1 } as const;

/** A line of text in the key, where it has more than one. */
const TEXT_LINE = 15;

/** The key to the squares: in as many lines as the width needs, or in a column of that width. */
const keyOf = (width: number, measure: Measure, isColumn = false) => {
  const items = matrixSamples().map((sample) => {
    const at = sample.width + 8;
    const lines = wrapTo(sample.title, width - at, isColumn ? 4 : 2, { measure, size: SMALL });
    const wide = Math.max(...lines.map((line) => measure(line, SMALL)));
    const y = lines.length === 1 ? 17 : 9;
    const text = { kind: "text", x: at, y, lines, leading: TEXT_LINE, fill: "ink.muted" } as const;
    return { width: at + wide, marks: [...sample.marks, text], lines: lines.length };
  });
  if (!isColumn) return flow(items, width, KEY_LINE, 16);
  let height = 0;
  const marks = items.map(({ marks: own, lines }): Mark => {
    const y = height;
    height += Math.max(KEY_LINE, lines * TEXT_LINE + 12);
    return { kind: "group", at: { x: 0, y }, marks: own };
  });
  return { marks, height };
};

/** As one picture: labels, cells, and the key to the squares. */
export const matrixFileScene = (
  model: MatrixModel,
  names: MatrixNames,
  measure: Measure,
  isSlide = false,
  room?: number,
): Scene => {
  const placed = placeMatrix(model, names, measure, { isSlide, room });
  const { rowRoom, headRoom } = placed;
  const isStrong = (): boolean => false;
  const [wide, high] = [rowRoom + placed.width, headRoom + placed.height];
  const under = Math.max(Math.min(LEAST, room ?? LEAST), wide);
  const below = keyOf(under, measure);
  const foot = high + 14;
  const beside = wide + BESIDE_CELLS.gap + BESIDE_CELLS.width;
  // The larger dimension decides: Chinese names are short, and the matrix is then as high as its slide.
  const sizeOf = (width: number, height: number): number =>
    Math.max(width / BESIDE_CELLS.slide, height);
  const isBeside =
    isSlide &&
    room === undefined &&
    BESIDE_CELLS.gain * sizeOf(beside, high) < sizeOf(under, foot + below.height);
  const key = isBeside ? keyOf(BESIDE_CELLS.width, measure, true) : below;
  return {
    width: isBeside ? beside : under,
    height: isBeside ? high : foot + key.height,
    title: matrix.cells,
    marks: [
      { kind: "group", at: { x: rowRoom, y: 0 }, marks: columnLabels(placed, isStrong).marks },
      {
        kind: "group",
        at: { x: 0, y: headRoom },
        marks: rowLabels(placed, names, { measure, isStrong }).marks,
      },
      {
        kind: "group",
        at: { x: rowRoom, y: headRoom },
        marks: cellsScene(placed, cellMarks(placed, names)).marks,
      },
      {
        kind: "group",
        at: isBeside ? { x: beside - BESIDE_CELLS.width, y: headRoom } : { x: 0, y: foot },
        marks: key.marks,
      },
    ],
  };
};

/** Who issues with whom in files: among as many bodies as fit. */
export const matrixFigure = defineFigure(matrixDrawing, {
  // As wide as its cells, unless another width is requested.
  scene: ({ cells, names }, { requestedWidth, isSlide, measure }) =>
    matrixFileScene(cells, names, measure, isSlide, requestedWidth),
  words: ({ shared, cells, names }, { snapshot: { entries } }) => ({
    title: matrix.title,
    sentence: firstOf(
      pairs.title,
      onceEach(cells).toSorted((a, b) => b.together - a.together),
      ({ first, second, together }) => [
        pairs.names(names.labelOf(first), names.labelOf(second)),
        countOf.records(together),
      ],
    ),
    status: statusWithAtLeast(
      matrix.shown(cells.order.length, shared.bodies.length),
      entries.shown,
    ),
  }),
  table: ({ cells, names }) =>
    tableOf(onceEach(cells), [
      [tableFile.body, ({ first }) => textCell(names.labelOf(first))],
      [tableFile.partner, ({ second }) => textCell(names.labelOf(second))],
      [tableFile.together, ({ together }) => numberCell(together)],
      [tableFile.ledByFirst, ({ ledByFirst }) => numberCell(ledByFirst)],
      [tableFile.ledBySecond, ({ ledBySecond }) => numberCell(ledBySecond)],
    ]),
  entries: (_model, { snapshot: { entries } }) =>
    entries.shown.filter(({ bodies }) => bodies.length > 1),
});
