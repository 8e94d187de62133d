import fc from "fast-check";
import { expect, test } from "vitest";

import { histogramScene } from "#figures/histogram/histogramScene.ts";
import { histogramFigure } from "#figures/histogram/figure.ts";
import { SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { fileOn } from "#test/support/fileOn.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const model = (years: number, from = 2000) => ({
  bars: Array.from({ length: years }, (_none, at) => ({
    x: at / years,
    width: 1 / years,
    height: (at % 5) / 4,
    within: at >= 2,
  })),
  most: 12,
  years: Array.from({ length: years }, (_none, at) => ({
    year: from + at,
    x: at / years,
    width: 1 / years,
  })),
});

test("bars stand on the axis; those outside of what is asked for are told apart", () => {
  const { marks } = histogramScene(model(5), "Records", { width: 100, height: 40 }, tableMeasure);
  const bars = marks.filter(({ kind }) => kind === "rect");
  expect(bars).toMatchObject([
    { y: 30, height: 10, fill: "way" },
    { y: 20, height: 20, fill: "bar" },
    { y: 10, height: 30, fill: "bar" },
    { y: 0, height: 40, fill: "bar" },
  ]);
});

test("however many years and however narrow: the names of years neither touch nor stick out", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 120, max: 900 }),
      (years, width) => {
        const scene = histogramScene(model(years), "", { width, height: 40 }, tableMeasure);
        expect(scene.marks.some(({ kind }) => kind === "text")).toBe(true);
        expect(textFaults(scene, tableMeasure)).toEqual([]);
      },
    ),
  );
});

test("as a file it has a key only where dates are asked for, and no text that is cut", () => {
  const sceneOf = (query: string) => fileOn(histogramFigure("records"), coreSnapshot(query)).scene;
  const dated = sceneOf("from=2023-09&to=2023-10");
  expect(textFaults(dated, widened(tableMeasure, SPARE))).toEqual([]);
  expect(JSON.stringify(dated)).toContain("within the chosen dates");
  expect(JSON.stringify(sceneOf(""))).not.toContain("within the chosen dates");
});
