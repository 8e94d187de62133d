import { expect, test } from "vitest";

import {
  askedIn,
  clearingFilters,
  clearingGroup,
  filterGroups,
} from "#domain/selection/filterGroups.ts";
import { countAsked } from "#domain/selection/questions.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const full =
  "q=5g&agency=miit&-agency=ndrc&kind=policy&type=action-plan&field=data-and-ai&sector=steel&status=draft&verdict=met&reason=no-reading&due=2025&match=all&role=lead&with=sasac&from=2021&to=2024&asof=2024-06-01&path=compound&undated=2020-12-31";

test("all that a selection asks stands behind one button, or has a place of its own", () => {
  const { selection } = realSnapshot(full);
  const counts = filterGroups.map((group) => askedIn(selection, group).count);
  // The text stands in the search field, the as-of day on its own button.
  expect(counts.reduce((sum, count) => sum + count)).toBe(countAsked(selection) - 2);
});

test("a button takes away what it asks, and nothing else", () => {
  for (const group of filterGroups) {
    const left = realSnapshot(clearingGroup(group)(new URLSearchParams(full)).toString()).selection;
    for (const other of filterGroups) {
      const before = askedIn(realSnapshot(full).selection, other).count;
      expect(askedIn(left, other).count).toBe(other === group ? 0 : before);
    }
  }
});

test("to clear the filters leaves the as-of day, the assumptions and what isn't theirs", () => {
  expect(clearingFilters(new URLSearchParams(`${full}&utm=x&sort=name`)).toString()).toBe(
    "asof=2024-06-01&path=compound&undated=2020-12-31&utm=x&sort=name",
  );
});
