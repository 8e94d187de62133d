import fc from "fast-check";
import { expect, test } from "vitest";

import { parseDate } from "#domain/dates.ts";
import type { Entry } from "#domain/entry.ts";
import { entryFacets, targetFacets } from "#domain/facets.ts";
import { type FacetKey, facetKeys, selectionEntries, type Selection } from "#domain/selection.ts";
import type { Slice } from "#domain/snapshot.ts";
import { vocabularyOf } from "#domain/vocabulary.ts";
import { realDataset, realSnapshot } from "#test/support/dataset.ts";

const dataset = realDataset();
const judgedNow = realSnapshot().judged;
const values: Record<FacetKey, readonly string[]> = {
  agency: [...dataset.agencies.keys()],
  kind: ["policy", "policy-news", "corporate-news"],
  type: [...dataset.documentTypes.keys()],
  sector: [...dataset.sectors.keys()],
  status: ["draft", "issued", "in-force", "followed-by"],
  verdict: ["met", "on-pace", "behind", "missed", "short-at-last-reading", "not-judged"],
  due: [
    ...new Set(
      dataset.targets.map(({ due }) => String(new Date(due.end * 864e5).getUTCFullYear())),
    ),
  ],
  company: [...dataset.companies.keys()],
  source: [...dataset.sources.keys()],
};

/** A row as the plain count sees it. */
interface Row {
  readonly entry: Entry;
  readonly valuesOf: (key: FacetKey) => readonly string[];
}

const verdictOf = (id: string): string => judgedNow.byTarget.get(id)?.verdict ?? "";
const entryRows: readonly Row[] = dataset.entries.map((entry) => ({
  entry,
  valuesOf: (key) =>
    key === "verdict"
      ? dataset.targets.filter((one) => one.entry === entry).map(({ id }) => verdictOf(id))
      : entryFacets[key](entry),
}));
const targetRows: readonly Row[] = dataset.targets.map((target) => ({
  entry: target.entry,
  valuesOf: (key) => (key === "verdict" ? [verdictOf(target.id)] : targetFacets[key](target)),
}));

const agenciesOf = ({ entry, valuesOf }: Row, role: Selection["role"]): readonly string[] => {
  const { issuers } = entry.record;
  if (role === "any") return valuesOf("agency");
  if (role === "co") return issuers?.co ?? [];
  return issuers?.lead === undefined ? [] : [issuers.lead];
};

const held = (row: Row, key: FacetKey, { role }: Selection): readonly string[] =>
  key === "agency" ? agenciesOf(row, role) : row.valuesOf(key);

const passes = (row: Row, selection: Selection, but?: FacetKey): boolean => {
  const { main } = row.entry;
  const from = selection.from === undefined ? undefined : parseDate(selection.from);
  const to = selection.to === undefined ? undefined : parseDate(selection.to);
  if (from !== undefined && main.end < from.start) return false;
  if (to !== undefined && main.start > to.end) return false;
  if (selection.partners.some((body) => !row.valuesOf("agency").includes(body))) return false;
  return facetKeys.every((key) => {
    if (key === but) return true;
    const { include, exclude } = selection.facets[key];
    const own = held(row, key, selection);
    if (exclude.some((value) => own.includes(value))) return false;
    if (include.length === 0) return true;
    const all = key === "agency" && selection.match === "all";
    return all
      ? include.every((value) => own.includes(value))
      : include.some((value) => own.includes(value));
  });
};

const choice = (key: FacetKey) =>
  fc.subarray([...values[key]], { maxLength: 3 }).chain((chosen) =>
    fc
      .array(fc.constantFrom(key, `-${key}`), {
        minLength: chosen.length,
        maxLength: chosen.length,
      })
      .map((names) => chosen.map((value, at) => [names[at] ?? key, value] as const)),
  );
const sometimes = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { freq: 2, nil: undefined });
const parameters = fc
  .tuple(
    fc.subarray([...facetKeys], { maxLength: 4 }).chain((keys) => fc.tuple(...keys.map(choice))),
    sometimes(fc.constantFrom("all")),
    sometimes(fc.constantFrom("lead", "co")),
    sometimes(fc.constantFrom(...values.agency)),
    sometimes(fc.constantFrom("2021", "2022-06", "2023-10-08")),
    sometimes(fc.constantFrom("2023", "2023-10", "2024-12-31")),
  )
  .map(([choices, match, role, partner, from, to]) => {
    const query = new URLSearchParams(choices.flat().map(([name, value]) => [name, value]));
    for (const [name, value] of Object.entries({ match, role, with: partner, from, to })) {
      if (value !== undefined) query.set(name, value);
    }
    return query.toString();
  });

const agree = (slice: Slice<unknown>, rows: readonly Row[], selection: Selection): void => {
  expect(slice.shown).toHaveLength(rows.filter((row) => passes(row, selection)).length);
  for (const key of facetKeys) {
    const others = rows.filter((row) => passes(row, selection, key));
    const counts = slice.result.counts(key);
    for (const value of values[key]) {
      const plain = others.filter((row) => held(row, key, selection).includes(value)).length;
      expect(counts.get(value) ?? 0, `${key}=${value}`).toBe(plain);
    }
  }
};

test("every count of every facet agrees with a plain count, for any selection", () => {
  fc.assert(
    fc.property(parameters, (query) => {
      const { selection, entries, targets } = realSnapshot(query);
      agree(entries, entryRows, selection);
      agree(targets, targetRows, selection);
    }),
    { numRuns: 60 },
  );
});

/** Bodies that issued something together, so that asking for all of them finds anything. */
const together = fc
  .constantFrom(...dataset.entries.filter(({ bodies }) => bodies.length > 2))
  .chain(({ bodies }) => fc.subarray([...bodies], { minLength: 2, maxLength: 3 }));

test("the same for bodies that all must have taken part, in any role", () => {
  let found = 0;
  fc.assert(
    fc.property(
      together,
      sometimes(fc.constantFrom("lead", "co")),
      fc.boolean(),
      (bodies, role, all) => {
        const query = new URLSearchParams(bodies.map((body) => ["agency", body]));
        if (role !== undefined) query.set("role", role);
        if (all) query.set("match", "all");
        const { selection, entries, targets } = realSnapshot(query.toString());
        agree(entries, entryRows, selection);
        agree(targets, targetRows, selection);
        if (all) found += entries.shown.length;
      },
    ),
    { numRuns: 40 },
  );
  expect(found).toBeGreaterThan(0);
});

test("the whole selection survives its address", () => {
  const vocabulary = vocabularyOf(dataset);
  fc.assert(
    fc.property(parameters, (query) => {
      const { selection } = realSnapshot(query);
      const written = new URLSearchParams(
        selectionEntries(selection).map(([name, value]) => [name, value]),
      );
      expect(realSnapshot(written.toString()).selection).toEqual(selection);
      for (const body of selection.partners) expect(vocabulary.agency.has(body)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
