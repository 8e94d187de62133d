import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import { buildDataset, type Dataset } from "#domain/dataset/dataset.ts";
import { datasetAsKnown } from "#domain/dataset/datasetAsKnown.ts";
import { evaluateTarget } from "#domain/judging/judge.ts";
import { facetKeys } from "#domain/query/facets.ts";
import { asKnown } from "#domain/query/filter/asKnown.ts";
import { rowsOf } from "#domain/query/filter/bits.ts";
import type { IndexColumn } from "#domain/query/filter/column.ts";
import { type Judged, judgeAll } from "#domain/query/filter/judged.ts";
import { prepare, type Prepared } from "#domain/query/filter/prepare.ts";
import type { Policy } from "#domain/schema/records.ts";
import { generate } from "#test/bench/data/generate.ts";
import { seeded } from "#test/bench/data/random.ts";
import { realDataset } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

// Stepping from day to day uses again what is the same as of both. The same taken afresh must come out equal.

const [first, last] = [dayOf(2018, 1, 1), dayOf(2028, 6, 30)];

/** Far apart, and next to each other: days on which little or nothing changes. */
const walkArbitrary = fc
  .array(fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((days) => days.flatMap(([day, step]) => [day, day + step]));

const comparable = ({ whole: _whole, tables: _tables, problems: _problems, ...known }: Dataset) =>
  known;

/** Generated records, of which every part may have a day of its own: of a few, not all have a page of each grade. */
const datedDataset = (seed: number, size = 40): Dataset => {
  const random = seeded(seed);
  const someDay = (): string =>
    isoDay(first + Math.floor(random() * (last - first))).slice(
      0,
      [4, 7, 10][Math.floor(random() * 3)],
    );
  const files = generate(size, seed);
  const ids = files.policies.map(({ id }) => id);
  const oneOf = <One>(from: readonly [One, ...One[]]): One =>
    from[Math.floor(random() * from.length)] ?? from[0];
  const pick = <One>(from: readonly One[]): One[] => from.filter(() => random() < 0.2);
  const policies = files.policies.map((policy, at): Policy => ({
    ...policy,
    // A better page may have come later: as of a day before, the record has a grade that it hasn't now.
    provenance: [
      ...policy.provenance,
      ...pick(files.sources).map(({ id }) => ({ source: id, locator: "p. 2" })),
    ],
    dates: [...policy.dates, { means: "happened", date: someDay() }],
    cautions: [{ text: "A caution." }, { text: "A later one.", known: someDay() }],
    updates: [{ text: "An update.", known: someDay() }],
    corrections: [
      {
        field: "title",
        outcome: "adds",
        checked: "b",
        known: someDay(),
        evidence: policy.provenance,
      },
    ],
    links: pick(ids.filter((_, other) => other !== at)).map((to) => ({
      relation: "followed-by",
      to,
    })),
    targets: policy.targets.map((target) => ({
      ...target,
      cautions: [{ text: "Of the target.", known: someDay() }],
      ...("readings" in target
        ? { readings: target.readings.map((one) => ({ ...one, disclosed: someDay() })) }
        : {}),
    })),
  }));
  const sources = files.sources.map((one) => ({
    ...one,
    grade: oneOf(["official", "press", "other"] as const),
    ...(random() < 0.3 ? {} : { date: someDay() }),
  }));
  const agencies = files.agencies.map((one) => ({ ...one, note: "Merged.", known: someDay() }));
  return buildDataset({ ...files, policies, sources, agencies });
};

const rowsByValue = <Item>(column: IndexColumn<Item>) =>
  Object.fromEntries(
    Array.from(column, ([value, rowSet]) => [
      value,
      "rows" in rowSet ? [...rowSet.rows] : rowsOf(rowSet.bits),
    ]),
  );

/** Every column of both tables, with the values of the day. */
const columnsOf = ({ entries, targets }: Prepared, { entryColumnOf, targetColumnOf }: Judged) =>
  facetKeys.map((key) => [
    key,
    rowsByValue(entryColumnOf(key) ?? entries.columnOf(key)),
    rowsByValue(targetColumnOf(key) ?? targets.columnOf(key)),
  ]);

/** What a walk from day to day gives, and what each day gives by itself. */
const walk = (dataset: Dataset, days: readonly number[]): void => {
  const whole = prepare(dataset);
  for (const asOf of days) {
    const afresh = { ...dataset };
    const expected = datasetAsKnown(afresh, asOf);
    const known = datasetAsKnown(dataset, asOf);
    expect(comparable(known)).toEqual(comparable(expected));

    const tables = asKnown.prepare(whole, asOf);
    expect(tables.dataset).toBe(known);
    const assumptions = { asOf, path: "straight" } as const;
    const judged = judgeAll(tables, assumptions);
    const own = prepare({ ...expected });
    const ownJudged = judgeAll(own, assumptions);
    expect(judged.evaluations).toEqual(
      known.targets.map(({ evidence }) => evaluateTarget(evidence, assumptions)),
    );
    expect(tables.policyRows).toEqual(own.policyRows);
    expect(known.targets.map(({ id }) => tables.targetRow(id))).toEqual([...known.targets.keys()]);
    expect(columnsOf(tables, judged)).toEqual(columnsOf(own, ownJudged));
    for (const table of ["entries", "targets"] as const) {
      expect(tables[table].days.main).toEqual(own[table].days.main);
      expect(tables[table].days.published).toEqual(own[table].days.published);
    }
  }
};

describe("from day to day", () => {
  test("the published data set is as if it were taken on that day alone", () => {
    fc.assert(
      fc.property(walkArbitrary, (days) => walk(realDataset(), days)),
      { numRuns: 4 },
    );
  });

  test("so are generated records, each part of which may have a day of its own", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom(4, 40),
        walkArbitrary,
        (seed, size, days) => walk(datedDataset(seed, size), days),
      ),
      { numRuns: runs(40) },
    );
  });

  test("as of two days between which nothing came it is the same object", () => {
    const dataset = datedDataset(1);
    const days = Array.from({ length: 400 }, (_, at) => dayOf(2022, 1, 1) + at);
    const pairs = days.map(
      (day) => [datasetAsKnown(dataset, day), datasetAsKnown(dataset, day + 1)] as const,
    );
    expect(pairs.some(([one, other]) => one === other)).toBe(true);
    for (const [one, other] of pairs) {
      if (one !== other) expect(comparable(one)).not.toEqual(comparable(other));
    }
  });
});
