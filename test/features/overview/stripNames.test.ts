import { expect, test } from "vitest";

import { namesByVerdict, stripNames } from "#features/overview/stripNames.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test("no two targets of the strip go by one name", () => {
  const { targets } = realSnapshot("");
  const nameOf = stripNames(targets);
  const names = targets.shown.map(nameOf);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  expect(twice).toEqual([]);
  expect(names).toContain("Electric-furnace steel share 2025 (Steel opinions)");
});

test("in the strip it is enough to tell apart what has one verdict", () => {
  const snapshot = realSnapshot("");
  const { judged, targets } = snapshot;
  const nameOf = namesByVerdict(snapshot);
  const keys = targets.shown.map(
    (entry) => `${judged.byTarget.get(entry.id)?.verdict} ${nameOf(entry)}`,
  );
  expect(new Set(keys).size).toBe(keys.length);
});
