import { expect, test } from "vitest";

import { cellAt, neighbour } from "#figures/matrix/matrixKeys.ts";
import { type MatrixNames, placeMatrix } from "#figures/matrix/matrixPlaces.ts";
import { cellMark, cellMarks } from "#figures/matrix/matrixCells.ts";
import { rowLabels } from "#figures/matrix/matrixScene.ts";
import { matrixFileScene } from "#figures/matrix/figure.ts";
import type { Mark } from "#scene/mark.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { coIssuing } from "#domain/agencies/coIssuing.ts";
import { matrixModel } from "#domain/agencies/matrix.ts";
import { bodyLabel } from "#messages/words/labels.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const model = (bodies: number) => ({
  order: Array.from({ length: bodies }, (_, at) => `body-${at}`),
  cells: [
    {
      first: "body-0",
      second: "body-1",
      row: 0,
      column: 1,
      together: 4,
      ledByFirst: 4,
      ledBySecond: 0,
      about: 0,
    },
    {
      first: "body-1",
      second: "body-0",
      row: 1,
      column: 0,
      together: 4,
      ledByFirst: 0,
      ledBySecond: 4,
      about: 0,
    },
  ],
});

/** Bodies that go by what a function says. */
const named = (labelOf: (id: string) => string): MatrixNames => ({
  labelOf,
  shortOf: labelOf,
  wholeOf: () => undefined,
  issued: () => 4,
});

// Names of rows are pressed, and cells that are scrolled to by fingers: 24 pixels are the least.
test.each([
  [5, 1000, 28, 28],
  [30, 1000, 28, 28],
  [40, 1000, 23, 24],
  [60, 1000, 24, 24],
  [200, 1000, 24, 24],
  [30, 360, 24, 24],
])(
  "%i bodies within %i get cells of %i in rows of %i, and each cell its number",
  (bodies, room, cell, row) => {
    const placed = placeMatrix(
      model(bodies),
      named(() => "MIIT"),
      tableMeasure,
      { room },
    );
    expect(placed.cell).toBe(cell);
    expect(placed.width).toBe(bodies * cell);
    expect(placed.height).toBe(bodies * row);
    expect(placed.cells[0]).toMatchObject({ x: cell, y: 0, together: 4 });
    expect(placed.cells[1]).toMatchObject({ x: 0, y: row, led: 0, together: 4 });
  },
);

test("a page of paper holds fifty bodies side by side, in type of 6 points at least", () => {
  const placed = placeMatrix(
    model(47),
    named(() => "MOHURD"),
    tableMeasure,
    {
      room: 668,
      isPaper: true,
    },
  );
  expect(placed.rowRoom + placed.width).toBeLessThanOrEqual(668);
  expect(placed.numberSize * 0.75).toBeGreaterThanOrEqual(6);
});

test.each([
  "State Council",
  "MOHURD",
  "WWWWMMMM",
  "Central Committee of the Communist Party of China",
  "Bundesanstalt für Materialforschung",
  "全国信息安全标准化技术委员会",
])("%s is never cut, on a phone or a projector", (name) => {
  for (const room of [320, 1000, 1800]) {
    const { rows, columns, rowRoom, headRoom, fontSize } = placeMatrix(
      model(2),
      named(() => name),
      tableMeasure,
      { room },
    );
    for (const [track, space] of [
      [rows[0], rowRoom],
      [columns[0], headRoom],
    ] as const) {
      const lines = track?.lines ?? [];
      expect(lines.join("").replaceAll(" ", "")).toBe(name.replaceAll(" ", ""));
      for (const line of lines) {
        expect(tableMeasure(line, fontSize, "strong")).toBeLessThanOrEqual(space - 6);
      }
      expect(track?.size).toBeGreaterThanOrEqual(lines.length * 13);
    }
  }
});

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 1, 1],
  ["ArrowLeft", 1, 0],
  ["ArrowDown", 0, 2],
  ["ArrowUp", 2, 0],
  ["Home", 1, 0],
  ["End", 0, 1],
  ["End", 2, 2],
  ["Enter", 0, undefined],
  ["ArrowRight", 9, undefined],
])("%s from cell %i", (key, from, to) => {
  const cells = [
    { row: 0, column: 1 },
    { row: 0, column: 4 },
    { row: 3, column: 1 },
  ];
  expect(neighbour(cells, from, key)).toBe(to);
  if (key === "End") expect(neighbour(cells, from, key, true)).toBe(2);
});

const snapshot = coreSnapshot();
const shared = coIssuing(snapshot.entries.shown);
const real = matrixModel(shared);
const names = {
  labelOf: (id: string) => bodyLabel(snapshot.dataset, id),
  shortOf: (id: string) => bodyLabel(snapshot.dataset, id),
  wholeOf: (id: string) => snapshot.dataset.agencies.get(id)?.name.en,
  issued: (id: string) => shared.issued(id),
};

test("every cell says in words what it shows, and leads to it on a screen", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const meant = ({ means }: Mark) => means ?? [];
  const inFile = cellMarks(placed, names).flatMap(meant);
  expect(inFile.every(({ destination }) => destination === undefined)).toBe(true);
  const cells = placed.cells.map((one) => cellMark(one, names, snapshot.selection)).flatMap(meant);
  expect(cells.map(({ name }) => name)).toEqual(inFile.map(({ name }) => name));
  expect(cells.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^MIIT and NDRC: \d+ records together; MIIT led \d+, NDRC \d+/),
  );
  expect(cells.every(({ destination }) => destination?.selection?.match === "all")).toBe(true);
});

test("a point belongs to the cell around it, up to its far edges, and to none where nothing is", () => {
  const { cells } = placeMatrix(real, names, tableMeasure);
  for (const one of cells) {
    const { x, y, width, height } = one;
    expect(cellAt(cells, { x, y })).toBe(one);
    expect(cellAt(cells, { x: x + width - 0.01, y: y + height - 0.01 })).toBe(one);
    expect(cellAt(cells, { x: x + width, y })).not.toBe(one);
  }
  expect(cellAt(cells, { x: 0.5, y: 0.5 })).toBeUndefined();
});

test("labels lead to partners on a screen and nowhere in a file", () => {
  const placed = placeMatrix(real, names, tableMeasure);
  const meant = (scene: ReturnType<typeof rowLabels>) =>
    scene.marks.flatMap(({ means }) => means ?? []);
  const still = { measure: tableMeasure, isStrong: () => false };
  expect(meant(rowLabels(placed, names, still))).toEqual([]);
  const labels = meant(rowLabels(placed, names, { ...still, hintOf: names.labelOf }));
  expect(labels.map(({ name }) => name)).toContain("Partners of MIIT");
});

test("as a file no text is cut or on another, in a face that is wider", () => {
  const scene = matrixFileScene(real, names, fileMeasure);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});
