import { describe, expect, test } from "vitest";

import { publishedIn } from "#app/build/publishedIn.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { readOtherNames } from "#domain/schema/pinyinFile.ts";
import { docsOf } from "#search/documents/docs.ts";
import { scanSearcher } from "#search/scan/scanSearcher.ts";
import { datasetFrom } from "#test/support/dataset.ts";

/** The ids that the search of an edition finds. */
const finderIn = (language: "en" | "zh"): ((query: string) => readonly string[]) => {
  const published = publishedIn("public/data", language);
  const json = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");
  const { tables } = datasetFrom(perFile(json));
  const docs = docsOf(tables, {
    ...noPinyin,
    otherNames: readOtherNames(json("names")),
  });
  const searcher = scanSearcher(docs);
  return (query) =>
    Array.from(searcher.search(query).hits, (row) => docs[row]?.id ?? "").slice(0, 20);
};

describe.each(["en", "zh"] as const)("in the edition in '%s'", (language) => {
  const found = finderIn(language);
  const { targets, records } = {
    records: publishedIn("public/data", language),
    targets: publishedIn("public/data", language === "en" ? "zh" : "en"),
  };

  test.each([
    ["compute-total", "Total computing power"],
    ["compute-total", "算力总规模"],
    ["computing-power-2023-2025", "Computing power action plan"],
    ["computing-power-2023-2025", "算力基础设施行动计划"],
    ["comac", "中国商飞"],
    ["comac", "Commercial Aircraft"],
  ])("%s is found as '%s'", (id, query) => {
    expect(found(query)).toContain(id);
  });

  test("every target is found by its name in the other language", () => {
    const { records: policies } = JSON.parse(targets.get("policies.json") ?? "") as {
      records: { targets: { id: string; short: string }[] }[];
    };
    const own = JSON.parse(records.get("names.json") ?? "") as {
      targets: Record<string, string[]>;
    };
    const names = policies
      .flatMap((one) => one.targets)
      .map(({ id, short }) => [id, short] as const);
    expect(names.length).toBeGreaterThan(300);
    for (const [id, short] of names) expect(own.targets[id], id).toContain(short);
  });
});
