import { expect, test } from "vitest";
import { dayOf } from "#domain/calendar/dates.ts";
import { amountTexts } from "#search/documents/docTexts.ts";
import { docsOf } from "#search/documents/docs.ts";
import { bundledDocs, bundledTables } from "#test/search/bundledDocs.ts";

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

test.each([
  [{ min: 100, max: 200 }, "kt/yr", ["100 kt/yr 200 kt/yr"]],
  [800, "CNY billion", ["800 CNY billion", "800000 CNY million"]],
  [560, "million", ["560 million"]],
  [1500, "million", ["1500 million", "1.5 billion"]],
  [3.7, "CNY trillion", ["3.7 CNY trillion", "3700 CNY billion"]],
  [30, "GW", ["30 GW", "30 million kW"]],
  [30, "GWh", ["30 GWh"]],
  [1800, "EB", ["1800 EB", "1.8 ZB"]],
  [320, "Mt", ["320 Mt", "320 million tonnes"]],
])("%j %s, as people may type it", (amount, unit, expected) => {
  expect(amountTexts(amount, unit)).toEqual(expected);
});

test("without pinyin everything else is found", () => {
  for (const doc of docsOf(bundledTables)) expect(doc.pinyin).toEqual([]);
});
