import crossfilter from "crossfilter2";

import type { Choice } from "#domain/query/selection/selection.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { buildColumns, type IndexColumn } from "#domain/query/filter/column.ts";
import { evaluateFilter, type FilterQuestion } from "#domain/query/filter/filterIndex.ts";

import { generate } from "../data/generate.ts";
import { measure, printRatios, type Ratio } from "../timing.ts";

type Key = keyof typeof entryFacets;
const keys = ["agency", "kind", "type", "sector", "due", "company", "source"] as const;
const none: Choice = { include: [], exclude: [] };

const buildOurs = (rows: readonly Entry[]): ReadonlyMap<Key, IndexColumn<Entry>> =>
  buildColumns(
    rows,
    keys.map((key) => [key, entryFacets[key]]),
  );

const toggleOurs = (rows: number, columns: ReadonlyMap<Key, IndexColumn<Entry>>, on: boolean) => {
  const questions = new Map<Key, FilterQuestion<Entry>>();
  for (const [key, column] of columns) {
    const choice = key === "agency" && on ? { include: ["ag3"], exclude: [] } : none;
    questions.set(key, { column, choice });
  }
  const result = evaluateFilter(rows, questions);
  return { size: result.size, counts: keys.map((key) => result.counts(key)) };
};

const buildTheirs = (rows: readonly Entry[]) => {
  const filter = crossfilter([...rows]);
  return keys.map((key) => {
    const dimension = filter.dimension((row) => [...entryFacets[key](row)], true);
    return { key, dimension, group: dimension.group() };
  });
};

/** The plain way: for each facet, one pass over the rows that pass the other facets. */
const toggleArray = (rows: readonly Entry[], on: boolean) =>
  keys.map((key) => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      if (on && key !== "agency" && !entryFacets.agency(row).includes("ag3")) continue;
      for (const value of entryFacets[key](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });

const rows: Ratio[] = [];
for (const size of [1_000, 10_000, 100_000]) {
  const { entries } = buildDataset(generate(size));
  const many = size > 10_000;
  const atScale = (atMost: number) => (many ? { atMost } : {});
  const columns = buildOurs(entries);
  const dimensions = buildTheirs(entries);
  let on = false;
  const ours = (): unknown => toggleOurs(entries.length, columns, (on = !on));
  const theirs = (): unknown => {
    const agency = dimensions[0]?.dimension;
    if ((on = !on)) agency?.filterExact("ag3");
    else agency?.filterAll();
    return dimensions.map(({ group }) => group.all());
  };
  const plain = (): unknown => toggleArray(entries, (on = !on));

  // All three must agree, or their times mean nothing.
  on = false;
  theirs();
  const reference = toggleArray(entries, true);
  toggleOurs(entries.length, columns, true).counts.forEach((counts, at) => {
    for (const [value, count] of counts) {
      const row = dimensions[at]?.group.all().find(({ key }) => key === value);
      const their = Number(row?.value ?? 0);
      if (count !== (reference[at]?.get(value) ?? 0) || count !== their) {
        throw new Error(`filter: counts of ${keys[at]}=${value} differ: ${count}, ${their}`);
      }
    }
  });

  const toggle = measure(ours, 60).median;
  rows.push(
    {
      what: `toggle with all counts, ${size}`,
      ours: toggle,
      against: "crossfilter2",
      other: measure(theirs, many ? 15 : 60).median,
      ...atScale(0.3),
    },
    {
      what: `toggle with all counts, ${size}`,
      ours: toggle,
      against: "plain array",
      other: measure(plain, many ? 9 : 30).median,
    },
    {
      what: `build the index, ${size}`,
      ours: measure(() => buildOurs(entries), many ? 7 : 20).median,
      against: "crossfilter2",
      other: measure(() => buildTheirs(entries), many ? 5 : 20).median,
      ...atScale(0.25),
    },
  );
}
if (!printRatios("Filter with counts", rows)) process.exitCode = 1;
