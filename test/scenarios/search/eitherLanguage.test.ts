import { describe, expect, test } from "vitest";

import { publishedIn } from "#app/build/publishedIn.ts";
import { noPinyin } from "#domain/schema/pinyin.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { readOtherNames } from "#domain/schema/pinyinFile.ts";
import { docsOf } from "#search/documents/docs.ts";
import { makeSearcher } from "#search/engine.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const entryIds = new Set(realSnapshot().dataset.entryById.keys());

/** The ids that the search of an edition finds. */
const finderIn = (language: "en" | "zh"): ((query: string) => readonly string[]) => {
  const published = publishedIn("public/data", language);
  const json = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");
  const { tables } = readDataset(perFile(json));
  const docs = docsOf(tables, {
    ...noPinyin,
    otherNames: readOtherNames(json("names")),
  });
  const searcher = makeSearcher(docs);
  return (query) => Array.from(searcher.search(query).hits, (row) => docs[row]?.id ?? "");
};

const finders = { en: finderIn("en"), zh: finderIn("zh") };

test.each([
  ["算力", "computing-power-2023-2025"],
  ["computing power", "computing-power-2023-2025"],
  ["芯片", "2026-01-02-biren-listing"],
  ["hydrogen", "hydrogen-pilots-2026"],
  ["氢能", "hydrogen-pilots-2026"],
  ["数据中心", "data-centres-green-2024"],
  ["机器人", "robot-plus-2023"],
])("both editions find the same records by '%s', in the same order", (query, first) => {
  const isRecord = (id: string): boolean => entryIds.has(id);
  const [english, chinese] = [
    finders.en(query).filter(isRecord),
    finders.zh(query).filter(isRecord),
  ];
  expect(english.length).toBeGreaterThan(5);
  expect(english[0]).toBe(first);
  expect(chinese).toEqual(english);
});

describe.each(["en", "zh"] as const)("in the edition in '%s'", (language) => {
  const found = (query: string) => finders[language](query).slice(0, 20);
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
