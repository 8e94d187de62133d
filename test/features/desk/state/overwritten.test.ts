import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Desk, deskAfter, type DeskItem, emptyDesk } from "#features/desk/state/desk.ts";
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

  test("a target that is taken out is one fact", () => {
    expect(paths(withValue(before, "targets", []))).toEqual(["targets.0"]);
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

  test("of a desk that was kept before it was known of which value it is, is asked for again", () => {
    const proofs = { "targets.0.value": { ...proof, evidence: [{ source: "page" }] } };
    expect(factsWithoutEvidence(itemWith(record, proofs))).toHaveLength(1);
  });

  test("is never one of a value that the record doesn't have, however often it is changed", () => {
    const texts = ["a", "b", undefined];
    const step = fc.oneof(
      fc.record({
        path: fc.constant("targets.0.value"),
        value: fc.constantFrom(300, 120, { min: 1, max: 2 }, undefined),
      }),
      fc.record({ path: fc.constant("title.zh"), value: fc.constantFrom("方案", ...texts) }),
      fc.record({
        path: fc.constant("dates.1.date"),
        value: fc.constantFrom("2024-06-18", "2025"),
      }),
      fc.record({
        path: fc.constant("targets"),
        value: fc.constantFrom([], before["targets"]),
      }),
      fc.record({ proves: fc.nat({ max: 3 }) }),
    );
    const only = ({ items: [item] }: Desk): DeskItem => {
      if (item === undefined) throw new Error("expected an item");
      return item;
    };
    const saying = (value: unknown): string => JSON.stringify(value ?? "gone");
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let desk = deskAfter(emptyDesk, { do: "open", file: "policies", record: before });
        const { key } = only(desk);
        for (const one of steps) {
          if ("path" in one) desk = deskAfter(desk, { do: "set", key, ...one });
          else {
            const fact = overwrittenFacts(only(desk))[one.proves];
            if (fact === undefined) continue;
            const { path, checked } = fact;
            const correction = {
              field: { en: path },
              checked: { en: saying(checked) },
              evidence: [{ source: "page" }],
            };
            desk = deskAfter(desk, { do: "prove", key, fact: path, checked, proof: correction });
            expect(factsWithoutEvidence(only(desk)).map((left) => left.path)).not.toContain(path);
          }
          const item = only(desk);
          const unproven = new Set(factsWithoutEvidence(item).map(({ path }) => path));
          const proven = overwrittenFacts(item).filter(({ path }) => !unproven.has(path));
          expect(finishedRecord(item)["corrections"] ?? []).toMatchObject(
            proven.map(({ path, checked }) => ({
              field: { en: path },
              checked: { en: saying(checked) },
            })),
          );
        }
      }),
    );
  });
});
