import { describe, expect, test } from "vitest";

import type { DeskItem } from "#features/desk/state/desk.ts";
import {
  finishedRecord,
  overwrittenFacts,
  factsWithoutEvidence,
} from "#features/desk/state/overwritten.ts";
import { type Raw, withValue } from "#features/desk/state/path.ts";

const before: Raw = {
  id: "plan",
  title: { en: "A plan", zh: "方案", short: { en: "Plan", zh: "方案" } },
  summary: { en: "What it says.", zh: "内容。" },
  dates: [
    { means: "signed", date: "2024-05-02" },
    { means: "published", date: "2024-06-18", provenance: [{ source: "page" }] },
  ],
  issuers: { lead: "miit", co: ["ndrc", "mof"] },
  targets: [{ id: "one", value: 300, unit: "kt", due: "2027", provenance: [{ source: "page" }] }],
  provenance: [{ source: "page" }],
};

const itemWith = (
  record: Raw,
  proofs?: DeskItem["proofs"],
  provenValues?: DeskItem["provenValues"],
): DeskItem => ({ key: "policies-1", file: "policies", record, before, proofs, provenValues });

const paths = (record: Raw) => overwrittenFacts(itemWith(record)).map(({ path }) => path);

describe("what a correction overwrites", () => {
  test.each<[string, string, unknown, readonly string[]]>([
    ["a figure", "targets.0.value", 310, ["targets.0.value"]],
    ["a figure that becomes a range", "targets.0.value", { min: 1, max: 2 }, ["targets.0.value"]],
    ["a date", "dates.1.date", "2024-06-20", ["dates.1.date"]],
    ["a title", "title.zh", "工作方案", ["title.zh"]],
    ["a body that is taken out", "issuers.co", ["ndrc"], ["issuers.co.1"]],
    ["a body that is exchanged", "issuers.co", ["ndrc", "most"], ["issuers.co.1"]],
  ])("%s is a printed fact", (_, path, value, expected) => {
    expect(paths(withValue(before, path, value))).toEqual(expected);
  });

  test.each<[string, string, unknown]>([
    ["a summary in our own words", "summary.en", "What it orders."],
    ["a short title", "title.short.en", "The plan"],
    ["the pages it was read on", "targets.0.provenance.0.source", "other"],
    ["a fact that is added", "documentNumber.number", "No. 15"],
    ["a body that is added", "issuers.co.2", "most"],
    [
      "a date that is added before others",
      "dates",
      [{ means: "in-force", date: "2024-07-01" }, ...(before["dates"] as readonly unknown[])],
    ],
  ])("%s isn't one", (_, path, value) => {
    expect(paths(withValue(before, path, value))).toEqual([]);
  });
});

describe("the evidence for it", () => {
  const record = withValue(before, "targets.0.value", 310);
  const proof = { field: { en: "target" }, outcome: "differs", checked: { en: "310" } };
  const written = { "targets.0.value": 310 };

  test("is asked for until a page is named", () => {
    expect(factsWithoutEvidence(itemWith(record))).toHaveLength(1);
    expect(
      factsWithoutEvidence(
        itemWith(record, { "targets.0.value": { ...proof, evidence: [] } }, written),
      ),
    ).toHaveLength(1);
    const evidence = [{ source: "page" }];
    expect(
      factsWithoutEvidence(
        itemWith(record, { "targets.0.value": { ...proof, evidence } }, written),
      ),
    ).toEqual([]);
  });

  test("goes into the record as a correction, and not where the change was taken back", () => {
    const proofs = { "targets.0.value": { ...proof, evidence: [{ source: "page" }] } };
    expect(finishedRecord(itemWith(record, proofs, written))["corrections"]).toEqual([
      proofs["targets.0.value"],
    ]);
    expect(finishedRecord(itemWith(before, proofs, written))).toEqual(before);
  });
});
