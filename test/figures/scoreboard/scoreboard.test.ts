import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { tableMeasure } from "#scene/measure.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import { placeScores } from "#figures/scoreboard/scoreboardPlaces.ts";
import { scoreShares } from "#figures/scoreboard/scoreboardShares.ts";

const bar = (counts: readonly number[]) =>
  scoreShares({
    total: counts.reduce((sum, count) => sum + count, 0),
    judged: 0,
    byVerdict: new Map(verdicts.map((verdict, at) => [verdict, counts[at] ?? 0])),
    reasons: [],
    dueYears: () => [],
  });

/** A count behind its mark, and what it takes at the least. */
const roomOf = (count: number): number => 20 + tableMeasure(String(count), 13, "strong");

const bars = fc.array(
  fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 })
    .filter((counts) => counts.some((count) => count > 0))
    .map(bar),
  { minLength: 1, maxLength: 12 },
);

describe("bars of verdicts on one scale", () => {
  it("stand for the same count with the same width, and fill what there is", () => {
    const placed = placeScores([bar([20]), bar([0, 5])], 400, tableMeasure);
    expect(placed.map(([first]) => first?.width)).toEqual([400, 100]);
  });

  it("whatever the counts: one scale, every count told once, nothing past the end", () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 120, max: 1200 }), (shares, width) => {
        const placed = placeScores(shares, width, tableMeasure);
        const units = placed.flat().map((one) => one.width / one.count);
        expect(Math.max(...units) - Math.min(...units)).toBeLessThan(1e-6);
        for (const [at, parts] of placed.entries()) {
          expect(parts.map(({ count }) => count)).toEqual(shares[at]?.map(({ count }) => count));
          const end = Math.max(...parts.map((one) => one.x + one.width));
          expect(end).toBeLessThanOrEqual(width + 0.5);
          const outside = parts.flatMap(({ label, count }) =>
            label?.outside === true ? [{ ...label, count }] : [],
          );
          expect(parts.every(({ label }) => label !== undefined)).toBe(true);
          for (const { x, line, count } of outside) {
            expect(x + roomOf(count)).toBeLessThanOrEqual(width + 1);
            if (line === 0) expect(x).toBeGreaterThanOrEqual(end - 0.5);
          }
          const places = outside.map(({ x, line }) => `${line} ${x.toFixed(1)}`);
          expect(new Set(places).size).toBe(places.length);
        }
      }),
    );
  });
});
