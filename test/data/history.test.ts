import { describe, expect, test } from "vitest";

import type { PastEdition } from "#domain/dataset/historyFile.ts";
import { publishedFiles } from "#test/support/dataset.ts";
import { nextEdition } from "#editing/edition/nextEdition.ts";

const about = { name: "test", title: "Test", description: "Test.", licence: "MIT" };
const first = { ...about, version: "1.0.0", date: "2026-06-30" };
const second = { ...about, version: "1.1.0", date: "2026-11-24" };

type Files = ReturnType<typeof publishedFiles>;
type Json = Record<string, unknown>;

const policyOf = ({ policies }: Files, id: string): Json => {
  const policy = policies.records.find((record) => record["id"] === id);
  if (policy === undefined) throw new Error(`no policy ${id}`);
  return policy;
};

const targetsOf = (files: Files, id: string): Json[] => policyOf(files, id)["targets"] as Json[];

const before: readonly PastEdition[] = [nextEdition([], first, publishedFiles())];

describe("what an edition adds to those before it", () => {
  test("the first one brings everything, and changes nothing", () => {
    const files = publishedFiles();
    const [edition] = before;
    expect(edition?.records.length).toBe(files.policies.records.length + files.news.records.length);
    expect(edition?.judgedAnew).toEqual({});
    expect(edition?.verdicts["compute-total"]).toBeDefined();
  });

  test("the same data add no record; verdicts that time changed are not judged anew", () => {
    const next = nextEdition(before, second, publishedFiles());
    expect(next.records).toEqual([]);
    expect(next.corrections).toEqual([]);
    expect(next.judgedAnew).toEqual({});
  });

  test("a new record, a new checked fact and a verdict that the data changed are told", () => {
    const files = publishedFiles();
    const policy = policyOf(files, "computing-power-2023-2025");
    files.news.records.push({ ...files.news.records[0], id: "2026-11-01-new", corrections: [] });
    policy["corrections"] = [
      ...(policy["corrections"] as Json[]),
      { field: "Lead body", outcome: "adds", checked: "MIIT", evidence: [] },
    ];
    const [target] = targetsOf(files, "computing-power-2023-2025");
    if (target === undefined) throw new Error("no target");
    target["readings"] = [];
    const next = nextEdition(before, second, files);
    expect(next.records).toEqual(["2026-11-01-new"]);
    expect(next.corrections).toEqual(["computing-power-2023-2025/lead-body"]);
    expect(next.judgedAnew).toEqual({
      [String(target["id"])]: {
        from: before[0]?.verdicts[String(target["id"])],
        to: "not-judged",
        because: [],
      },
    });
    expect(next.verdicts[String(target["id"])]).toBe("not-judged");
  });
});
