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

  test("names every other year where they are narrow, and months where it is short", () => {
    expect(axisOf({ width: 300 }).names.map(({ text }) => text)).toEqual([
      "2020",
      "2022",
      "2024",
      "2026",
      "2028",
    ]);
    const short = axisOf({ window: years(2023, 2023) });
    expect(short.names[0]).toMatchObject({ text: "Jan 2023", isMiddle: false });
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

  test("tells the latest record also where today's name takes the place before its line", () => {
    const late = axisOf({ window: years(2023, 2026), width: 540 });
    expect(labels(late)).toEqual(
      expect.arrayContaining(["no record after 13 May 2026", "today, 24 Nov 2026"]),
    );
  });

  test("on a tablet's plot, 336 px beside a column of 228, it says in full how far records reach, and no more", () => {
    const period = { id: "n", source: "Newsletter", publisher: "MERICS" };
    const days = { start: dayOf(2023, 9, 26), end: dayOf(2023, 10, 24) };
    const axis = axisOf({
      window: years(2020, 2030),
      width: 336,
      bands: [{ ...period, ...days }],
    });
    const texts = labels(axis, TODAY, 228);
    expect(texts).toEqual(expect.arrayContaining(["no record after 13 May 2026", "2026"]));
    expect(texts.join()).not.toContain("newsletter");
  });

  test.each([
    [700, 0, "no record since 13 May", "MERICS newsletter’s period"],
    [480, 0, "data to 13 May", "MERICS newsletter’s period"],
    [400, 0, "data to 13 May", "newsletter’s period"],
  ])("on a plot of %i px and %i beside it says %s, %s", (width, gutter, words, newsletter) => {
    const period = {
      id: "n",
      source: "Newsletter",
      publisher: "MERICS",
      start: dayOf(2023, 9, 26),
      end: dayOf(2023, 10, 24),
    };
    const axis = axisOf({ window: years(2020, 2030), width, bands: [period] });
    // The current year too, beside today's line.
    expect(labels(axis, TODAY, gutter)).toEqual(
      expect.arrayContaining(["today, 24 Nov 2026", words, newsletter, "2026"]),
    );
    const marks = axisMarks({
      axis,
      gutter,
      later: 120,
      measure: tableMeasure,
      today: TODAY,
      asOf: TODAY,
    });
    const label = marks.find((mark) => mark.kind === "text" && mark.lines[0] === newsletter);
    // Farther from its band it would be read as of another year.
    expect(
      Math.abs((label?.kind === "text" ? label.x : 0) - (axis.bands[0]?.x1 ?? 0)),
    ).toBeLessThan(16);
  });
});
