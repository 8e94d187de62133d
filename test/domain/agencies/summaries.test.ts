import { expect, test } from "vitest";

import { compareBodies } from "#domain/agencies/comparison.ts";
import { companyRecord } from "#domain/agencies/companyNews.ts";
import { agencySummaries, yearCounts, yearRange } from "#domain/agencies/summaries.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();
const { dataset, entries } = snapshot;
const summaries = agencySummaries(snapshot);
const of = (id: string) => {
  const found = summaries.find(({ agency }) => agency.id === id);
  if (found === undefined) throw new Error(`no summary of ${id}`);
  return found;
};

test("every body has a summary whose parts add up and agree with the filter", () => {
  expect(summaries).toHaveLength(dataset.agencies.size);
  for (const { agency, issued, led, coIssued, about, targets: own, verdicts } of summaries) {
    expect(led + coIssued).toBe(issued.length);
    const filtered = realSnapshot(`agency=${agency.id}`);
    expect(filtered.entries.shown).toHaveLength(issued.length + about.length);
    expect(filtered.targets.shown).toHaveLength(own.length);
    expect(verdicts.total).toBe(own.length);
    expect(realSnapshot(`agency=${agency.id}&role=lead`).entries.shown).toHaveLength(led);
  }
});

test("years add up to what was issued", () => {
  const [first, last] = yearRange(entries.shown);
  const { issued } = of("miit");
  const counts = yearCounts(issued, first, last);
  expect(counts).toHaveLength(last - first + 1);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(issued.length);
});

test("two bodies have in common what both took part in", () => {
  const { together, sharedPartners, sharedSectors, ownSectors } = compareBodies(
    of("miit"),
    of("ndrc"),
  );
  expect(together.length).toBeGreaterThan(0);
  for (const { bodies } of together) {
    expect(bodies).toEqual(expect.arrayContaining(["miit", "ndrc"]));
  }
  expect(sharedPartners).toContain("nea");
  expect(sharedPartners).not.toContain("ndrc");
  for (const own of ownSectors)
    for (const sector of own) expect(sharedSectors).not.toContain(sector);
});

test("a company's news leads to the policies it bears on", () => {
  const { news, policies } = companyRecord(dataset, entries.shown, "comac");
  expect(news.length).toBeGreaterThan(0);
  expect(policies.map(({ policy }) => policy.id)).toContain("green-aviation-2023-2035");
  for (const { through } of policies) expect(through.length).toBeGreaterThan(0);
});

test("years are found among more records than a call takes arguments", () => {
  const many = Array.from({ length: 200_000 }, (_, at) => entries.shown[at % entries.shown.length]);
  expect(yearRange(many.flatMap((entry) => entry ?? []))).toEqual(yearRange(entries.shown));
  expect(yearRange([])).toEqual([0, 0]);
});
