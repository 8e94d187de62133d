import { expect, test } from "vitest";

import { tableMeasure } from "#charts/scene/measure.ts";
import { labelAt, matrixMarks, neighbour } from "#features/agencies/matrixMarks.ts";

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
  const placed = matrixMarks(model(bodies), (id) => id);
  expect(placed.cell).toBe(cell);
  expect(placed.size).toBe(bodies * cell);
  expect(placed.marks[0]).toMatchObject({ x: cell, y: 0, number: hasNumbers ? "4" : "" });
  expect(placed.marks[1]).toMatchObject({ x: 0, y: cell, side: 0, number: "" });
});

test.each([
  ["State Council", "State Council"],
  ["Central Committee of the Communist Party of China", "Central… of China"],
  ["Bundesanstalt für Materialforschung", "Bundesanstalt…"],
])("%s goes by %s: names are cut at the ends of words", (name, label) => {
  expect(matrixMarks(model(2), () => name).labels[0]?.text).toBe(label);
});

test.each(["MOHURD", "WWWWMMMM", "State Council", "Ministry of Everything There Is"])(
  "there is room for %s, capitals and all",
  (name) => {
    const { labels, labelRoom, fontSize } = matrixMarks(model(2), () => name);
    expect(labelRoom - 6).toBeGreaterThanOrEqual(tableMeasure(labels[0]?.text ?? "", fontSize));
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

test.each([
  ["ArrowDown", 0, 1],
  ["ArrowDown", 3, 3],
  ["ArrowUp", 0, 0],
  ["Home", 2, 0],
  ["End", 0, 3],
  ["Tab", 0, undefined],
])("%s from label %i of four", (key, from, to) => {
  expect(labelAt(key, from, 4)).toBe(to);
});
