import { describe, expect, it } from "vitest";

import type { TargetEntry } from "#domain/dataset/entry.ts";
import { targetOrder } from "#figures/targetList/parameters.ts";
import { pickSorted, sortRows, targetSortKeys } from "#domain/findings/targetSort.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const { targets, judged } = coreSnapshot();
const parseSorting = (text: string | null) => targetOrder.parse(text === null ? [] : [text]).value;
const sorted = (text: string): readonly TargetEntry[] =>
  pickSorted(
    sortRows(targets.items, judged, parseSorting(text)),
    targets.items,
    targets.result.mask,
  );
const order = (text: string): readonly string[] => sorted(text).map(({ id }) => id);

describe("sorting targets", () => {
  it.each([
    [null, "pace", false, undefined],
    ["nonsense", "pace", false, undefined],
    ["-pace", "pace", true, "-pace"],
    ["due", "due", false, "due"],
    ["-name", "name", true, "-name"],
  ] as const)("reads %s", (text, key, descending, written) => {
    const sorting = parseSorting(text);
    expect(sorting).toEqual({ key, descending });
    expect(targetOrder.write(sorting)).toEqual(written === undefined ? [] : [written]);
  });

  it("puts the furthest behind the path first, then those met, then those not judged", () => {
    expect(order("pace")[0]).toBe("industry-peak-eaf-2025");
    const groups = order("pace").map((id) => {
      const verdict = judged.byTarget.get(id)?.verdict;
      return verdict === "not-judged" ? 2 : verdict === "met" ? 1 : 0;
    });
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    for (const group of [0, 1, 2]) {
      const gaps = order("pace").flatMap((id, at) =>
        groups[at] === group ? [judged.byTarget.get(id)?.gap?.share] : [],
      );
      const known = gaps.filter((gap) => gap !== undefined);
      expect(gaps.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => b - a));
    }
  });

  it("turns the judged about and leaves those not judged last when reversed", () => {
    const verdictsOf = (text: string) => order(text).map((id) => judged.byTarget.get(id)?.verdict);
    expect(verdictsOf("-pace")[0]).toBe("met");
    const reversed = verdictsOf("-pace");
    const first = reversed.indexOf("not-judged");
    expect(first).toBeGreaterThan(0);
    expect(new Set(reversed.slice(first))).toEqual(new Set(["not-judged"]));
  });

  it("puts those with least progress first", () => {
    const ways = order("distance").flatMap((id) => judged.byTarget.get(id)?.wayCovered ?? []);
    expect(ways).toEqual([...ways].sort((a, b) => a - b));
  });

  it("sorts by due date and by name, both ways", () => {
    const due = sorted("due").map((one) => one.due.end);
    expect(due).toEqual([...due].sort((a, b) => a - b));
    const names = sorted("-name").map((one) =>
      (one.target.short ?? one.target.metric).toLowerCase(),
    );
    expect(names).toEqual([...names].sort().reverse());
  });

  it("keeps those without what is sorted by last, either way", () => {
    for (const text of ["distance", "-distance"]) {
      const ids = order(text);
      const last = judged.byTarget.get(ids.at(-1) ?? "");
      expect(last?.wayCovered).toBeUndefined();
      expect(judged.byTarget.get(ids[0] ?? "")?.wayCovered).toBeDefined();
    }
  });

  it.each(targetSortKeys)("by %s neither loses nor doubles a target", (key) => {
    expect([...order(key)].sort()).toEqual(targets.shown.map(({ id }) => id).sort());
  });
});
