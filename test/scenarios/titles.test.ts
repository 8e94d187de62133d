import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { agencySummaries } from "#domain/agencies/summaries.ts";
import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { companyRecord } from "#domain/agencies/companyNews.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts, verdictsAsked } from "#domain/query/filter/verdictCounts.ts";
import { listFinding, recordsFinding } from "#domain/query/filter/recordsFinding.ts";
import { noChoice } from "#domain/query/selection/selection.ts";
import { headlineOf } from "#domain/findings/headline.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { correctionsOf } from "#domain/findings/corrections.ts";
import * as enAgencies from "#languages/en/views/agencies.ts";
import * as enBody from "#languages/en/views/bodyPage.ts";
import * as enDesk from "#languages/en/views/dataDesk.ts";
import * as enFindings from "#languages/en/words/findings.ts";
import * as enRecords from "#languages/en/views/records.ts";
import * as zhAgencies from "#languages/zh/views/agencies.ts";
import * as zhBody from "#languages/zh/views/bodyPage.ts";
import * as zhDesk from "#languages/zh/views/dataDesk.ts";
import * as zhFindings from "#languages/zh/words/findings.ts";
import * as zhRecords from "#languages/zh/views/records.ts";
import { generate } from "#test/bench/data/generate.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { realDataset, snapshotOf } from "#test/support/dataset.ts";
import { illFormed } from "#test/support/illFormed.ts";
import { runs } from "#test/support/runs.ts";

// The titles of the views: what each claims is counted again here, from the records alone. That of the
// timeline is counted in plansFinding.test.ts.

/** Addresses as readers make them: up to three facets, a role, further bodies, dates, another day. */
const addresses = (dataset: Dataset): fc.Arbitrary<string> => {
  const of = (name: string, values: readonly string[]) =>
    values.length === 0
      ? fc.constant("")
      : fc
          .tuple(
            fc.constantFrom("", "", "-"),
            fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 2 }),
          )
          .map(([not, chosen]) => chosen.map((value) => `${not}${name}=${value}`).join("&"));
  const bodies = [...dataset.agencies.keys()];
  const part = fc.oneof(
    { weight: 4, arbitrary: of("agency", bodies) },
    of("kind", ["policy", "policy-news", "corporate-news"]),
    of("field", [...dataset.fields.keys()]),
    of("sector", [...dataset.sectors.keys()]),
    of("verdict", verdicts),
    of("grade", ["official", "press"]),
    of("due", ["2023", "2025", "2027", "2030"]),
    of("company", [...dataset.companies.keys()]),
    of("collection", ["newsletter", "mentioned", "context", "follow-up", "added"]),
    fc.constantFrom("role=lead", "role=co", "role=issued", "match=all"),
    fc.constantFrom(...bodies.slice(0, 12)).map((id) => `with=${id}`),
    fc.constantFrom("from=2023", "to=2023", "from=2024-06&to=2025", "asof=2024-01-01"),
  );
  return fc
    .array(part, { maxLength: 3 })
    .map((parts) => parts.filter((one) => one !== "").join("&"));
};

