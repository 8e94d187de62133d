import fc from "fast-check";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import type { Assumptions } from "#domain/judging/judge.ts";
import {
  type Baseline,
  type QuantitativeTarget,
  type Reading,
  comparator,
} from "#domain/schema/target.ts";
import { bound } from "#domain/schema/common.ts";

export const dayArbitrary = fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2028, 12, 31) });

const dateBetween = (min: number, max: number) =>
  fc
    .tuple(
      fc.integer({ min: dayOf(min, 1, 1), max: dayOf(max, 12, 31) }),
      fc.constantFrom(4, 7, 10, 10),
    )
    .map(([day, length]) => isoDay(day).slice(0, length));

const anyDate = dateBetween(2018, 2028);

/** Mostly where one expects them: baselines early, due dates late. */
const baselineDate = fc.oneof({ weight: 3, arbitrary: dateBetween(2018, 2020) }, anyDate);
const dueDate = fc.oneof({ weight: 3, arbitrary: dateBetween(2023, 2028) }, anyDate);

/** Figures as they are printed: two decimals, of either sign, zero among them. */
const figureArbitrary = fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 100);

/** Absent two times in three. */
const optional = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, arbitrary);

const seldom = <T>(value: T) =>
  fc.constantFrom(undefined, undefined, undefined, undefined, undefined, value);

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;

const unlinked = { unlinked: "a case for a test" };

/** Pages with and without a date, named for it; see `dateOfPage`. Few, so that points share them. */
const provenanceArbitrary: fc.Arbitrary<Reading["provenance"]> = fc.array(
  fc.oneof(
    fc.constantFrom(unlinked, { source: "no-date" }),
    fc.constantFrom("2019", "2021-06", "2022-03-31").map((date) => ({ source: `page-${date}` })),
    dateBetween(2018, 2028).map((date) => ({ source: `page-${date}` })),
  ),
  { maxLength: 3 },
);

const boundArbitrary = fc.constantFrom(...bound.options);

const readingArbitrary: fc.Arbitrary<Reading> = fc
  .record({
    value: figureArbitrary,
    asOf: anyDate,
    disclosed: optional(anyDate),
    bound: optional(boundArbitrary),
    comparable: seldom(false),
    unit: seldom("kt"),
    provenance: provenanceArbitrary,
  })
  .map((reading) => defined(reading) as Reading);

const baselineArbitrary: fc.Arbitrary<Baseline> = fc
  .record({
    value: figureArbitrary,
    asOf: fc.option(baselineDate, { nil: undefined }),
    disclosed: seldom("2021-06"),
    bound: optional(boundArbitrary),
    comparable: seldom(false),
    byDefinition: fc.constantFrom(undefined, true),
    provenance: provenanceArbitrary,
  })
  .map((baseline) => defined(baseline) as Baseline);

/** Any target that the schema lets through, its baseline often before its due date. */
export const targetArbitrary: fc.Arbitrary<QuantitativeTarget> = fc
  .record({
    comparator: fc.constantFrom(...comparator.options),
    figures: fc.tuple(figureArbitrary, figureArbitrary),
    due: dueDate,
    direction: optional(fc.constantFrom("up" as const, "down" as const)),
    baseline: fc.option(baselineArbitrary, { nil: undefined }),
    readings: fc.array(readingArbitrary, { maxLength: 8 }),
    provenance: provenanceArbitrary,
  })
  .map(({ figures: [one, two], ...rest }) => {
    const value =
      rest.comparator === "between" ? { min: Math.min(one, two), max: Math.max(one, two) } : one;
    return defined({
      ...rest,
      id: "any",
      metric: "Any",
      unit: "Mt",
      value,
    }) as QuantitativeTarget;
  });

export const assumptionsArbitrary: fc.Arbitrary<Assumptions> = fc
  .record({
    asOf: dayArbitrary,
    path: fc.constantFrom("straight" as const, "compound" as const),
    undatedBaseline: optional(dayArbitrary),
  })
  .map((assumptions) => defined(assumptions) as Assumptions);
