import fc from "fast-check";

import { dayOf, isoDay } from "#domain/dates.ts";
import type { Assumptions } from "#domain/pace/judge.ts";
import type { Baseline, QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import { bound } from "#domain/schema/common.ts";
import { comparator } from "#domain/schema/target.ts";

const provenance = [{ unlinked: "a case for a test" }];

export const dayArbitrary = fc.integer({ min: dayOf(2018, 1, 1), max: dayOf(2028, 12, 31) });

const dateArbitrary = fc
  .tuple(dayArbitrary, fc.constantFrom(4, 7, 10, 10))
  .map(([day, length]) => isoDay(day).slice(0, length));

/** Figures as they are printed: two decimals, of either sign, zero among them. */
export const figureArbitrary = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((whole) => whole / 100);

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const defined = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as T;

const boundArbitrary = fc.constantFrom(...bound.options);

export const readingArbitrary: fc.Arbitrary<Reading> = fc
  .record({
    value: figureArbitrary,
    asOf: dateArbitrary,
    told: fc.option(dateArbitrary, { nil: undefined, freq: 3 }),
    bound: optional(boundArbitrary),
    comparable: fc.constantFrom(undefined, undefined, undefined, false),
    unit: fc.constantFrom(undefined, undefined, undefined, "kt"),
  })
  .map((reading) => defined({ ...reading, provenance }) as Reading);

const baselineArbitrary: fc.Arbitrary<Baseline> = fc
  .record({
    value: figureArbitrary,
    asOf: optional(dateArbitrary),
    bound: optional(boundArbitrary),
    comparable: fc.constantFrom(undefined, undefined, undefined, undefined, false),
    byDefinition: fc.constantFrom(undefined, true),
  })
  .map((baseline) => defined({ ...baseline, provenance }) as Baseline);

/** Any target that the schema lets through, its baseline often before its due date. */
export const targetArbitrary: fc.Arbitrary<QuantitativeTarget> = fc
  .record({
    comparator: fc.constantFrom(...comparator.options),
    figures: fc.tuple(figureArbitrary, figureArbitrary),
    due: dateArbitrary,
    direction: optional(fc.constantFrom("up" as const, "down" as const)),
    baseline: optional(baselineArbitrary),
    readings: fc.array(readingArbitrary, { maxLength: 8 }),
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
      provenance,
    }) as QuantitativeTarget;
  });

export const assumptionsArbitrary: fc.Arbitrary<Assumptions> = fc
  .record({
    asOf: dayArbitrary,
    path: fc.constantFrom("straight" as const, "compound" as const),
    undatedBaseline: optional(dayArbitrary),
  })
  .map((assumptions) => defined(assumptions) as Assumptions);
