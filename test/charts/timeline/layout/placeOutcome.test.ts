import fc from "fast-check";
import { expect, test } from "vitest";

import { SMALL } from "#charts/scene/mark.ts";
import { tableMeasure } from "#charts/scene/measure.ts";
import { rowOutcome } from "#charts/timeline/layout/placeOutcome.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";

const told = (own: readonly Verdict[], room: number): string => {
  const { marks, texts } = rowOutcome(own, room, tableMeasure);
  return [...marks.map(({ verdict }) => verdict), ...texts.map(({ text }) => text)].join(" ");
};

const of = (count: number, verdict: Verdict): readonly Verdict[] =>
  Array.from({ length: count }, () => verdict);

test.each([
  [
    [...of(3, "due-was-ahead"), ...of(9, "not-judged")],
    300,
    "due-was-ahead due-was-ahead due-was-ahead +9",
  ],
  [of(2, "not-judged"), 300, "2 not judged"],
  [of(2, "not-judged"), 40, "+2"],
  [[], 300, ""],
  // More than eight marks become figures.
  [of(9, "met"), 300, "met 9"],
  [[...of(3, "met"), ...of(3, "missed")], 64, "met missed 3 3"],
  [[...of(3, "met"), ...of(3, "missed"), ...of(3, "behind")], 50, "+9"],
] as const)("%# stands as far as there is room", (own, room, words) => {
  expect(told(own, room)).toBe(words);
});

test("never needs more room than it has, and tells of every target or of none", () => {
  const any = fc.record({
    own: fc.array(fc.constantFrom(...verdicts), { maxLength: 30 }),
    room: fc.integer({ min: 20, max: 400 }),
  });
  fc.assert(
    fc.property(any, ({ own, room }) => {
      const sorted = [...own].sort((a, b) => verdicts.indexOf(a) - verdicts.indexOf(b));
      const { marks, texts, width } = rowOutcome(sorted, room, tableMeasure);
      expect(width).toBeLessThanOrEqual(room);
      for (const { x, text } of texts) {
        expect(x + tableMeasure(text, SMALL)).toBeLessThanOrEqual(room + 0.1);
      }
      for (const { x } of marks) expect(x + 4.5).toBeLessThanOrEqual(room + 0.1);
    }),
  );
});
