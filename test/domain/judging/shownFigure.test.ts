import { describe, expect, it } from "vitest";

import { roundingIn, roundingOf } from "#domain/judging/shownFigure.ts";
import { figureOfVerdict } from "#domain/judging/shownReading.ts";
import { targetList as en } from "#messages/targets/targets.ts";
import { targetList as zh } from "#languages/zh/targets/targets.ts";
import { realSnapshot } from "#test/support/dataset.ts";

describe("a printed figure in a list", () => {
  it.each([
    [46.7339, undefined, [46], 46.73],
    [7.08, undefined, [8], 7.08],
    [233.69, undefined, [], 233.7],
    [39_568, "at most", [50_000], 39_568],
    [1680.57, undefined, [1800], 1681],
    // A limit holds as it is written.
    [1680.57, "more than", [1800], 1680],
    [1680.17, "at most", [1800], 1681],
    [-1.23456, undefined, [], -1.235],
    [0, undefined, [], 0],
  ] as const)("rounds %f (%s) beside %j to %f", (value, bound, compared, rounded) => {
    expect(roundingOf(value, bound, compared)(value)).toBeCloseTo(rounded, 9);
  });

  it.each([
    [9.9996, 10],
    [10.0004, 10],
    [9.9996, 9.99962],
  ])("stays exact where rounding would put %f on another side of %f, or onto it", (value, aim) => {
    expect(roundingOf(value, undefined, [aim])(value)).toBe(value);
    // The same where it is written in a multiple of its unit.
    expect(roundingOf(value, undefined, [aim])(value * 100)).toBe(value * 100);
  });

  it("is on the same side of its target as the figure of the data, for all of the data's", () => {
    const { targets, judged } = realSnapshot("count=targets");
    let changed = 0;
    for (const { id } of targets.shown) {
      const judgement = judged.byTarget.get(id);
      const by = judgement && figureOfVerdict(judgement);
      if (judgement?.goal === undefined || by === undefined) continue;
      const { value, bound } = by;
      const shown = roundingIn(judgement, by)(value);
      const { aim } = judgement.goal;
      expect(Math.sign(shown - aim), id).toBe(Math.sign(value - aim));
      if (shown !== value) changed += 1;
      for (const words of [en, zh]) {
        const [exact, rounded] = [(one: number) => one, roundingIn(judgement, by)].map((round) =>
          words.figure(value, judgement.unit, bound, round),
        );
        expect(rounded?.length).toBeLessThanOrEqual(exact?.length ?? 0);
      }
    }
    expect(changed).toBeGreaterThan(1);
  });
});
