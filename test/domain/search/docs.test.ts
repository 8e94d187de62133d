import { expect, test } from "vitest";
import { dayOf } from "#domain/dates.ts";
import { amountTexts } from "#domain/search/amounts.ts";
import { docsOf } from "#domain/search/docs.ts";
import { pinyinDrift, syllablesFor } from "../../tools/write-pinyin.ts";
import { bundledDocs, bundledTables } from "./bundledDocs.ts";

const docNamed = (kind: string, id: string) =>
  bundledDocs.find((doc) => doc.kind === kind && doc.id === id);

test("one document for each record and each target", () => {
  const { sources, agencies, companies, policies, news } = bundledTables;
  const targets = policies.flatMap((policy) => policy.targets);
  const records = [sources, agencies, companies, policies, news, targets];
  expect(bundledDocs).toHaveLength(records.reduce((sum, list) => sum + list.length, 0));
});

test("a policy is found by its bodies, and dated by its signature", () => {
  const doc = docNamed("policy", "computing-power-2023-2025");
  expect(doc?.date).toBe(dayOf(2023, 10, 8));
  expect(doc?.related).toEqual(expect.arrayContaining(["MIIT", "工信部", "CAC", "action plan"]));
  expect(doc?.numbers).toEqual(["工信部联通信〔2023〕180号"]);
  expect(doc?.pinyin[0]).toMatch(/^suan li ji chu/);
  expect(doc?.relatedPinyin).toContain("gong xin bu");
});

test("a target is found by its amount and its policy", () => {
  const doc = docNamed("target", "patent-products");
  expect(doc?.numbers).toEqual(["1000 CNY billion", "1 CNY trillion"]);
  expect(doc?.related).toContain("专利转化运用专项行动方案 (2023—2025 年)");
});

test("amounts, as people may type them", () => {
  expect(amountTexts({ min: 100, max: 200 }, "kt/yr")).toEqual(["100 kt/yr 200 kt/yr"]);
  expect(amountTexts(800, "CNY billion")).toEqual(["800 CNY billion"]);
  expect(amountTexts(1500, "million")).toEqual(["1500 million", "1.5 billion"]);
});

test("without pinyin everything else is found", () => {
  for (const doc of docsOf(bundledTables)) expect(doc.pinyin).toEqual([]);
});

test("the published pinyin is that of the data", () => {
  expect(pinyinDrift()).toEqual([]);
});

test("a syllable for each Chinese character, in its context", () => {
  expect(syllablesFor("重庆银行（2023年）")).toBe("chong qing yin hang nian");
  expect(syllablesFor("央行")).toBe("yang hang");
});
