import { expect, test } from "vitest";

import { correctionsOf } from "#domain/findings/corrections.ts";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";

test("the title counts the newsletter items that checking changed", () => {
  const { entries } = coreDataset();
  expect(dataDesk.finding(correctionsOf(entries), entries.length)).toBe(
    "Nine of the 18 newsletter items needed correcting",
  );
});

test("it agrees with an independent count, and holds every corrected fact once", () => {
  const { entries } = coreDataset();
  const { facts, byOutcome, changed, items } = correctionsOf(entries);
  const all = entries.flatMap(({ record }) => record.corrections ?? []);
  expect(new Set(facts.map(({ correction }) => correction))).toEqual(new Set(all));
  expect([...byOutcome.values()].reduce((sum, count) => sum + count, 0)).toBe(all.length);
  expect(byOutcome.get("differs")).toBe(all.filter(({ outcome }) => outcome === "differs").length);
  expect([items, changed]).toEqual([18, 9]);
});

test("what differs comes first", () => {
  const outcomes = correctionsOf(coreDataset().entries).facts.map(
    ({ correction }) => correction.outcome,
  );
  expect(outcomes.lastIndexOf("differs")).toBeLessThan(outcomes.indexOf("adds"));
  expect(outcomes.lastIndexOf("adds")).toBeLessThan(outcomes.indexOf("confirms"));
});

test.each([
  ["agency=samr", "The one newsletter item needed correcting"],
  ["agency=ndrc", /^\w+ records, none of them an item of the newsletter$/],
  ["agency=samr&kind=corporate-news", "No record matches"],
  ["kind=corporate-news", "Four of the seven newsletter items needed correcting"],
])("'%s' is titled '%s'", (parameters, title) => {
  const { shown } = coreSnapshot(parameters).entries;
  expect(dataDesk.finding(correctionsOf(shown), shown.length)).toMatch(title);
});
