import { expect, test } from "vitest";

import { highlighted } from "#scene/highlighted.ts";
import { fileMeasure } from "#scene/measure.ts";

const label = "Half of all that was promised by then has been built";

test.each([
  [360, 0.5, 0.5],
  [360, 0.02, 0],
  [360, 0.98, 1],
  [900, 0.7, 1],
])("what is said of a highlight stands within its figure: %i wide, at %d, %d", (width, x, y) => {
  const scene = highlighted({ width, height: 300, title: "", marks: [] }, { x, y, label });
  const text = scene.marks.find((mark) => mark.kind === "text");
  if (text?.kind !== "text") throw new Error("nothing is said");
  const { lines, anchor, leading = 0, size = 0 } = text;
  const textWidth = Math.max(...lines.map((line) => fileMeasure(line, size, "strong")));
  const left = anchor === "end" ? text.x - textWidth : text.x;
  expect(lines.join(" ")).toBe(label);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(left + textWidth).toBeLessThanOrEqual(width);
  expect(text.y - size).toBeGreaterThanOrEqual(0);
  expect(text.y + (lines.length - 1) * leading).toBeLessThanOrEqual(300);
});
