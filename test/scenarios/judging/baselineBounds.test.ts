import fc from "fast-check";
import { expect, test } from "vitest";

import { judgeSketch } from "#test/domain/judging/sketch.ts";
import { runs } from "#test/support/runs.ts";

const bounds = ["more than", "at least", "at most", "less than", "up to"] as const;

const paces: ReadonlySet<string> = new Set([
  "on-pace",
  "behind",
  "due-was-ahead",
  "due-was-behind",
]);

/** Figures on both sides of zero, next to it and far away: where a path changes its form or its size. */
const landmarks = [-1e5, -300, -1, -1e-6, 0, 1e-6, 1, 300, 1e5];

/** Figures that a bound allows: next to its own, at some way from it, and the landmarks among them. */
const allowedBy = (bound: (typeof bounds)[number], start: number, off: number): string[] => {
  const sign = bound === "more than" || bound === "at least" ? 1 : -1;
  const isStrict = bound === "more than" || bound === "less than";
  const nearest = isStrict ? [start + sign * 1e-6, start + sign * 1e-4] : [start];
  const others = [start + sign * off, ...landmarks].filter((one) => sign * (one - start) > 0);
  return [...nearest, ...others].map((one) => one.toFixed(6));
};

const figure = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -3, max: 3 }));
const comparators = ["reach", "about", "more than", "at least", "at most"] as const;

interface Case {
  readonly aim: number;
  readonly start: number;
  readonly off: number;
  readonly bound: (typeof bounds)[number];
  readonly direction: "up" | "down";
  readonly comparator: (typeof comparators)[number];
  readonly asOf: string;
  readonly path: string;
}

const cases: fc.Arbitrary<Case> = fc.record({
  aim: figure,
  start: figure,
  off: fc.integer({ min: 1, max: 2000 }),
  bound: fc.constantFrom(...bounds),
  direction: fc.constantFrom("up" as const, "down" as const),
  comparator: fc.constantFrom(...comparators),
  asOf: fc.constantFrom("2022-12-31", "2026-06-30"),
  path: fc.constantFrom("", " compound"),
});

const verdictsOf = (
  { aim, start, off, bound, direction, comparator, asOf, path }: Case,
  readings: string,
) => {
  const judged = (base: string): string =>
    judgeSketch(
      `${comparator} ${aim} by 2025 ${direction}`,
      `${base} in 2020`,
      readings,
      asOf + path,
    ).verdict;
  return {
    bounded: judged(`${bound} ${start}`),
    allowed: new Set(allowedBy(bound, start, off).map(judged)),
  };
};

test("a verdict on the pace holds for every baseline that its bound allows, and else there is none", () => {
  const ways = { decided: 0, open: 0 };
  fc.assert(
    fc.property(cases, figure, (one, read) => {
      const { bounded, allowed } = verdictsOf(one, `${read} in 2022`);
      if (bounded === "met") return;
      if (paces.has(bounded)) {
        expect([...allowed]).toEqual([bounded]);
        ways.decided += 1;
      } else {
        expect(allowed.size).toBeGreaterThan(1);
        ways.open += 1;
      }
    }),
    { numRuns: runs(3000) },
  );
  // Neither half of it is idle.
  expect(Math.min(ways.decided, ways.open)).toBeGreaterThan(runs(500));
});

test("nor is there one that an earlier reading gives, where a later bound speaks against it", () => {
  const bound = fc.constantFrom("", "about ", ...bounds.map((one) => `${one} `));
  const reading = fc.tuple(bound, figure).map((parts) => parts.join(""));
  const ways = { decided: 0, open: 0 };
  fc.assert(
    fc.property(cases, reading, reading, reading, (one, first, second, third) => {
      const { bounded, allowed } = verdictsOf(
        one,
        `${first} in 2021, ${second} in 2022-06, ${third} in 2022`,
      );
      if (paces.has(bounded)) {
        expect([...allowed]).toEqual([bounded]);
        ways.decided += 1;
      } else if (bounded === "due-no-baseline" || bounded === "not-judged") {
        // Not a pace that all of them agree on: either they differ, or the readings leave it open from each.
        expect(allowed.size === 1 && [...allowed].some((verdict) => paces.has(verdict))).toBe(
          false,
        );
        ways.open += 1;
      }
    }),
    { numRuns: runs(3000) },
  );
  expect(Math.min(ways.decided, ways.open)).toBeGreaterThan(runs(500));
});
