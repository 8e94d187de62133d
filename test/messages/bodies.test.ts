import { describe, expect, test } from "vitest";

import { agencySummaries } from "#domain/agencies/summaries.ts";
import { bodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import { agencies as english } from "#languages/en/views/agencies.ts";
import { agencies, bodiesFindingWords, pairs } from "#languages/zh/views/agencies.ts";
import { bodyPage, companyPage } from "#languages/zh/views/bodyPage.ts";
import { dateRange, filters } from "#languages/zh/filters/filters.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

describe("bodies in Chinese", () => {
  test.each([
    ["", /^\d+个列明发文机关的条目中，工业和信息化部牵头或参与发文\d+件，居各机构之首$/],
    ["agency=miit", /^这\d+个条目中，国家发展和改革委员会牵头或参与发文5件，居其他机构之首$/],
    ["agency=miit&role=lead&with=sasac&from=2023", /^这1个条目的发文机关为4家其他机构$/],
    ["company=foxconn", /^这些条目均未列明发文机关$/],
  ])("'%s' finds %s", (query, words) => {
    const { entries, dataset, selection } = coreSnapshot(query);
    const finding = bodiesFinding(entries.shown, dataset, selection);
    expect(bodiesFindingWords(finding, dataset)).toMatch(words);
  });

  test("a body goes by its Chinese name, without an acronym behind it", () => {
    const summary = agencySummaries(coreSnapshot()).find(({ agency }) => agency.id === "miit");
    if (summary === undefined) throw new Error("expected MIIT");
    expect(bodyPage.finding(summary, summary.issued.length)).toMatch(
      /^工业和信息化部牵头或参与发布文件和决定\d+件，其中牵头\d+件$/,
    );
    expect(agencies.secondName(summary.agency)).toBeUndefined();
    expect(english.secondName(summary.agency)).toBe(summary.agency.name.en);
    expect(bodyPage.otherName(summary.agency)).toBe(summary.agency.name.en);
  });

  test.each([
    ["单独发布", { lead: "a", co: [] }],
    ["牵头，另有2家机关参与", { lead: "a", co: ["b", "c"] }],
    ["牵头，另有16家未列名机关参与", { lead: "a", co: [], unnamed: 16 }],
    ["牵头，另有1家机关及4家未列名机关参与", { lead: "a", co: ["b"], unnamed: 4 }],
    ["参与发文", { lead: "b", co: ["a"] }],
  ])("its part: %s", (words, issuers) => {
    expect(bodyPage.part(issuers, "a")).toBe(words);
  });

  test("who led what two issued", () => {
    const led = (first: number, second: number, others: number) =>
      pairs.whoLed(
        [
          ["甲", first],
          ["乙", second],
        ],
        others,
      );
    expect(led(4, 1, 0)).toBe("甲牵头4件，乙牵头1件");
    expect(led(4, 0, 2)).toBe("甲牵头4件，其他机关牵头或未列明2件");
    expect(led(0, 0, 3)).toBe("其他机关牵头或未列明3件");
  });
});

test("a company’s home is said in Chinese, and stays as it is where it isn't known here", () => {
  expect(["China", "Taiwan", "Utopia", undefined].map(companyPage.country)).toEqual([
    "中国",
    "中国台湾",
    "Utopia",
    "不详",
  ]);
});

test("dates and choices of the panel in Chinese", () => {
  expect(dateRange.summary("2023-04", "2024")).toBe("2023年4月至2024年");
  expect(dateRange.summary("2023", undefined)).toBe("自2023年起");
  expect(dateRange.summary(undefined, "2024")).toBe("至2024年止");
  expect(dateRange.byYear("records", [[2023, 4]])).toBe("条目按年分布：2023年4");
  expect(filters.choice(["工业和信息化部"], ["国务院国有资产监督管理委员会"])).toBe(
    "工业和信息化部，不含国务院国有资产监督管理委员会",
  );
});
