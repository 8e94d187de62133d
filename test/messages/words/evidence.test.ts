import { describe, expect, test } from "vitest";

import * as english from "#languages/en/words/sources.ts";
import * as chinese from "#languages/zh/words/sources.ts";
import { realDataset } from "#test/support/dataset.ts";

const corrections = realDataset().entries.flatMap(({ record }) => record.corrections ?? []);

describe("checked facts in Chinese", () => {
  test.each([...new Set(corrections.map(({ field }) => field))])("'%s' has a word", (field) => {
    expect(chinese.factWords(field)).toMatch(/\p{Script=Han}/u);
    expect(chinese.factWords(field)).not.toMatch(/[a-z]{4}(?<!Jeep)/i);
    expect(english.factWords(field)).toBe(field);
  });

  test.each(["another fact", "constructor"])("'%s', which no word is known for, stays", (field) => {
    expect(chinese.factWords(field)).toBe(field);
  });

  test.each([
    ["MIIT, CAC, MOE", "工业和信息化部、国家互联网信息办公室、教育部"],
    ["State Council", "国务院"],
    ["MIIT, CAC and others", "MIIT, CAC and others"],
    ["10 August 2023", "10 August 2023"],
  ])("%s is told as %s", (text, told) => {
    expect(chinese.factText(text, realDataset())).toBe(told);
    expect(english.factText(text, realDataset())).toBe(text);
  });
});
