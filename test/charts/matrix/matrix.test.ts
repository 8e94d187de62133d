import { expect, test } from "vitest";

import { neighbour } from "#charts/matrix/matrixKeys.ts";
import { placeMatrix } from "#charts/matrix/matrixPlaces.ts";
import { cellMarks, cellsScene, rowLabels } from "#charts/matrix/matrixScene.ts";
import { matrixSheet } from "#charts/matrix/matrixSheet.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#charts/scene/measure.ts";
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
  mostLed: 4,
});

test.each([
  [16, 28, true],
  [30, 22, true],
  [40, 18, true],
  [80, 15, false],
  [200, 13, false],
])("%i bodies get cells of %i pixels", (bodies, cell, hasNumbers) => {
  const placed = placeMatrix(model(bodies), (id) => id, tableMeasure);
  expect(placed.cell).toBe(cell);
  expect(placed.size).toBe(bodies * cell);
  expect(placed.cells[0]).toMatchObject({ x: cell, y: 0, number: hasNumbers ? "4" : "" });
  expect(placed.cells[1]).toMatchObject({ x: 0, y: cell, side: 0, number: "" });
});

test.each([
  ["State Council", "State Council"],
  ["Central Committee of the Communist Party of China", "Central… of China"],
  ["Bundesanstalt für Materialforschung", "Bundesanstalt…"],
  ["国家发展和改革委员会", "国家发展和改革委员会"],
  ["全国信息安全标准化技术委员会", "全国信…化技术委员会"],
])("%s goes by %s: names are cut at the ends of words", (name, label) => {
  expect(placeMatrix(model(2), () => name, tableMeasure).labels[0]?.text).toBe(label);
});

test.each(["MOHURD", "WWWWMMMM", "State Council", "Ministry of Everything There Is"])(
  "there is room for %s, capitals and all",
  (name) => {
    const { labels, labelRoom, fontSize } = placeMatrix(model(2), () => name, tableMeasure);
    expect(labelRoom - 6).toBeGreaterThanOrEqual(
      tableMeasure(labels[0]?.text ?? "", fontSize, "strong"),
    );
  },
);

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
  issued: (id: string) => shared.issued(id),
};

test("every cell says in words what it shows, and leads to it", () => {
  const placed = placeMatrix(real, names.labelOf, tableMeasure);
  const cells = cellMarks(placed, names, snapshot.selection).flatMap(({ means }) => means ?? []);
  expect(cells).toHaveLength(real.cells.length);
  expect(cells.map(({ name }) => name)).toContainEqual(
    expect.stringMatching(/^MIIT and NDRC: \d+ records together; MIIT led \d+, NDRC \d+/),
  );
  expect(cells.every(({ leadsTo }) => leadsTo?.selection?.match === "all")).toBe(true);
});

test("a cell that is pointed at lies in its row and its column", () => {
  const placed = placeMatrix(real, names.labelOf, tableMeasure);
  const [pointed] = placed.cells;
  const { marks } = cellsScene(placed, [], pointed);
  expect(marks.slice(1)).toMatchObject([
    { y: pointed?.y, height: placed.cell, width: placed.size },
    { x: pointed?.x, width: placed.cell, height: placed.size },
  ]);
});

test("labels lead to partners on a screen and nowhere in a file", () => {
  const placed = placeMatrix(real, names.labelOf, tableMeasure);
  const meant = (scene: ReturnType<typeof rowLabels>) =>
    scene.marks.flatMap(({ means }) => means ?? []);
  expect(meant(rowLabels(placed, () => false))).toEqual([]);
  const labels = meant(rowLabels(placed, () => false, { ...names, nameOf: names.labelOf }));
  expect(labels.map(({ name }) => name)).toContain("Partners of MIIT");
});

test("as a file no text is cut or on another, in a face that is wider", () => {
  const scene = matrixSheet(real, names, fileMeasure);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});
