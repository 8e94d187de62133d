/**
 * Targets made up at random for a test of judging, as raw JSON. Values, dates and pages are few, so
 * that they often coincide, lie just on a path (halfway from one end to the other, straight or by
 * equal growth), just on 2% short of one, or around the due date.
 */

import fc from "fast-check";

/** Days around the dates below. */
export const madeUpDays = [
  "2024-12-28",
  "2024-12-31",
  "2025-01-01",
  "2025-01-05",
  "2025-01-07",
  "2025-01-09",
  "2025-01-10",
  "2025-01-11",
  "2025-01-20",
  "2025-01-31",
  "2025-02-01",
  "2026-01-01",
];

const pageDates = ["2024-12", "2024-12-28", "2025-01-05", "2025-01-08", "2025-01"];

/** The pages that they cite; the first has no date. */
export const madeUpSources = [{}, ...pageDates.map((date) => ({ date }))].map((dated, at) => ({
  id: `page-${String(at)}`,
  title: "A page",
  publisher: "A publisher",
  form: "press",
  grade: "press",
  note: "Made up.",
  ...dated,
}));

const ends = [-10, 0, 80, 100, 121];
const between = [49, 50, 78.4, 88.2, 90, 98, 107.8, 108.29, 110, 110.5, 118.58];
/** The first half of the way from the last day of 2024 to 10 January ends on the fifth. */
const halfway = ["2025-01-05", "2025-01-01/2025-01-05"];
const datesOfReadings = [
  "2024",
  "2024-12",
  "2024-12-28",
  "2024-12-31",
  "2025-01-01",
  "2025-01-07",
  "2025-01-10",
  "2025-01-06/2025-01-10",
  "2025-01-11",
  "2025-01-20",
  "2025-01",
  "2025",
];
const readingDate = fc.oneof(
  fc.constantFrom(...halfway, "2025-01-10"),
  fc.constantFrom(...datesOfReadings),
);

/** A property that is there once in so many times. */
const oneIn = <T>(times: number, value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { arbitrary: fc.constant(undefined), weight: times - 1 },
    { arbitrary: value, weight: 1 },
  );

const provenance = fc.oneof(
  { arbitrary: fc.constant([{ unlinked: "made up" }]), weight: 3 },
  {
    arbitrary: fc
      .uniqueArray(fc.constantFrom(...madeUpSources), { minLength: 1, maxLength: 2 })
      .map((cited) => cited.map(({ id }) => ({ source: id }))),
    weight: 1,
  },
);

/** Of another measure, with the reason that the records ask for, or of the same. */
const measure = oneIn(12, fc.constant({ comparable: false, reason: "made up" }));

const figure = {
  unit: oneIn(12, fc.constantFrom("t", "t ", "kg")),
  disclosed: oneIn(5, readingDate),
  bound: oneIn(
    2,
    fc.constantFrom("more than", "at least", "about", "at most", "less than", "up to"),
  ),
  measure,
  provenance,
};

const baseline = fc
  .record({
    ...figure,
    value: fc.constantFrom(...ends),
    asOf: fc.oneof(
      { arbitrary: fc.constantFrom("2024-12-31", "2024-12", "2024"), weight: 4 },
      { arbitrary: fc.constantFrom(undefined, "2025-01-05", "2025-01-10"), weight: 1 },
    ),
    byDefinition: oneIn(8, fc.constant(true)),
  })
  .map(({ measure: its, ...rest }) => ({ ...rest, ...its }));

const reading = fc
  .record({
    ...figure,
    value: fc.constantFrom(...ends, ...between),
    asOf: readingDate,
    derived: oneIn(4, fc.constant("made up")),
  })
  .map(({ measure: its, ...rest }) => ({ ...rest, ...its }));

type Reading = typeof reading extends fc.Arbitrary<infer T> ? T : never;

/** Whether both bound the same figure of one date: a test of its own says which of them counts. */
const areBoundsOfOne = (one: Reading, other: Reading): boolean =>
  one.value === other.value &&
  one.asOf === other.asOf &&
  [one, other].every(({ bound = "about" }) => bound !== "about");

const asked = fc.oneof(
  {
    arbitrary: fc.record({
      comparator: fc.constantFrom("more than", "at least", "reach", "about", "at most"),
      value: fc.constantFrom(...ends),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      comparator: fc.constant("between"),
      value: fc.constantFrom({ min: 80, max: 100 }, { min: 100, max: 121 }),
    }),
    weight: 1,
  },
);

const target = fc
  .record({
    due: fc.oneof(
      { arbitrary: fc.constant("2025-01-10"), weight: 3 },
      { arbitrary: fc.constantFrom("2025-01-20", "2025-01", "2025", "2024-12"), weight: 1 },
    ),
    asked,
    direction: oneIn(5, fc.constantFrom("up", "down")),
    baseline: fc.option(baseline, { freq: 6, nil: undefined }),
    readings: fc.uniqueArray(reading, { maxLength: 4, size: "max", comparator: areBoundsOfOne }),
    provenance,
  })
  .map(({ asked: its, ...rest }) => ({
    id: "made-up-target",
    short: "Made up",
    metric: "Made up",
    unit: "t",
    ...rest,
    ...its,
  }));

const dates = fc.uniqueArray(
  fc.record({
    means: fc.constantFrom(
      "published",
      "signed",
      "adopted",
      "in-force",
      "comments-close",
      "reported",
    ),
    date: fc.constantFrom("2023", "2024", "2024-12-28", "2024-12", "2025-01-05"),
    provenance: fc.constant([{ source: "page-0" }]),
  }),
  { minLength: 1, maxLength: 2, selector: ({ means }) => means },
);

/** What a policy with one such target says of its dates and its target, as JSON has it. */
export const madeUpPolicy = fc
  .record({ dates, targets: target.map((only) => [only]) })
  .map((policy) => JSON.stringify(policy));
