import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { tableMeasure } from "#scene/measure.ts";
import { axisMarks } from "#figures/timeline/marks/axisMarks.ts";
import { placeAxis } from "#figures/timeline/layout/placeAxis.ts";
import { TODAY } from "#test/support/timelineSketch.ts";

const years = (first: number, last: number) => ({
  start: dayOf(first, 1, 1),
  end: dayOf(last + 1, 1, 1),
});

const axisOf = (more: Partial<Parameters<typeof placeAxis>[0]> = {}) =>
  placeAxis({
    window: years(2020, 2029),
    width: 1000,
    height: 500,
    measure: tableMeasure,
    bands: [],
    today: TODAY,
    asOf: TODAY,
    newest: dayOf(2026, 5, 13),
    ...more,
  });

const labels = (axis: ReturnType<typeof axisOf>, asOf = TODAY, gutter = 0) =>
  axisMarks({ axis, gutter, later: 120, measure: tableMeasure, today: TODAY, asOf }).flatMap(
    (mark) => (mark.kind === "text" ? mark.lines : []),
  );

describe("the axis", () => {
  test("names each year in its middle", () => {
    const { names } = axisOf();
    expect(names.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_none, at) => String(2020 + at)),
    );
    names.forEach(({ x, isMiddle }, at) => {
      expect(isMiddle).toBe(true);
      expect(x).toBeCloseTo(50 + at * 100, -0.5);
    });
  });

  test("says of the days after the newest record that there is none, if they are many", () => {
    const { silent, today } = axisOf();
    expect(silent?.x1).toBeCloseTo(today ?? 0);
    expect(labels(axisOf())).toEqual(
      expect.arrayContaining(["no record after 13 May 2026", "today, 24 Nov 2026"]),
    );
    expect(axisOf({ newest: TODAY - 10 }).silent).toBeUndefined();
    expect(axisOf({ newest: undefined }).silent).toBeUndefined();
  });

  test("tells the weeks of a newsletter, and by which day all holds", () => {
    const period = {
      id: "n",
      source: "Newsletter",
      publisher: "MERICS",
      start: dayOf(2023, 9, 26),
      end: dayOf(2023, 10, 24),
    };
    const asOf = dayOf(2025, 1, 15);
    const axis = axisOf({ bands: [period], asOf });
    expect(axis.bands).toHaveLength(1);
    expect(axis.asOf).toBeLessThan(axis.today ?? 0);
    expect(labels(axis, asOf)).toContain("as of 15 Jan 2025");
    expect(labels(axisOf({ bands: [period], newest: undefined, width: 1400 }))).toContain(
      "every item of one newsletter, 26 Sep–24 Oct 2023",
    );
  });
});
