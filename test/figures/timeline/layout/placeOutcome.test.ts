import fc from "fast-check";
import { expect, test } from "vitest";

import { SMALL } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import {
  BEHIND,
  endingOf,
  isAcross,
  outcomeForms,
  type PlacedOutcome,
} from "#figures/timeline/layout/placeOutcome.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

const words = ({ marks, texts }: PlacedOutcome): string =>
  [...marks.map(({ verdict }) => verdict), ...texts.map(({ text }) => text)].join(" ");

const of = (count: number, verdict: Verdict): readonly Verdict[] =>
  Array.from({ length: count }, () => verdict);

/** Of a plan whose bracket is at a place. */
const ending = (own: readonly Verdict[], to: number, now: number | undefined) =>
  endingOf(outcomeForms(own, tableMeasure), to + BEHIND, { now, right: 600 });

/** Where each verdict with its count begins and ends, or the words. */
const pieces = ({ marks, texts }: PlacedOutcome) =>
  texts.map(({ x, text }, at) => ({
    from: (marks[at]?.x ?? x + 4.5) - 4.5,
    to: x + tableMeasure(text, SMALL),
  }));

const mixed = [...of(4, "met"), "missed", "not-judged"] as const;

test.each([
  // A plan that runs on, or has ended long before the day.
  [mixed, 290, 0, "met missed not-judged 4 1 1"],
  [mixed, 420, 0, "met missed not-judged 4 1 1"],
  [of(9, "met"), 200, 0, "met 9"],
  [of(2, "not-judged"), 200, 0, "not-judged 2"],
  [[], 200, 0, "no targets"],
  // No room before the day: all stays at its bracket, across the line.
  [mixed, 340, 1, "met missed not-judged 4 1 1"],
  [of(3, "met"), 320, 0, "met 3"],
  [of(2, "not-judged"), 310, 0, "not-judged 2"],
  [[], 320, 0, "no targets"],
  // The line of the day isn't drawn.
  [mixed, undefined, 0, "met missed not-judged 4 1 1"],
] as const)("%# stands behind its bracket as far as there is room", (own, now, behind, text) => {
  const placed = ending(own, 300, now) ?? expect.unreachable("nothing is told");
  expect(words(placed)).toBe(text);
  const since = (now ?? 0) - 300 - BEHIND;
  expect(since < 0 ? 0 : pieces(placed).filter(({ from }) => from > since).length).toBe(behind);
});

test("where verdicts have no room, all targets are counted: none is left out", () => {
  const judged = (["met", "missed", "on-pace", "behind"] as const).flatMap((one) => of(3, one));
  const textAt = (to: number) => {
    const placed = ending([...judged, "not-judged"], to, 50);
    return placed && words(placed);
  };
  const marks = "met missed on-pace behind not-judged 3 3 3 3 1";
  expect([440, 495, 520].map(textAt)).toEqual([marks, "13 targets", "13 targets"]);
});

test("what became of a plan that has ended is at its bracket: before the day's line where any form can be, else on a ground", () => {
  const any = fc.record({
    own: fc.array(fc.constantFrom(...verdicts), { maxLength: 30 }),
    to: fc.integer({ min: 0, max: 380 }),
    since: fc.integer({ min: BEHIND + 1, max: 300 }),
  });
  fc.assert(
    fc.property(any, ({ own, to, since }) => {
      const sorted = [...own].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
      const outcome = ending(sorted, to, to + since) ?? expect.unreachable("nothing is told");
      const placed = pieces(outcome);
      for (const [at, { from, to: end }] of placed.entries()) {
        expect(from).toBeGreaterThanOrEqual(at === 0 ? 0 : (placed[at - 1]?.to ?? 0));
        expect(end).toBeLessThanOrEqual(outcome.width + 0.1);
      }
      expect(placed[0]?.from).toBeCloseTo(0);
      const { full } = outcomeForms(sorted, tableMeasure);
      const least = Math.min(...full.map(({ width }) => width));
      expect(isAcross(outcome, to + BEHIND, to + since)).toBe(BEHIND + least + 3 > since);
    }),
  );
});
