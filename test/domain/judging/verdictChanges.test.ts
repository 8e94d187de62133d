import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { defaultAssumptions } from "#domain/judging/assumptions.ts";
import { judge } from "#domain/judging/judge.ts";
import { type VerdictChange, verdictChanges } from "#domain/judging/verdictChanges.ts";
import { realDataset } from "#test/support/dataset.ts";

const upTo = dayOf(2026, 11, 24);
const after = dayOf(2023, 11, 24);
const { targets } = realDataset();

/** Every day on which the verdict is another than on the day before, by judging each day. */
const dayByDay = (target: (typeof targets)[number]): readonly string[] => {
  const changes: string[] = [];
  let before = judge(target.evidence, defaultAssumptions(after));
  for (let day = after + 1; day <= upTo; day += 1) {
    const now = judge(target.evidence, defaultAssumptions(day));
    const isNew = before.verdict === "not-judged" && before.reasons.includes("not-yet-begun");
    if (now.verdict !== before.verdict && !isNew) {
      changes.push(`${day}: ${before.verdict} to ${now.verdict}`);
    }
    before = now;
  }
  return changes;
};

const told = (changes: readonly VerdictChange[]): readonly string[] =>
  changes.map(({ day, before, after: now }) => `${day}: ${before.verdict} to ${now.verdict}`);

test("of every target the changes are those that judging day by day finds, each with what brought it", () => {
  let found = 0;
  for (const target of targets) {
    const changes = verdictChanges(target.evidence, after, upTo);
    expect(told(changes), target.id).toEqual(dayByDay(target));
    expect(changes.every(({ causes }) => causes.length > 0)).toBe(true);
    found += changes.length;
  }
  expect(found).toBeGreaterThan(40);
});

test("days outside the span change nothing, whatever the span", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...targets),
      fc.integer({ min: 0, max: upTo - after }),
      (target, days) => {
        const from = upTo - days;
        expect(told(verdictChanges(target.evidence, from, upTo))).toEqual(
          told(verdictChanges(target.evidence, after, upTo).filter(({ day }) => day > from)),
        );
      },
    ),
  );
});
