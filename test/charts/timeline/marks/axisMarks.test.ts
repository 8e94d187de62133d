import { expect, test } from "vitest";

import { lineAround } from "#charts/timeline/marks/axisMarks.ts";
import { placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";

import { inputOf, policy } from "#test/support/timelineSketch.ts";

/** The stretches of a vertical path. */
const stretches = (path: string): readonly (readonly [number, number])[] =>
  [...path.matchAll(/M[\d.-]+ ([\d.-]+)V([\d.-]+)/g)].map(([, from, to]) => [
    Number(from),
    Number(to),
  ]);

test("a line passes between labels and never through one", () => {
  const placed = placeTimeline(
    inputOf(
      ["a", "b", "c"].map((id) =>
        policy(id, ["published 2021-05-05"], { period: { start: "2021" } }),
      ),
    ),
  );
  const labels = placed.lanes.flatMap(({ marks }) =>
    marks.flatMap(({ label }) => (label === undefined ? [] : [label])),
  );
  expect(labels).toHaveLength(3);
  const [first] = labels;
  const crossing = (first?.x ?? 0) + 4;
  const parts = stretches(lineAround(placed, crossing, 0, placed.height));
  expect(parts.length).toBeGreaterThan(2);
  for (const [from, to] of parts) {
    expect(to).toBeGreaterThan(from);
    for (const { y } of labels) expect(from >= y || to <= y - 9).toBe(true);
  }
  expect(stretches(lineAround(placed, -50, 0, placed.height))).toEqual([[0, placed.height]]);
});
