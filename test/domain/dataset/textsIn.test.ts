import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { correctionKey } from "#domain/dataset/history.ts";
import { otherNamesIn } from "#domain/dataset/otherNames.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import { fileNames } from "#domain/schema/files.ts";

const source = {
  $schema: "./schema/news.schema.json",
  records: [
    {
      id: "a",
      title: { en: "A", zh: "甲", zhSeenInSource: false, short: { en: "Short a", zh: "短甲" } },
      name: { en: "Only English" },
      summary: { en: "Says it.", zh: "如是。" },
      measures: [{ en: "One", zh: "其一" }, { en: "Not yet in Chinese" }],
      corrections: [
        { field: { en: "Entry into force", zh: "施行日期" }, checked: { en: "1 May" } },
      ],
      value: { min: 1, max: 2 },
      sectors: ["steel"],
    },
  ],
};

const recordIn = (language: DataLanguage): unknown =>
  (textsIn(language)(source) as { records: unknown[] }).records[0];

describe("a file as it is published in one language", () => {
  test("has its texts, and titles and names in both", () => {
    expect(recordIn("en")).toEqual({
      id: "a",
      title: { en: "A", zh: "甲", zhSeenInSource: false, short: "Short a" },
      name: { en: "Only English" },
      summary: "Says it.",
      measures: ["One", "Not yet in Chinese"],
      corrections: [{ field: "Entry into force", checked: "1 May" }],
      value: { min: 1, max: 2 },
      sectors: ["steel"],
    });
  });

  test("has the English text where there is none in its language", () => {
    expect(recordIn("zh")).toMatchObject({
      title: { en: "A", zh: "甲", short: "短甲" },
      name: { en: "Only English" },
      summary: "如是。",
      measures: ["其一", "Not yet in Chinese"],
      corrections: [{ field: "施行日期", checked: "1 May" }],
    });
  });

  test("addresses a checked fact alike in both", () => {
    const keys = (["en", "zh"] as const).map((language) => {
      const { corrections } = recordIn(language) as { corrections: { field: string }[] };
      return corrections.map((one) => correctionKey("a", one));
    });
    expect(keys).toEqual([["a/entry-into-force"], ["a/entry-into-force"]]);
  });

  test("stays what it is where nothing is written in two languages", () => {
    for (const json of [null, 1, "text", [], { records: [{ id: "a", note: "plain" }] }])
      expect(textsIn("zh")(json)).toEqual(json);
  });

  test("has the data set's own title in its language", () => {
    const about = { title: { en: "The data", zh: "数据集" }, version: "1.0.0" };
    expect(textsIn("zh")(about)).toEqual({ title: "数据集", version: "1.0.0" });
  });
});

test("the names that the files of a language lack are those of the other", () => {
  const target = {
    id: "t",
    metric: { en: "Steel", zh: "钢" },
    short: { en: "Steel", zh: "钢产量" },
  };
  const files = { policies: { records: [{ id: "p", targets: [target] }] }, news: source };
  const none = { inRecords: {}, inTargets: {} };
  expect(otherNamesIn(files, "en")).toEqual({
    records: { a: ["短甲"] },
    targets: { t: ["钢", "钢产量"] },
    ...none,
  });
  expect(otherNamesIn(files, "zh")).toEqual({
    records: { a: ["Short a"] },
    targets: { t: ["Steel"] },
    ...none,
  });
  // Terms are of what only the other edition says: titles are published in both.
  const terms = otherNamesIn(files, "en", (texts) =>
    ["如是", "短甲", "钢产量"].filter((term) => texts.some((text) => text.includes(term))),
  );
  expect(terms.inRecords).toEqual({ p: ["钢产量"], a: ["如是"] });
  expect(terms.inTargets).toEqual({ t: ["钢产量"] });
});

test("no file weighs more in Chinese than in English, but for its marks of facts", () => {
  for (const name of fileNames) {
    const file = join(import.meta.dirname, "../../../public/data", `${name}.json`);
    const json: unknown = JSON.parse(readFileSync(file, "utf8"));
    const [english = 0, chinese = 0] = (["en", "zh"] as const).map((language) =>
      Buffer.byteLength(JSON.stringify(textsIn(language)(json))),
    );
    expect(chinese, name).toBeLessThan(english * 1.05);
  }
});
