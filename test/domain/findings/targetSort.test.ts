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

  it.each(targetSortKeys)("by %s neither loses nor doubles a target", (key) => {
    expect([...order(key)].sort()).toEqual(targets.shown.map(({ id }) => id).sort());
  });
});
