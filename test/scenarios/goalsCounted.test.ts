import { describe, expect, test } from "vitest";

import { countFields } from "#domain/findings/fields.ts";
import { headlineOf } from "#domain/findings/headline.ts";
import { officialFinding } from "#domain/findings/officialFinding.ts";
import { countShown } from "#domain/query/filter/verdictCounts.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import {
  countFromWords,
  type CountedPolicy,
  type CountedSource,
  type CountedTarget,
} from "#test/support/countFromWords.ts";
import { publishedFile, realSnapshot } from "#test/support/dataset.ts";
import { asOfDays } from "#test/support/laterDates.ts";

// What the overview says of goals, fields, verdicts and grades, counted a second time from the JSON by `countFromWords`.

const policies = publishedFile("policies").records as unknown as readonly CountedPolicy[];
const pages = new Map(
  (publishedFile("sources").records as unknown as readonly CountedSource[]).map((page) => [
    page.id,
    page,
  ]),
);
const fieldOf = new Map(
  publishedFile("sectors").records.map(({ id, field }) => [String(id), String(field ?? id)]),
);

const fieldOfPolicy = ({ sectors: [first = ""] }: CountedPolicy): string =>
  fieldOf.get(first) ?? "";

const tally = (values: readonly (string | undefined)[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) if (value !== undefined) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const verdictsOf = (targets: readonly CountedTarget[]) =>
  tally(targets.map(({ verdict }) => verdict));

const shownVerdicts = (snapshot: Snapshot) =>
  Object.fromEntries([...countShown(snapshot).byVerdict].filter(([, count]) => count > 0));

const idsOf = (targets: readonly { readonly id: string }[]) =>
  targets.map(({ id }) => id).toSorted();

describe.each([...asOfDays, "2026-11-29"])("as of %s", (day) => {
  const counted = countFromWords(policies, pages, day);
  const at = (parameters: string) => realSnapshot(`${parameters}&asof=${day}`, "2026-11-29");
  const goals = at("");

  test("each goal is shown once, by the target of the newest document", () => {
    expect(idsOf(goals.targets.shown)).toEqual(idsOf(counted.standing));
    expect(idsOf(at("count=targets").targets.shown)).toEqual(idsOf(counted.targets));
  });

  test("the title counts the verdicts on goals, and with the switch on targets", () => {
    expect(shownVerdicts(goals)).toEqual(verdictsOf(counted.standing));
    expect(shownVerdicts(at("count=targets"))).toEqual(verdictsOf(counted.targets));
    const { total, met, missed, unknown, underWay, notJudged } = headlineOf(countShown(goals));
    expect(met + missed + unknown + underWay + notJudged).toBe(total);
    expect(total).toBe(new Set(counted.targets.map(({ goal }) => goal)).size);
  });

  test("each field counts the goals that were set in it", () => {
    const fields = new Set(policies.map(fieldOfPolicy));
    const expected = [...fields].flatMap((field) => {
      const own = policies.filter((policy) => fieldOfPolicy(policy) === field);
      const { standing } = countFromWords(own, pages, day);
      return standing.length === 0 ? [] : [[field, verdictsOf(standing)] as const];
    });
    const found = countFields(goals).map(({ field, counts }) => [
      field,
      Object.fromEntries([...counts.byVerdict].filter(([, count]) => count > 0)),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test("each verdict has the grade of the weakest figure that it needs", () => {
    const { judged, targets } = at("count=targets");
    const found = targets.shown.map(({ id }) => {
      const grade = judged.byTarget.get(id)?.grade;
      return [id, grade && `${grade.grade}${grade.isCopy ? " copy" : ""}`];
    });
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(counted.targets.map(({ id, grade }) => [id, grade])),
    );
    const official = counted.standing.filter(
      ({ grade }) => grade?.startsWith("official") && !grade.startsWith("official-media"),
    );
    expect(officialFinding(goals.targets.shown, goals.judged)).toEqual({
      judged: counted.standing.filter(({ grade }) => grade !== undefined).length,
      official: official.length,
      copies: official.filter(({ grade }) => grade === "official copy").length,
      missed: [counted.standing, official].map(
        (some) => some.filter(({ verdict }) => verdict === "missed").length,
      ),
    });
    expect(idsOf(at("grade=official").targets.shown)).toEqual(idsOf(official));
  });
});
