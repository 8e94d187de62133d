import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOf, isoDay, parseDate } from "#domain/calendar/dates.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import { type VerdictChange, verdictChanges } from "#domain/judging/verdictChanges.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";
import { dateOfPage } from "./judgeTarget.ts";
import { sketch } from "./sketch.ts";

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

const describeChanges = (changes: readonly VerdictChange[]): readonly string[] =>
  changes.map(({ day, before, after: now }) => `${day}: ${before.verdict} to ${now.verdict}`);

test("of every target the changes are those that judging day by day finds, each with what brought it", () => {
  let found = 0;
  for (const target of targets) {
    const changes = verdictChanges(target.evidence, after, upTo);
    expect(describeChanges(changes), target.id).toEqual(dayByDay(target));
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
        expect(describeChanges(verdictChanges(target.evidence, from, upTo))).toEqual(
          describeChanges(
            verdictChanges(target.evidence, after, upTo).filter(({ day }) => day > from),
          ),
        );
      },
    ),
  );
});

test.each([
  [
    "the day after it was due, and the day that the figure for it came",
    ["reach 100 by 2022", "50 in 2020", "60 in 2021 told 2022-02-01, 95 in 2022 told 2023-08-01"],
    "2022-12-31",
    "2023-08-01",
    ["2023-01-01 due-was-behind by due-passed", "2023-08-01 missed by reading"],
  ],
  [
    "up to the day before it came, and no further",
    ["reach 100 by 2022", "50 in 2020", "60 in 2021 told 2022-02-01, 95 in 2022 told 2023-08-01"],
    "2022-12-31",
    "2023-07-31",
    ["2023-01-01 due-was-behind by due-passed"],
  ],
  [
    "baseline and reading that came on one day",
    ["reach 100 by 2025", "50 in 2020 told 2022-03-01", "80 in 2021 told 2022-03-01"],
    "2021-12-31",
    "2024-01-01",
    ["2022-03-01 on-pace by baseline and reading"],
  ],
  [
    "a baseline that came after the reading",
    ["reach 100 by 2025", "50 in 2020 told 2022-05-01", "80 in 2021 told 2022-03-01"],
    "2021-12-31",
    "2024-01-01",
    ["2022-05-01 on-pace by baseline"],
  ],
  [
    "what was known by the time that its document came out is no change",
    [
      "reach 100 by 2025 issued 2022-06-01",
      "50 in 2020 told 2022-03-01",
      "80 in 2021 told 2022-03-01",
    ],
    "2021-12-31",
    "2024-01-01",
    [],
  ],
  [
    "nor is it a change that it goes on as it stood by then",
    [
      "reach 100 by 2025 issued 2022-06-01",
      "50 in 2020 told 2022-03-01",
      "80 in 2021 told 2022-03-01, 85 in 2022 told 2023-02-01",
    ],
    "2021-12-31",
    "2024-01-01",
    [],
  ],
  [
    "nothing after the last day, however early it begins",
    [
      "reach 100 by 2025 issued 2023-06-01",
      "50 in 2020 told 2022-03-01",
      "80 in 2021 told 2023-07-01",
    ],
    "2021-12-31",
    "2022-12-31",
    [],
  ],
] as const)("%s", (_what, [asked, base, read], since, until, expected) => {
  const { target, issued } = sketch(asked, base, read);
  const readings = [{ value: 1, asOf: "soon", provenance: [] }];
  const unreadable = evidenceOf({ ...target, due: "soon", readings }, undefined, dateOfPage);
  expect(verdictChanges(unreadable, dayFrom(since), dayFrom(until))).toEqual([]);
  const evidence = evidenceOf(
    target,
    issued === undefined ? undefined : parseDate(issued),
    dateOfPage,
  );
  const changes = verdictChanges(evidence, dayFrom(since), dayFrom(until));
  expect(
    changes.map(
      ({ day, after: { verdict }, causes }) =>
        `${isoDay(day)} ${verdict} by ${causes.join(" and ")}`,
    ),
  ).toEqual(expected);
});
