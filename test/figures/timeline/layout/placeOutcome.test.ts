import fc from "fast-check";
import { expect, test } from "vitest";

import { SMALL } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import {
  BEHIND,
  endingOf,
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

const mixed = [...of(4, "met"), "missed", "not-judged"] as const;

test.each([
  // A plan that runs on, or has ended long before the day.
  [mixed, 290, false, "met met met met missed +1"],
  [mixed, 420, false, "met met met met missed +1"],
  [of(9, "met"), 200, false, "met 9"],
  [of(2, "not-judged"), 200, false, "2 can’t be judged"],
  [[], 200, false, "no targets"],
  // Room for figures alone; and none before the day.
  [mixed, 376, false, "met missed 4 1 +1"],
  [of(1, "not-judged"), 340, false, "not-judged 1"],
  [mixed, 340, true, "met missed 4 1 +1"],
  [of(3, "met"), 320, true, "met 3"],
  [of(2, "not-judged"), 310, true, "not-judged 2"],
  // The line of the day isn't drawn.
  [mixed, undefined, false, "met met met met missed +1"],
] as const)("%# stands behind its bracket as far as there is room", (own, now, isCrossed, told) => {
  const placed = ending(own, 300, now) ?? expect.unreachable("nothing is told");
  expect(words(placed.outcome)).toBe(told);
  expect(placed.isCrossed).toBe(isCrossed);
});

test("where not even figures have room, those that aren't judged are left out, then all are counted", () => {
  const judged = (["met", "missed", "on-pace", "behind"] as const).flatMap((one) => of(3, one));
  const told = (to: number) => {
    const placed = ending([...judged, "not-judged"], to, 50);
    return placed && words(placed.outcome);
  };
  const marks = "met missed on-pace behind 3 3 3 3";
  expect([465, 495, 520].map(told)).toEqual([`${marks} +1`, marks, "13 targets"]);
});

test("what became of a plan that has ended lies before the line of the day, where any form of it does", () => {
  const any = fc.record({
    own: fc.array(fc.constantFrom(...verdicts), { maxLength: 30 }),
    to: fc.integer({ min: 0, max: 380 }),
    since: fc.integer({ min: BEHIND + 1, max: 300 }),
  });
  fc.assert(
    fc.property(any, ({ own, to, since }) => {
      const sorted = [...own].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
      const { outcome, isCrossed } =
        ending(sorted, to, to + since) ?? expect.unreachable("nothing is told");
      for (const { x, text } of outcome.texts) {
        expect(x + tableMeasure(text, SMALL)).toBeLessThanOrEqual(outcome.width + 0.1);
      }
      for (const { x } of outcome.marks) expect(x + 4.5).toBeLessThanOrEqual(outcome.width);
      expect(BEHIND + outcome.width + 3 <= since).toBe(!isCrossed);
      const least = Math.min(...outcomeForms(sorted, tableMeasure).full.map(({ width }) => width));
      expect(isCrossed).toBe(BEHIND + least + 3 > since);
    }),
  );
});
