import { filterGroups } from "#domain/query/facets.ts";
import { expect, test } from "vitest";

import { questionsInGroup, clearingGroup } from "#domain/query/selection/filterGroups.ts";
import { countSelectionParts } from "#domain/query/selection/questions.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const full =
  "q=5g&agency=miit&-agency=ndrc&kind=policy&type=action-plan&field=data-and-ai&sector=steel&status=draft&verdict=met&reason=no-reading&due=2025&match=all&role=lead&with=sasac&from=2021&to=2024&asof=2024-06-01&path=compound&undated=2020-12-31";

test("all that a selection asks stands behind one button, or has a place of its own", () => {
  const { selection } = realSnapshot(full);
  const counts = filterGroups.map((group) => questionsInGroup(selection, group).count);
  // The text stands in the search field, the as-of day on its own button.
  expect(counts.reduce((sum, count) => sum + count)).toBe(countSelectionParts(selection) - 2);
});

test.each([
  ["agency=miit", "body"],
  ["-agency=miit", "body"],
  ["role=lead", "body"],
  ["match=all", "body"],
  ["with=sasac", "body"],
  ["field=data-and-ai", "sector"],
  ["sector=steel", "sector"],
  ["kind=policy", "kind"],
  ["due=2025", "due"],
  ["verdict=met", "verdict"],
  ["from=2023", "date"],
  ["to=2023", "date"],
  ["status=draft", "more"],
  ["reason=no-reading", "more"],
  ["path=compound", "more"],
  ["undated=2020-12-31", "more"],
  ["q=5g", undefined],
  ["asof=2024-06-01", undefined],
] as const)("?%s is asked behind the button of %s", (query, behind) => {
  const { selection } = realSnapshot(query);
  const asking = filterGroups.filter((group) => questionsInGroup(selection, group).count > 0);
  expect(asking).toEqual(behind === undefined ? [] : [behind]);
  for (const group of filterGroups) {
    const left = clearingGroup(group)(new URLSearchParams(`${query}&utm=x`)).toString();
    expect(left).toBe(group === behind ? "utm=x" : `${query}&utm=x`);
  }
});

test("a button takes away what it asks, and nothing else", () => {
  for (const group of filterGroups) {
    const left = realSnapshot(clearingGroup(group)(new URLSearchParams(full)).toString()).selection;
    for (const other of filterGroups) {
      const before = questionsInGroup(realSnapshot(full).selection, other).count;
      expect(questionsInGroup(left, other).count).toBe(other === group ? 0 : before);
    }
  }
});
