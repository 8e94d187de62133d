import { expect, test } from "vitest";

import { verdictShape } from "#scene/shapes.ts";
import { verdictPath } from "#figures/timeline/marks/rowMarks.ts";
import { verdicts } from "#domain/judging/verdict.ts";

type Point = readonly [x: number, y: number];

/** The points that a path leads to, whichever way it says so; arcs by their ends. */
const pointsOf = (d: string): readonly Point[] => {
  let [x, y, fromX, fromY] = [0, 0, 0, 0];
  const points: Point[] = [];
  for (const [, command = "", text = ""] of d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const numbers = (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const lower = command.toLowerCase();
    const [dx, dy] = command === lower ? [x, y] : [0, 0];
    if (lower === "z") [x, y] = [fromX, fromY];
    const step = lower === "a" ? 7 : lower === "h" ? 1 : 2;
    for (let at = 0; at + step <= numbers.length; at += step) {
      const [a = 0, b = 0] = numbers.slice(at + step - Math.min(2, step), at + step);
      if (lower === "h") x = dx + a;
      else [x, y] = [dx + a, dy + b];
      if (lower === "m") [fromX, fromY] = [x, y];
      points.push([x, y]);
    }
  }
  return points;
};

const box = (points: readonly Point[]): readonly number[] => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
};

test.each(verdicts)("%s has the shape that it has elsewhere, 4.5 to each side", (verdict) => {
  const [own, shape] = [verdictPath(verdict, 0, 0), verdictShape[verdict]];
  expect(own.split("z").length).toBe(shape.toLowerCase().split("z").length);
  // Circles may begin at another of their points: of these the number of outlines has to do.
  if (shape.includes("A")) return;
  const reach = box(pointsOf(shape)).map((side) => side * 4.5);
  const drawn = box(pointsOf(own).filter(([x, y]) => x !== 0 || y !== 0));
  reach.forEach((side, at) => expect(drawn[at]).toBeCloseTo(side, 1));
});
