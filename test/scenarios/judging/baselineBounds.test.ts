import fc from "fast-check";
import { expect, test } from "vitest";

import { judgeSketch } from "#test/domain/judging/sketch.ts";

test("a verdict on the pace holds for every baseline that its bound allows, and else there is none", () => {
  const bounds = ["more than", "at least", "at most", "less than", "up to"] as const;
  const paces: ReadonlySet<string> = new Set([
    "on-pace",
    "behind",
    "due-was-ahead",
    "due-was-behind",
  ]);
  const figure = fc.integer({ min: -200, max: 200 });
  const ways = { told: 0, open: 0 };
  fc.assert(
    fc.property(
      fc.tuple(figure, figure, figure, fc.integer({ min: 1, max: 2000 })),
      fc.constantFrom(...bounds),
      fc.constantFrom("up" as const, "down" as const),
      fc.constantFrom("reach", "about"),
      fc.constantFrom("2022-12-31", "2026-06-30"),
      fc.constantFrom("", " compound"),
      ([aim, start, read, off], bound, direction, comparator, asOf, path) => {
        const judged = (base: string) =>
          judgeSketch(
            `${comparator} ${aim} by 2025 ${direction}`,
            `${base} in 2020`,
            `${read} in 2022`,
            asOf + path,
          );
        const bounded = judged(`${bound} ${start}`);
        if (bounded.verdict === "met") return;
        const isFloor = bound === "more than" || bound === "at least";
        const isStrict = bound === "more than" || bound === "less than";
        const away = isFloor ? 1 : -1;
        const nearest = judged(`${start + (isStrict ? away * 1e-4 : 0)}`);
        // From a printed zero or less there is no path of equal growth: it is straight, unlike that from just above.
        if (bounded.path?.kind !== nearest.path?.kind) return;
        const others = [off, 1e5].map((far) => judged(`${start + away * far}`));
        const isTold = paces.has(bounded.verdict);
        if (isTold) {
          for (const one of [nearest, ...others]) expect(one.verdict).toBe(bounded.verdict);
          ways.told += 1;
        } else {
          const verdictsOf = [nearest, ...others].map(({ verdict }) => verdict);
          expect(new Set(verdictsOf).size).toBeGreaterThan(1);
          ways.open += 1;
        }
      },
    ),
    { numRuns: 2000 },
  );
  // Neither half of it is idle.
  expect(Math.min(ways.told, ways.open)).toBeGreaterThan(100);
});
