import fc from "fast-check";
import { expect, test } from "vitest";

import type { Bound } from "#domain/judging/evidence/proof.ts";
import { wayWords } from "#messages/judging/verdicts.ts";
import { judgeSketch } from "#test/domain/judging/sketch.ts";
import { runs } from "#test/support/runs.ts";

const words = (target: string, base: string, reading: string): string | undefined =>
  wayWords(judgeSketch(`${target} by 2025`, base, reading, "2026-01-01"));

test.each([
  // The bound of one end.
  ["reach 100", "20 in 2020", "60 in 2023", "50% of the way"],
  ["reach 100", "20 in 2020", "at most 60 in 2023", "at most 50% of the way"],
  ["reach 100", "20 in 2020", "more than 60 in 2023", "at least 50% of the way"],
  ["reach 100", "20 in 2020", "about 60 in 2023", "50% of the way"],
  ["at most 50", "100 in 2020", "at most 75 in 2023", "at least 50% of the way"],
  ["at most 50", "100 in 2020", "more than 75 in 2023", "at most 50% of the way"],
  ["at most 50", "more than 100 in 2020", "75 in 2023", "at least 50% of the way"],
  ["at most 50", "up to 100 in 2020", "75 in 2023", "at most 50% of the way"],
  ["reach 100", "more than 20 in 2020", "60 in 2023", "at most 50% of the way"],
  ["reach 100", "at most 20 in 2020", "60 in 2023", "at least 50% of the way"],
  // Past the target a higher start leaves more of the way covered; at it, all of it whatever the start.
  ["reach 100", "more than 20 in 2020", "180 in 2023", "at least 200% of the way"],
  ["reach 100", "more than 20 in 2020", "100 in 2023", "100% of the way"],
  // Both ends.
  ["reach 100", "more than 20 in 2020", "at most 60 in 2023", "at most 50% of the way"],
  ["reach 100", "at most 20 in 2020", "at least 60 in 2023", "at least 50% of the way"],
  ["reach 100", "more than 20 in 2020", "more than 60 in 2023", undefined],
  ["at most 50", "at most 100 in 2020", "at most 75 in 2023", undefined],
  // In whole per cent, rounded to the side on which a bound holds.
  ["reach 100", "20 in 2020", "60.5 in 2023", "51% of the way"],
  ["reach 100", "20 in 2020", "at least 60.5 in 2023", "at least 50% of the way"],
  ["reach 100", "20 in 2020", "at most 60.1 in 2023", "at most 51% of the way"],
  ["reach 100", "20 in 2020", "99.9 in 2023", "99% of the way"],
  ["reach 100", "20 in 2020", "at most 99.9 in 2023", "at most 99.9% of the way"],
  // No way to measure along.
  ["reach 100", "-", "60 in 2023", undefined],
])("%s from %s, read %s: %s", (target, base, reading, disclosed) => {
  expect(words(target, base, reading)).toBe(disclosed);
});

/** What a figure with a bound may truly be: so far off on the side that the bound leaves open. */
const truth = (value: number, bound: Bound | undefined, off: number): number => {
  if (bound === undefined) return value;
  return bound === "more than" || bound === "at least" ? value + off : value - off;
};

test("whatever the true figures behind two bounds, the share told holds", () => {
  const bound = fc.constantFrom<Bound | undefined>(
    undefined,
    "more than",
    "at least",
    "at most",
    "less than",
    "up to",
  );
  const end = fc.record({
    value: fc.integer({ min: 1, max: 300 }),
    bound,
    off: fc.integer({ min: 0, max: 200 }),
  });
  fc.assert(
    fc.property(end, end, fc.integer({ min: 1, max: 300 }), (base, reading, aim) => {
      const up = aim > base.value;
      const start = truth(base.value, base.bound, base.off);
      // A start past the target leaves no way to speak of.
      fc.pre(aim !== base.value && (up ? start < aim : start > aim));
      const print = (one: typeof base): string => `${one.bound ?? ""} ${one.value}`.trim();
      const disclosed = words(
        `${up ? "at least" : "at most"} ${aim}`,
        `${print(base)} in 2020`,
        `${print(reading)} in 2023`,
      );
      if (disclosed === undefined) return;
      const share =
        ((truth(reading.value, reading.bound, reading.off) - start) / (aim - start)) * 100;
      const [, side, figure] = /^(at least |at most )?([−\d,.]+)%/.exec(disclosed) ?? [];
      const printed = Number(figure?.replaceAll(",", "").replace("−", "-"));
      // Whole per cent, and what falls short isn't called all of it.
      if (side === undefined) {
        expect(Math.abs(share - printed)).toBeLessThanOrEqual(
          share > 99 && share < 100 ? 1 : 0.501,
        );
      } else if (side === "at least ") expect(share).toBeGreaterThanOrEqual(printed - 1e-3);
      else expect(share).toBeLessThanOrEqual(printed + 1e-3);
    }),
    { numRuns: runs(2000) },
  );
});
