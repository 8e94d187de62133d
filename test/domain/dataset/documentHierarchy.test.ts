import { describe, expect, test } from "vitest";

import { documentHierarchy } from "#domain/dataset/documentHierarchy.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { publishedFiles } from "#test/support/dataset.ts";

const policy = (id: string, documentType: string, links: readonly object[] = []) => ({
  id,
  kind: "policy",
  collection: "added",
  title: { en: id },
  documentType,
  summary: "A document made up by this test.",
  dates: [{ means: "published", date: "2024" }],
  issuers: { co: [] },
  sectors: [],
  targets: [],
  links,
  provenance: [{ unlinked: "made up by this test" }],
});

const dataset = (...policies: readonly object[]) =>
  readDataset({ ...publishedFiles(), policies: { records: policies }, news: { records: [] } });

const standing = (of: ReturnType<typeof dataset>, id: string) => {
  const entry = of.entryById.get(id);
  if (entry === undefined) throw new Error(`expected ${id}`);
  const { rank, above, below, before, after } = documentHierarchy(entry, of);
  const ids = (entries: typeof above) => entries.map((one) => one.id);
  return { rank, above: ids(above), below: ids(below), before: ids(before), after: ids(after) };
};

describe("where a document stands", () => {
  const three = dataset(
    policy("law", "law"),
    policy("plan", "five-year plan", [{ relation: "implements", to: "law" }]),
    policy("rules", "rules", [{ relation: "implements", to: "plan" }]),
  );

  test("climbs to the law that the plan carries out, the highest first", () => {
    expect(standing(three, "rules")).toEqual({
      rank: "measure",
      above: ["law", "plan"],
      below: [],
      before: [],
      after: [],
    });
  });

  test("tells what carries it out directly", () => {
    expect(standing(three, "law")).toMatchObject({ rank: "law", below: ["plan"] });
  });

  test.each([
    ["amends", "later", "earlier"],
    ["supersedes", "later", "earlier"],
    ["followed-by", "earlier", "later"],
  ])("%s is told by the %s one and tells both", (relation, teller, other) => {
    const pair = dataset(
      policy(teller, "notice", [{ relation, to: other }]),
      policy(other, "notice"),
    );
    expect(standing(pair, "earlier")).toMatchObject({ before: [], after: ["later"] });
    expect(standing(pair, "later")).toMatchObject({ before: ["earlier"], after: [] });
  });

  test("a circle of links ends", () => {
    const circle = dataset(
      policy("one", "plan", [{ relation: "implements", to: "two" }]),
      policy("two", "plan", [{ relation: "implements", to: "one" }]),
    );
    expect(standing(circle, "one")).toMatchObject({ above: ["two"], below: ["two"] });
  });
});
