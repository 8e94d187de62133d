import { describe, expect, it } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { asOfRange, nextMark, previousMark, snapped } from "#features/targets/asOf/asOfMarks.ts";
import { dayFrom, coreDataset } from "#test/support/dataset.ts";

const today = dayFrom("2026-11-24");
const range = asOfRange(coreDataset(), today);

describe("the days to turn back to", () => {
  it("are the ends of years and of the reporting period, and today", () => {
    expect(range.marks.map(({ day }) => isoDay(day))).toEqual([
      "2020-12-31",
      "2021-12-31",
      "2022-12-31",
      "2023-10-24",
      "2023-12-31",
      "2024-12-31",
      "2025-12-31",
      "2026-11-24",
    ]);
  });

  it("begin with the first document that set a target", () => {
    expect(isoDay(range.first)).toBe("2020-11-02");
  });

  it("follow one another, and begin again after today", () => {
    expect(nextMark(range, dayFrom("2023-10-24"))).toEqual({
      day: dayFrom("2023-12-31"),
      kind: "year-end",
    });
    expect(nextMark(range, today)?.day).toBe(dayFrom("2020-12-31"));
    expect(previousMark(range, dayFrom("2023-10-25"))?.day).toBe(dayFrom("2023-10-24"));
    expect(previousMark(range, range.first)?.day).toBe(dayFrom("2020-12-31"));
  });

  it("hold a hand that comes close, and let others be", () => {
    expect(snapped(range, dayFrom("2022-12-20"))).toBe(dayFrom("2022-12-31"));
    expect(snapped(range, dayFrom("2022-06-15"))).toBe(dayFrom("2022-06-15"));
  });

  it("are just today where nothing is older", () => {
    const none = asOfRange({ ...coreDataset(), targets: [] }, today);
    expect(none.marks.map(({ kind }) => kind)).toEqual(["today"]);
    expect(none.first).toBe(today);
  });
});
