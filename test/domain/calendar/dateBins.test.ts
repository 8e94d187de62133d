import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { countInBins, dateBins, shortestFrom, shortestTo } from "#domain/calendar/dateBins.ts";
import { dayOf, parseDate } from "#domain/calendar/dates.ts";

const span = (text: string) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`not a date: ${text}`);
  return date;
};

describe("bins over the calendar", () => {
  test.each([
    ["months within two years", ["2023-02-01", "2024-03"], 1, 24],
    ["quarters within twelve", ["2020-11-02", "2025-10-15"], 3, 24],
    ["years beyond", ["2001", "2023"], 12, 23],
    ["one day makes one year of months", ["2023-10-08"], 1, 12],
  ])("%s", (_what, texts, months, count) => {
    const bins = dateBins(texts.map(span));
    expect(bins.months).toBe(months);
    expect(bins.edges).toHaveLength(count + 1);
  });

  test("nothing makes no bins", () => {
    expect(dateBins([]).edges).toEqual([]);
    expect(countInBins(dateBins([]), [span("2023")])).toEqual([]);
  });

  test("a day counts in its bin, a year evenly over its own", () => {
    const bins = dateBins([span("2021"), span("2024")]);
    const counts = countInBins(bins, [span("2021-05-01"), span("2022")]);
    expect(counts[1]).toBe(1);
    expect(counts.slice(4, 8).reduce((sum, count) => sum + count, 0)).toBeCloseTo(1);
    for (const count of counts.slice(4, 8)) expect(count).toBeCloseTo(0.25, 1);
  });

  test("the sum of the bins is the number of the spans", () => {
    const day = fc.integer({ min: dayOf(1990, 1, 1), max: dayOf(2040, 12, 31) });
    const one = fc
      .tuple(day, fc.nat(800))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), (spans) => {
        const sum = countInBins(dateBins(spans), spans).reduce((total, count) => total + count, 0);
        expect(sum).toBeCloseTo(spans.length, 6);
      }),
    );
  });
});

describe("a day as short as it can be written", () => {
  test.each([
    [dayOf(2023, 1, 1), "2023", "2023-01-01"],
    [dayOf(2023, 4, 1), "2023-04", "2023-04-01"],
    [dayOf(2023, 4, 2), "2023-04-02", "2023-04-02"],
    [dayOf(2023, 12, 31), "2023-12-31", "2023"],
    [dayOf(2024, 2, 29), "2024-02-29", "2024-02"],
    [dayOf(2023, 2, 28), "2023-02-28", "2023-02"],
  ])("%i", (day, from, to) => {
    expect(shortestFrom(day)).toBe(from);
    expect(shortestTo(day)).toBe(to);
  });

  test("reads back as that day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        expect(span(shortestFrom(day)).start).toBe(day);
        expect(span(shortestTo(day)).end).toBe(day);
      }),
    );
  });
});
