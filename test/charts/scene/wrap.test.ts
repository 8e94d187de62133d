import fc from "fast-check";
import { expect, test } from "vitest";

import { shortCount } from "#domain/timeline/clusterWords.ts";
import { fitText } from "#domain/timeline/fitText.ts";
import { textWidth } from "#domain/timeline/textWidth.ts";
import { wrapText } from "#domain/timeline/wrapText.ts";

test("a fitted text fits, and is the whole text where that fits", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 0, max: 400 }), (text, width) => {
      const fitted = fitText(text, 12, width);
      expect(textWidth(fitted, 12)).toBeLessThanOrEqual(width);
      if (textWidth(text, 12) <= width) expect(fitted).toBe(text);
    }),
  );
});

test("a name takes two lines before it is cut", () => {
  expect(wrapText("State Council", 13, 90, 2)).toEqual(["State", "Council"]);
  expect(wrapText("MIIT", 13, 90, 2)).toEqual(["MIIT"]);
  expect(wrapText("Central Committee of the Party", 13, 90, 2)[1]).toMatch(/…$/);
});

test.each([
  [7, "7"],
  [999, "999"],
  [1234, "1.2k"],
  [99_999, "99k"],
  [100_000, "100k"],
])("%i is counted as %s", (count, text) => {
  expect(shortCount(count)).toBe(text);
});
