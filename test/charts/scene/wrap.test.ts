import fc from "fast-check";
import { expect, test } from "vitest";

import { tableMeasure } from "#charts/scene/measure.ts";
import { cutTo, cutToRead, wrapTo } from "#charts/scene/wrap.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

const setting = { measure: tableMeasure, size: 12 };

test("a text that is cut fits, and is the whole text where that fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      const fitted = cutToRead(text, width, setting);
      expect(tableMeasure(fitted, 12)).toBeLessThanOrEqual(Math.max(width, 40));
      if (tableMeasure(text, 12) <= width) expect(fitted).toBe(text);
    }),
  );
});

test("as much of it is kept as has room", () => {
  const text = "Action plan for the computing power infrastructure";
  const cut = cutTo(text, 150, setting);
  const longer = `${text.slice(0, cut.length)}…`;
  expect(tableMeasure(cut, 12)).toBeLessThanOrEqual(150);
  expect(tableMeasure(longer, 12)).toBeGreaterThan(150);
});

test("a name takes two lines before it is cut", () => {
  expect(wrapTo("State Council", 90, 2, { ...setting, size: 13 })).toEqual(["State", "Council"]);
  expect(wrapTo("MIIT", 90, 2, { ...setting, size: 13 })).toEqual(["MIIT"]);
  expect(wrapTo("Central Committee of the Party", 90, 2, { ...setting, size: 13 })[1]).toMatch(
    /…$/,
  );
});

test.each([
  [7, "7"],
  [999, "999"],
  [1234, "1.2k"],
  [99_999, "99k"],
  [100_000, "100k"],
])("%i is counted as %s", (count, text) => {
  expect(timelineMarks.shortCount(count)).toBe(text);
});
