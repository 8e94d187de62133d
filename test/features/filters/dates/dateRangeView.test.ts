import { describe, expect, test } from "vitest";

import { countedTable } from "#domain/query/filter/countedTable.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import {
  binsOf,
  dateRangeView,
  datesWithHandle,
  countRowsInBins,
  movedByKey,
} from "#figures/histogram/dateRangeView.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const viewOf = (parameters: string) => {
  const snapshot = coreSnapshot(parameters);
  const bins = binsOf(snapshot.dataset);
  const { items, result } = countedTable(snapshot, "records").slice;
  const counts = countRowsInBins(bins, result.except("dates"), items);
  return {
    snapshot,
    bins,
    view: dateRangeView(bins, counts, snapshot.selection),
  };
};

describe("the histogram", () => {
  test("its own dates never narrow it", () => {
    const heights = (parameters: string) => viewOf(parameters).view.bars.map((bar) => bar.height);
    expect(heights("from=2023&to=2023")).toEqual(heights(""));
    expect(heights("agency=miit")).not.toEqual(heights(""));
  });
});

describe("a handle moved by keys", () => {
  const { bins } = viewOf("");
  test.each([
    ["ArrowRight", dayOf(2021, 1, 1), dayOf(2021, 4, 1)],
    ["ArrowRight", dayOf(2021, 2, 15), dayOf(2021, 4, 1)],
    ["ArrowLeft", dayOf(2021, 1, 1), dayOf(2020, 10, 1)],
    ["PageUp", dayOf(2021, 1, 1), dayOf(2022, 1, 1)],
    ["PageDown", dayOf(2022, 1, 1), dayOf(2021, 1, 1)],
    ["PageDown", dayOf(2020, 4, 1), dayOf(2020, 1, 1)],
    ["Home", dayOf(2022, 1, 1), dayOf(2020, 1, 1)],
    ["End", dayOf(2022, 1, 1), dayOf(2026, 1, 1)],
    ["ArrowLeft", dayOf(2020, 1, 1), dayOf(2020, 1, 1)],
    ["Tab", dayOf(2021, 1, 1), undefined],
  ])("%s from %i", (key, from, to) => {
    expect(movedByKey(bins, from, key)).toBe(to);
  });
});

describe("what a handle asks for", () => {
  const datesFor = (parameters: string, side: "from" | "to", day: number) => {
    const { view, snapshot } = viewOf(parameters);
    return datesWithHandle(view, snapshot.selection, side, day);
  };

  test("never past the other handle", () => {
    expect(datesFor("to=2022", "from", dayOf(2025, 1, 1))).toEqual({ from: "2022-10", to: "2022" });
    expect(datesFor("from=2022", "to", dayOf(2020, 1, 1))).toEqual({ from: "2022", to: "2022-03" });
  });
});
