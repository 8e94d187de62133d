import fc from "fast-check";
import { expect, test } from "vitest";

import { SMALL } from "#charts/scene/mark.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import {
  BEHIND,
  endingOf,
  outcomeForms,
  type PlacedOutcome,
} from "#charts/timeline/layout/placeOutcome.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

const words = ({ marks, texts }: PlacedOutcome): string =>
  [...marks.map(({ verdict }) => verdict), ...texts.map(({ text }) => text)].join(" ");

const of = (count: number, verdict: Verdict): readonly Verdict[] =>
  Array.from({ length: count }, () => verdict);

/** A plan whose bar lies between two places, issued when it begins. */
const plan = (from: number, to: number) => ({
  lead: undefined,
  past: { x0: from, x1: to },
  coming: undefined,
  issued: from,
  unsure: undefined,
  end: { x: to, isBeyond: false },
});

const ending = (own: readonly Verdict[], from: number, to: number, now: number | undefined) =>
  endingOf(plan(from, to), outcomeForms(own, tableMeasure), to + BEHIND, { now, right: 600 });

const mixed = [...of(4, "met"), "missed", "not-judged"] as const;

test.each([
  // A plan that runs on, or has ended long before the day.
  [mixed, 100, 300, 290, "behind", "met met met met missed +1"],
  [mixed, 100, 300, 420, "behind", "met met met met missed +1"],
  [of(9, "met"), 100, 300, 200, "behind", "met 9"],
  [of(2, "not-judged"), 100, 300, 200, "behind", "2 not judged"],
  [[], 100, 300, 200, "behind", "no targets"],
  // Room for figures alone, for marks over the bar alone, and none over a bar that is too short.
  [mixed, 100, 300, 376, "behind", "met missed 4 1 +1"],
  [of(1, "not-judged"), 100, 300, 340, "behind", "not-judged 1"],
  [mixed, 100, 300, 340, "over", "met met met met missed +1"],
  [of(2, "not-judged"), 100, 300, 310, "over", "2 not judged"],
  [mixed, 215, 300, 340, "over", "met missed 4 1 +1"],
  [mixed, 270, 300, 340, "before", "met met met met missed +1"],
  // The line of the day isn't drawn.
  [mixed, 100, 300, undefined, "behind", "met met met met missed +1"],
] as const)("%# stands as far as there is room", (own, from, to, now, where, told) => {
  const placed = ending(own, from, to, now);
  if (placed === undefined) throw new Error("nothing is told");
  expect(words(placed.outcome)).toBe(told);
  expect(placed.isBefore ? (placed.x < from ? "before" : "over") : "behind").toBe(where);
});

test("where not even figures have room, those that aren't judged are left out, then all are counted", () => {
  const judged = (["met", "missed", "on-pace", "behind"] as const).flatMap((one) => of(3, one));
  const told = (to: number) => {
    const placed = ending([...judged, "not-judged"], 100, to, 50);
    return placed && words(placed.outcome);
  };
  const marks = "met missed on-pace behind 3 3 3 3";
  expect([465, 495, 520].map(told)).toEqual([`${marks} +1`, marks, "13 targets"]);
});

test("what became of a plan that has ended lies before the line of the day, and on nothing of its own", () => {
  const any = fc.record({
    own: fc.array(fc.constantFrom(...verdicts), { maxLength: 30 }),
    from: fc.integer({ min: 0, max: 380 }),
    length: fc.integer({ min: 0, max: 200 }),
    since: fc.integer({ min: BEHIND + 1, max: 300 }),
  });
  fc.assert(
    fc.property(any, ({ own, from, length, since }) => {
      const sorted = [...own].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
      const to = from + length;
      const placed = ending(sorted, from, to, to + since);
      if (placed === undefined) throw new Error("nothing is told");
      const { outcome, x } = placed;
      for (const { x: at, text } of outcome.texts) {
        expect(at + tableMeasure(text, SMALL)).toBeLessThanOrEqual(outcome.width + 0.1);
      }
      for (const { x: at } of outcome.marks) expect(at + 4.5).toBeLessThanOrEqual(outcome.width);
      const spots = [
        [to + BEHIND, to + since],
        [from + 5, to - 4],
        [-36, from - 5],
      ] as const;
      const isIn = ([left, right]: readonly [number, number]): boolean =>
        x >= left && x + outcome.width <= right;
      // Only where it fits into none of them, in any form, it stands across the line.
      const least = Math.min(...outcomeForms(sorted, tableMeasure).told.map(({ width }) => width));
      const isRoom = spots.some(([left, right]) => least + 6 <= right - left);
      expect(spots.some(isIn) || !isRoom).toBe(true);
    }),
  );
});
