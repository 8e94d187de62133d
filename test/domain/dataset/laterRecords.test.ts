import fc from "fast-check";
import { expect, test } from "vitest";

import { joinRecords, splitRecords } from "#domain/dataset/laterRecords.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { problemsIn } from "#domain/dataset/dangling.ts";
import { generate } from "#test/bench/data/generate.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { publishedFiles } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

/** Generated files in the form in which they are published. */
const filesOf = (size: number, seed: number) => {
  const { sources, sectors, agencies, companies, policies, news } = generate(size, seed);
  return {
    sources: { records: sources },
    sectors: { records: sectors },
    agencies: { records: agencies },
    companies: { records: companies },
    policies: { records: policies },
    news: { records: news },
  };
};

const idsOf = ({ entries }: Dataset): readonly string[] => entries.map(({ id }) => id);

test("the newest records come first, then older ones by year; none is lost, each has its sources", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: 1, max: 30 }),
      (size, seed, most) => {
        const files = filesOf(size, seed);
        const whole = readDataset(files);
        const { first, later } = splitRecords(files, whole, most);
        const seen: string[] = [];
        for (const at of Array.from({ length: later.length + 1 }, (_, nth) => nth)) {
          const part = readDataset({ ...files, ...joinRecords(first, later.slice(0, at)) });
          // A part that stands with those before it names no source that hasn't come.
          expect(problemsIn(part).filter(({ fault }) => fault.is !== "leads-nowhere")).toEqual([]);
          expect(problemsIn(part).filter(({ field }) => field?.endsWith("source"))).toEqual([]);
          const added = idsOf(part).slice(seen.length);
          expect(added.length).toBeLessThanOrEqual(most);
          expect(added.length).toBe(at === 0 ? idsOf(part).length : later[at - 1]?.records);
          seen.push(...added);
          expect(idsOf(part)).toEqual(seen);
        }
        expect(seen).toEqual(idsOf(whole));
        const all = joinRecords(first, later);
        const sortedIds = (json: unknown): string[] =>
          (json as { records: { id: string }[] }).records.map(({ id }) => id).sort();
        expect(sortedIds(all.sources)).toEqual(sortedIds(files.sources));
        expect(new Set(later.map(({ name }) => name)).size).toBe(later.length);
        if (later.length > 0) expect(first["later"]).toEqual(later.map(({ name }) => name));
      },
    ),
    { numRuns: runs(60) },
  );
});

test("a year that takes several files has them numbered, and no file holds two years", () => {
  const files = filesOf(80, 1);
  const { later } = splitRecords(files, readDataset(files), 4);
  expect(later.length).toBeGreaterThan(10);
  for (const { name, files: part } of later) {
    const { entries } = readDataset({ ...files, ...part });
    const years = new Set(entries.map(({ main }) => main.event.date.slice(0, 4)));
    expect([...years]).toEqual([name.slice(0, 4)]);
  }
  expect(later.map(({ name }) => name)).toContain("2020-2");
});

test("a small data set is all first, as it is published", () => {
  const files = publishedFiles();
  const { first, later } = splitRecords(files, readDataset(files));
  expect(later).toEqual([]);
  expect(first).toEqual(files);
});

test("a record that can't be read comes first, so that it is named at once", () => {
  const files = filesOf(40, 2);
  const broken = { id: "broken", kind: "policy" };
  const spoilt = { ...files, policies: { records: [...files.policies.records, broken] } };
  const { first, later } = splitRecords(spoilt, readDataset(spoilt), 5);
  expect(later.length).toBeGreaterThan(0);
  const { problems } = readDataset({ ...spoilt, ...joinRecords(first, []) });
  expect(problems.map(({ record }) => record)).toContain("broken");
});
