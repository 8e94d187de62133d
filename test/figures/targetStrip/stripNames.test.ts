import { expect, test } from "vitest";

import { namesOfJudged, stripNames } from "#figures/targetStrip/stripNames.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each(["", "count=targets"])("no two marks of the strip go by one name, ?%s", (parameters) => {
  const { targets } = realSnapshot(parameters);
  const nameOf = stripNames(targets);
  const names = targets.shown.map(nameOf);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  expect(twice).toEqual([]);
  // Two documents set this one goal: it needs the name of one only where each has a mark.
  expect(names).toContain(
    parameters === "" ? "Electric steel share 2025" : "Electric steel share (Steel opinions)",
  );
});

test("in the strip it is enough to tell apart what is judged", () => {
  const snapshot = realSnapshot("");
  const { judged, targets } = snapshot;
  const nameOf = namesOfJudged(snapshot);
  const names = targets.shown
    .filter(({ id }) => judged.byTarget.get(id)?.verdict !== "not-judged")
    .map(nameOf);
  expect(new Set(names).size).toBe(names.length);
  // Nothing else that is judged bears the name: then it is enough.
  expect(names).toContain("Mobile IoT connections");
});
