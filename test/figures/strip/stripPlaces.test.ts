import { expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { tableMeasure } from "#scene/measure.ts";
import { laterEnds, placeStrip } from "#figures/strip/stripPlaces.ts";
import { realDataset } from "#test/support/dataset.ts";

import { news, policy, TODAY } from "#test/support/timelineSketch.ts";

test("a strip has a row for each kind, and one for where plans end", () => {
  const { entries } = realDataset();
  const strip = placeStrip({ entries, today: TODAY, width: 800, measure: tableMeasure });
  expect(strip.rows.map(({ key }) => key)).toEqual([
    "policy",
    "policy-news",
    "corporate-news",
    "ends",
  ]);
  const counted = strip.rows.slice(0, 3).reduce((sum, { count }) => sum + count, 0);
  expect(counted).toBe(entries.length);
  expect(strip.today).toBeGreaterThan(0);
});

test.each([
  [800, true],
  [250, true],
  [120, false],
])("over %d pixels ends of plans have numbers: %s", (width, numbers) => {
  const ends = [2023, 2024, 2025, 2026, 2027, 2028, 2030, 2035];
  const counts = [3, 5, 15, 9, 9, 2, 7, 3];
  const entries = ends.flatMap((year, at) =>
    Array.from({ length: counts[at] ?? 0 }, (_, index) =>
      policy(`${year}-${index}`, ["issued 2021-06-01"], {
        period: { start: "2021", end: String(year) },
      }),
    ),
  );
  const { rows, names } = placeStrip({ entries, today: TODAY, width, measure: tableMeasure });
  const row = rows.find(({ key }) => key === "ends");
  // What ends after the years drawn is beside them, and counts in the row.
  expect(row?.counts.map(({ text }) => Number(text))).toEqual(numbers ? counts.slice(0, -1) : []);
  expect(row?.count).toBe(53);
  expect(laterEnds(entries, TODAY)).toEqual({ count: 3, lastYear: 2035 });
  // Bars where there are no numbers.
  expect(row?.path.includes("Z")).toBe(!numbers);
  // Each below the name of its year, where that has one.
  for (const [at, { x }] of (row?.counts ?? []).entries()) {
    const name = names.find(({ text }) => text === String(ends[at]));
    if (name !== undefined) expect(x).toBeCloseTo(name.x, 0);
  }
});

test.each([
  ["in the middle of a year in which plans end", dayOf(2026, 7, 1), true],
  ["at its end", TODAY, false],
])("today's line gives way to a count %s: %j, %j", (_words, today, doesGive) => {
  const entries = [
    policy("a", ["issued 2021-06-01"], { period: { start: "2021", end: "2026" } }),
    policy("b", ["issued 2021-06-01"], { period: { start: "2021", end: "2035" } }),
  ];
  const strip = placeStrip({ entries, today, width: 800, measure: tableMeasure });
  const ends = strip.rows.at(-1);
  expect(strip.todayTo).toBe(doesGive ? (ends?.y ?? 0) - 9 : strip.height);
});

test("a crowd is drawn as density: its path doesn't grow with the records", () => {
  const many = Array.from({ length: 20_000 }, (_, at) =>
    news(`n${at}`, `20${10 + (at % 20)}-0${1 + (at % 9)}-${10 + (at % 19)}`),
  );
  const strip = placeStrip({ entries: many, today: TODAY, width: 800, measure: tableMeasure });
  expect(strip.rows[0]?.path.length).toBeLessThan(5000);
});

test("nothing leaves no rows", () => {
  expect(placeStrip({ entries: [], today: TODAY, width: 800, measure: tableMeasure }).rows).toEqual(
    [],
  );
});
