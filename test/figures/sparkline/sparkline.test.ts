import { expect, test } from "vitest";

import { sparklineScene } from "#figures/sparkline/sparklineScene.ts";

const heightsOf = (d: string): number[] =>
  [...d.matchAll(/v-([\d.]+)/g)].map(([, height]) => Number(height));

test("bars stand for counts on one scale, and an empty year keeps its place", () => {
  const scene = sparklineScene({ counts: [4, 0, 2, 1], firstYear: 2020, most: 4 });
  const [empty, full] = scene.marks;
  if (empty?.kind !== "path" || full?.kind !== "path") throw new Error("expected two paths");
  expect(heightsOf(full.d)).toEqual([20, 10, 5]);
  expect(heightsOf(empty.d)).toEqual([1]);
  expect(empty.d).toMatch(/^M9 /);
  expect(full.d).toMatch(/M18 /);
});

test("it says its years and counts, and 'none' where nothing is", () => {
  expect(sparklineScene({ counts: [4, 0, 2], firstYear: 2020, most: 4 }).title).toBe(
    "2020: 4, 2022: 2",
  );
  expect(sparklineScene({ counts: [0], firstYear: 2020, most: 4 }).title).toBe("none");
});

test.each([1, 7, 40])("%i years have a bar each within the width", (years) => {
  const counts = Array.from({ length: years }, () => 1);
  const { width, marks } = sparklineScene({ counts, firstYear: 2000, most: 1 });
  const starts = marks.flatMap((mark) =>
    mark.kind === "path" ? [...mark.d.matchAll(/M(\d+) /g)].map(([, x]) => Number(x)) : [],
  );
  expect(new Set(starts).size).toBe(years);
  expect(Math.max(...starts)).toBeLessThan(width);
});