/** Each body with the number of records that a rule gives it. */
const tally = (groups: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const ids of groups)
    for (const id of new Set(ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
};

const rawOf = ({ entries, dataset }: Snapshot) =>
  entries.shown.map(({ id }) => {
    const record =
      dataset.tables.policies.find((one) => one.id === id) ??
      dataset.tables.news.find((one) => one.id === id);
    if (record === undefined) throw new Error(`no record ${id}`);
    return record;
  });

/** Who led a record, and who issued it, as its file has it. */
const leadOf = (record: ReturnType<typeof rawOf>[number]): readonly string[] =>
  record.issuers?.lead === undefined ? [] : [record.issuers.lead];
const issuersOf = (record: ReturnType<typeof rawOf>[number]): readonly string[] => [
  ...leadOf(record),
  ...(record.issuers?.co ?? []),
];

const asksForBodies = ({ selection }: Snapshot): boolean =>
  selection.facets.agency.include.length + selection.partners.length > 0;

const checkRecords = (snapshot: Snapshot): void => {
  const found = recordsFinding(snapshot.entries, snapshot.selection);
  const raw = rawOf(snapshot);
  const leads = tally(raw.map(leadOf));
  switch (found.is) {
    case "none":
      expect(raw).toHaveLength(0);
      return;
    case "one":
      expect(raw.map(({ id }) => id)).toEqual([found.entry.id]);
      return;
    case "kinds":
      for (const [kind, count] of found.kinds) {
        expect(raw.filter((one) => one.kind === kind)).toHaveLength(count);
      }
      expect(found.kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(raw.length);
      return;
    case "led-all":
      expect(leads.get(found.body)).toBe(raw.length);
      expect(found.total).toBe(raw.length);
      return;
    case "led-most": {
      const { hasOthers, issued, led, total } = found;
      const bodies = found.bodies.flatMap((body) => body ?? []);
      expect(total).toBe(raw.length);
      expect(issued).toBe(raw.filter((record) => issuersOf(record).length > 0).length);
      for (const body of bodies) expect(leads.get(body)).toBe(led);
      const others = [...leads].filter(([id]) => !bodies.includes(id));
      for (const [, count] of others) expect(count).toBeLessThan(led);
      // 'more than any other body' isn't said of what the reader chose.
      if (hasOthers) expect([asksForBodies(snapshot), others.length > 0]).toEqual([false, true]);
    }
  }
};

const checkBodies = (snapshot: Snapshot): void => {
  const { dataset, entries, selection } = snapshot;
  const found = bodiesFinding(entries.shown, dataset, selection);
  if (found.is === "none" || found.is === "no-issuer") return;
  const named = rawOf(snapshot)
    .map(issuersOf)
    .filter((ids) => ids.length > 0);
  expect(found.documents).toBe(named.length);
  expect(found.isAll).toBe(named.length === entries.shown.length);
  expect(found.hasChosen).toBe(asksForBodies(snapshot));
  if (found.is === "no-other") return;
  const chosen = new Set([
    ...selection.facets.agency.include,
    ...selection.partners.map(({ body }) => body),
  ]);
  const others = [...tally(named)].filter(([id]) => !chosen.has(id) && dataset.agencies.has(id));
  const most = Math.max(...others.map(([, count]) => count));
  expect(found.count).toBe(most);
  expect([...found.bodies].sort()).toEqual(
    others
      .filter(([, count]) => count === most)
      .map(([id]) => id)
      .sort(),
  );
  expect(found.hasOthers).toBe(others.some(([, count]) => count < most));
};

/** Under a filter of verdicts a title is on all that match the rest of the selection, never on those left alone. */
const checkVerdictFilter = (snapshot: Snapshot): void => {
  const { selection, targets, judged } = snapshot;
  const { verdict, reason, grade } = selection.facets;
  const choices = [verdict, reason, grade].flatMap(({ include, exclude }) => [
    ...include,
    ...exclude,
  ]);
  const filtered = verdictsAsked(snapshot);
  expect(filtered === undefined).toBe(choices.length === 0);
  if (filtered === undefined) return;
  const rest = snapshot.under({
    ...selection,
    facets: { ...selection.facets, verdict: noChoice, reason: noChoice, grade: noChoice },
  });
  expect(filtered.among).toBe(rest.targets.shown.length);
  const counts = countVerdicts(targets.shown, judged);
  for (const title of [
    enFindings.targetsFinding(counts, selection.count, filtered),
    zhFindings.targetsFinding(counts, selection.count, filtered),
  ]) {
    expect(title).not.toMatch(/^(?:all|both|neither|none|the one) |none met|均|无一/iu);
  }
};

const checkTargets = ({ targets, judged }: Snapshot): void => {
  const shownVerdicts = targets.shown.flatMap(({ id }) => judged.byTarget.get(id)?.verdict ?? []);
  const count = (verdict: Verdict): number => shownVerdicts.filter((one) => one === verdict).length;
  const counts = countVerdicts(targets.shown, judged);
  expect(counts.total).toBe(shownVerdicts.length);
  expect(counts.judged).toBe(shownVerdicts.length - count("not-judged"));
  for (const verdict of verdicts) expect(counts.byVerdict.get(verdict)).toBe(count(verdict));
  const { total, ...parts } = headlineOf(counts);
  expect(total).toBe(shownVerdicts.length);
  expect(parts).toEqual({
    met: count("met"),
    missed: count("missed"),
    unknown: count("due-was-ahead") + count("due-was-behind") + count("due-no-baseline"),
    underWay: count("on-pace") + count("behind"),
    notJudged: count("not-judged"),
  });
};

/** All that the views are titled, in both languages. */
const titlesOf = (snapshot: Snapshot): readonly (readonly [en: string, zh: string])[] => {
  const { dataset, entries, judged, selection, targets } = snapshot;
  const counts = countVerdicts(targets.shown, judged);
  const filtered = verdictsAsked(snapshot);
  const records = recordsFinding(entries, selection);
  const bodies = bodiesFinding(entries.shown, dataset, selection);
  const corrections = correctionsOf(entries.shown);
  return [
    [
      enFindings.targetsFinding(counts, selection.count, filtered),
      zhFindings.targetsFinding(counts, selection.count, filtered),
    ],
    ...[records, listFinding(entries.shown)].map(
      (one) =>
        [enRecords.recordsWords(one, dataset), zhRecords.recordsWords(one, dataset)] as const,
    ),
    [
      enAgencies.bodiesFindingWords(bodies, dataset),
      zhAgencies.bodiesFindingWords(bodies, dataset),
    ],
    [
      enDesk.dataDesk.finding(corrections, entries.shown.length),
      zhDesk.dataDesk.finding(corrections, entries.shown.length),
    ],
    ...agencySummaries(snapshot)
      .slice(0, 12)
      .map((one) => {
        const all = dataset.entries.filter(({ bodies: own }) => own.includes(one.agency.id)).length;
        return [enBody.bodyPage.finding(one, all), zhBody.bodyPage.finding(one, all)] as const;
      }),
    ...[...dataset.companies.values()].slice(0, 12).map((company) => {
      const { news, policies } = companyRecord(dataset, entries.shown, company.id);
      const of = [news.length, policies.length] as const;
      return [
        enBody.companyPage.finding(enBody.companyPage.name(company), ...of),
        zhBody.companyPage.finding(zhBody.companyPage.name(company), ...of),
      ] as const;
    }),
  ];
};

/** The news of each company, by what its records name. */
const checkCompanies = (snapshot: Snapshot): void => {
  const raw = rawOf(snapshot);
  for (const id of snapshot.dataset.companies.keys()) {
    const { news } = companyRecord(snapshot.dataset, snapshot.entries.shown, id);
    expect(news.map((one) => one.id).sort()).toEqual(
      raw
        .filter((one) => one.kind !== "policy" && (one.companies ?? []).includes(id))
        .map((one) => one.id)
        .sort(),
    );
  }
};

const checkBodyPages = (snapshot: Snapshot): void => {
  const raw = rawOf(snapshot);
  const [issued, led] = [tally(raw.map(issuersOf)), tally(raw.map(leadOf))];
  for (const one of agencySummaries(snapshot)) {
    expect(one.issued).toHaveLength(issued.get(one.agency.id) ?? 0);
    expect(one.led).toBe(led.get(one.agency.id) ?? 0);
  }
};

/** Hundreds of selections are counted, on a machine that may be busy. */
const LONG = 300_000;

describe.each([
  ["the data set", realDataset, 120],
  ["a generated one", () => readDataset(asFiles(generate(300, 7))), 40],
] as const)("under any selection of %s", (_name, datasetOf, numRuns) => {
  const dataset = datasetOf();
  const often = { seed: 20_261_126, numRuns: runs(numRuns) };

  test(
    "each title's claim holds against an independent count",
    () => {
      fc.assert(
        fc.property(addresses(dataset), (parameters) => {
          const snapshot = snapshotOf(dataset, parameters);
          checkRecords(snapshot);
          checkBodies(snapshot);
          checkTargets(snapshot);
          checkVerdictFilter(snapshot);
          checkBodyPages(snapshot);
          checkCompanies(snapshot);
        }),
        often,
      );
    },
    LONG,
  );

  test(
    "each title is well formed in both languages",
    () => {
      fc.assert(
        fc.property(addresses(dataset), (parameters) => {
          const titles = titlesOf(snapshotOf(dataset, parameters));
          const faults = titles.flatMap(([english, chinese]) => [
            ...illFormed.en(english).map((why) => `${english}: ${why}`),
            ...illFormed.zh(chinese).map((why) => `${chinese}: ${why}`),
          ]);
          expect(faults).toEqual([]);
        }),
        often,
      );
    },
    LONG,
  );
});

function asFiles(files: ReturnType<typeof generate>) {
  const fileOf = (records: readonly unknown[]) => ({ records });
  return {
    sources: fileOf(files.sources),
    sectors: fileOf(files.sectors),
    agencies: fileOf(files.agencies),
    companies: fileOf(files.companies),
    policies: fileOf(files.policies),
    news: fileOf(files.news),
  };
}
