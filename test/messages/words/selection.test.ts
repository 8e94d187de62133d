import { selectionEntries } from "#domain/query/selection/selectionAddress.ts";
import { describe, expect, test } from "vitest";

import type { Dataset } from "#domain/dataset/dataset.ts";
import { questionParts } from "#domain/query/selection/questionParts.ts";
import { countSelectionParts } from "#domain/query/selection/questions.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import * as chinese from "#languages/zh/words/selection.ts";
import { questionWords, selectionWords } from "#messages/words/selection.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const words = (parameters: string): string => {
  const { selection, dataset } = realSnapshot(parameters);
  return selectionWords(selection, dataset);
};

const chipsOf = (selection: Selection, dataset: Dataset) =>
  questionParts(selection).map(({ question, without }) => ({
    words: questionWords(question, dataset),
    without,
  }));

describe("the whole selection as a sentence", () => {
  test.each([
    ["", ""],
    ["agency=miit", "MIIT"],
    ["agency=miit&agency=ndrc", "MIIT or NDRC"],
    ["agency=miit&agency=ndrc&match=all", "MIIT and NDRC"],
    ["agency=miit&agency=ndrc&agency=sasac", "MIIT, NDRC or SASAC"],
    ["agency=miit&role=lead", "MIIT leads"],
    ["agency=miit&agency=ndrc&role=lead", "MIIT or NDRC leads"],
    ["agency=miit&agency=ndrc&role=co&match=all", "MIIT and NDRC co-issue"],
    ["agency=miit&role=co", "MIIT co-issues"],
    ["agency=miit&-agency=ndrc", "MIIT, not NDRC"],
    ["-agency=miit&-agency=ndrc&role=lead", "not led by MIIT or NDRC"],
    ["agency=miit&role=issued", "MIIT issues"],
    ["-agency=miit&role=issued", "not issued by MIIT"],
    ["with=sasac", "with SASAC"],
    ["with=sasac&with=nhc", "with NHC and SASAC"],
    ["with=sasac.lead", "led by SASAC"],
    ["with=sasac.co", "co-issued by SASAC"],
    ["with=sasac.about&with=miit", "with MIIT, about SASAC"],
    ["with=sasac.any", "concerning SASAC"],
    [
      "agency=miit&role=lead&with=sasac&from=2023&verdict=behind",
      "MIIT leads, with SASAC, 2023 or later, verdict: behind",
    ],
    ["verdict=met&verdict=missed", "verdict: met or missed"],
    ["-verdict=met", "verdict: not met"],
    [
      "verdict=due-was-ahead&verdict=due-was-behind&verdict=on-pace",
      "verdict: “outcome unknown, was on pace”, “outcome unknown, was behind” or on pace",
    ],
    ["reason=no-reading", "why it can’t be judged: no figure"],
    ["from=2021&to=2023", "2021 to 2023"],
    ["from=2023&to=2023", "in 2023"],
    ["from=2023-10&to=2023-10", "in October 2023"],
    ["from=2023-10-08&to=2023-10-08", "on 8 October 2023"],
    ["to=2023-10-08", "8 October 2023 or earlier"],
    ["due=2025", "due 2025"],
    ["-due=2023&-due=2025", "not due 2023 or 2025"],
    ["due=passed&due=2027", "due 2027 or in the past"],
    ["due=within-a-year", "due within a year"],
    ["q=5G&kind=policy", "“5G”, Policy"],
    // Nothing that turns the line round gets into a sentence.
    ["q=%E2%80%AE5G", "“5G”"],
    ["q=%E2%80%AE%E2%80%8B", "no searchable words"],
    ["kind=policy&kind=policy-news", "Policy or Policy news"],
    ["asof=2024-01-01", "as of 1 January 2024"],
    ["path=compound", "compound path"],
    ["undated=2020", "assumed baseline date 31 December 2020"],
    ["q=%3F!", "no searchable words"],
    ["role=lead", "role: lead"],
    ["role=co&match=all", "match: all, role: co-issuer"],
    ["q=MIIT%09NDRC", "“MIIT NDRC”"],
  ])("%s reads: %s", (parameters, expected) => {
    expect(words(parameters)).toBe(expected);
  });
});

describe("chips", () => {
  const full =
    "q=5g&agency=miit&-agency=ndrc&with=sasac&verdict=met&from=2021&to=2024&asof=2024-06-01";

  test("there is one for each thing that is asked for", () => {
    const { selection, dataset } = realSnapshot(full);
    expect(chipsOf(selection, dataset).map((chip) => chip.words)).toEqual([
      "“5g”",
      "MIIT",
      "not NDRC",
      "with SASAC",
      "2021 or later",
      "2024 or earlier",
      "verdict: met",
      "as of 1 June 2024",
    ]);
  });

  test("each has a key that no other has, whatever else is selected", () => {
    const { selection } = realSnapshot(
      `${full}&agency=cac&match=all&with=nhc.lead&path=compound&undated=2020`,
    );
    expect(questionParts(selection).map(({ key }) => key)).toEqual([
      "text",
      "agency=cac",
      "agency=miit",
      "match",
      "-agency=ndrc",
      "with=nhc.lead",
      "with=sasac",
      "from",
      "to",
      "verdict=met",
      "as-of",
      "compound-path",
      "undated",
    ]);
    const [span] = questionParts(realSnapshot("from=2023&to=2023").selection);
    expect(span).toMatchObject({ key: "dates", subject: "dates" });
    const waiting = questionParts(realSnapshot("match=all&role=lead").selection);
    expect(
      waiting.map(({ key, subject, without }) => [key, subject, ...selectionEntries(without)]),
    ).toEqual([
      ["match-all", "match", ["role", "lead"]],
      ["role", "match", ["match", "all"]],
    ]);
  });

  test("each takes away its own and nothing else", () => {
    const { selection, dataset } = realSnapshot(full);
    expect(countSelectionParts(selection)).toBe(chipsOf(selection, dataset).length);
    const before = selectionEntries(selection).length;
    for (const chip of chipsOf(selection, dataset)) {
      expect(selectionEntries(chip.without)).toHaveLength(before - 1);
    }
  });
});

describe("in Chinese", () => {
  test.each([
    ["agency=miit&agency=ndrc", "工业和信息化部或国家发展和改革委员会"],
    ["agency=miit&role=lead", "工业和信息化部牵头"],
    ["with=sasac.lead", "由国务院国有资产监督管理委员会牵头"],
    ["verdict=met&from=2023", "2023年及以后，评判：已达标"],
    ["from=2023&to=2025", "2023—2025年"],
    ["from=2023-02&to=2023-10", "2023年2月至10月"],
    ["from=2023&to=2023", "2023年"],
    ["-verdict=met", "评判：不含已达标"],
    ["due=2025", "2025年到期"],
    ["due=passed&due=2027", "2027年或此前到期"],
    ["due=within-a-year", "一年内到期"],
    ["asof=2024-01-01", "截至2024年1月1日"],
    ["q=5G&kind=policy", "“5G”，政策文件"],
  ])("%s reads: %s", (parameters, expected) => {
    const { selection, dataset } = realSnapshot(parameters);
    expect(chinese.selectionWords(selection, dataset)).toBe(expected);
  });
});
