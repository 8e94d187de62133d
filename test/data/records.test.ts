import { describe, expect, it } from "vitest";

import { buildDataset } from "#domain/dataset/dataset.ts";
import { problemsIn } from "#domain/dataset/dangling.ts";
import type { Provenance } from "#domain/schema/records.ts";
import { readTables } from "#editing/rules/readTables.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";
import { readFiles } from "./files.ts";

// What holds of the published data whatever editors add to it. What they add is held by `npm run data:check`, and by
// whoever reads the difference of the files and of `history.json`; no test here names a record.

const { tables, findings } = readTables(readFiles());
const dataset = buildDataset(tables);

const isCited = (provenance: readonly Provenance[] | undefined): boolean =>
  (provenance ?? []).some(({ source, unlinked }) => source !== undefined || unlinked !== undefined);

it("is read without a problem", () => {
  expect([...findings, ...problemsIn(dataset)]).toEqual([]);
});

it("a body's short name is one of its aliases, shorter than its own", () => {
  for (const { id, short, acronym, name, aliases = [] } of tables.agencies) {
    if (short === undefined) continue;
    expect(aliases, id).toContain(short);
    expect(short.length, id).toBeLessThan(name.en.length);
    expect(acronym, id).toBeUndefined();
  }
});

describe("a record", () => {
  it.each(dataset.entries.map(({ id, record }) => [id, record] as const))("%s", (_id, record) => {
    expect(record.dates.length).toBeGreaterThan(0);
    // A Chinese title says whether it was seen in a source, and is Chinese.
    expect(record.title.zh === undefined).toBe(record.title.zhSeenInSource === undefined);
    if (record.title.zh !== undefined) expect(record.title.zh).toMatch(/\p{Script=Han}/u);
    // Bodies that no source names are a count, and that count has a source.
    if (record.issuers?.unnamed !== undefined) {
      expect(record.issuers.unnamed).toBeGreaterThan(0);
      expect(isCited(record.issuers.provenance)).toBe(true);
    }
    for (const { evidence, field } of record.corrections ?? [])
      expect(isCited(evidence), `evidence of ${field}`).toBe(true);
    for (const { by, provenance } of record.assessments ?? [])
      expect(
        provenance.some(({ source }) => source === by),
        `whose judgement it is`,
      ).toBe(true);
    for (const { label, provenance } of record.quantities ?? [])
      expect(isCited(provenance), label).toBe(true);
    // What a document that is mentioned is, is told, for it has no record of its own.
    for (const { kind, name, note } of record.mentions ?? [])
      if (kind === "document") expect(note, name.en).toBeDefined();
  });
});

describe("sectors", () => {
  const byId = new Map(tables.sectors.map((sector) => [sector.id, sector]));

  it("have a name in both languages, and a field that is one", () => {
    for (const { id, name, field } of tables.sectors) {
      expect(name.zh, id).toMatch(/\p{Script=Han}/u);
      if (field === undefined) continue;
      expect(byId.get(field), `${id} lies in ${field}`).toBeDefined();
      expect(byId.get(field)?.field, `${field} is a field`).toBeUndefined();
    }
  });

  it("of a record are in the taxonomy, and its first has a field", () => {
    for (const { id, record } of dataset.entries) {
      for (const sector of record.sectors) expect(byId.has(sector), `${id}: ${sector}`).toBe(true);
      expect(byId.get(record.sectors[0] ?? "")?.field, id).toBeDefined();
    }
  });
});

it("a series has several targets, all of one unit, which tell of a figure alike", () => {
  const seen = new Map<string, unknown>();
  const units = new Map<string, Map<string, string>>();
  for (const { id, target } of dataset.targets) {
    if (isQualitative(target) || target.series === undefined) continue;
    const of = units.get(target.series) ?? new Map<string, string>();
    units.set(target.series, of.set(id, target.unit));
    for (const { value, asOf, bound, disclosed, derived } of target.readings) {
      const key = [target.series, asOf, JSON.stringify(value), bound].join(" ");
      if (seen.has(key)) expect({ disclosed, derived }, `${key} in ${id}`).toEqual(seen.get(key));
      seen.set(key, { disclosed, derived });
    }
  }
  expect(units.size).toBeGreaterThan(0);
  for (const [series, of] of units) {
    expect(of.size, `${series} has more than one target`).toBeGreaterThan(1);
    expect(new Set(of.values()).size, `${series} has one unit`).toBe(1);
  }
});
