import { expect, test } from "vitest";

import * as en from "#languages/en/words/titles.ts";
import * as zh from "#languages/zh/words/titles.ts";
import { coreDataset } from "#test/support/dataset.ts";

const { entries } = coreDataset();

test("a record goes by its title in the language of the page, and by the other one where it has none", () => {
  for (const entry of entries) {
    const { en: english, zh: chinese, short } = entry.record.title;
    expect(en.shortTitle(entry)).toBe(short ?? english);
    expect(en.titleLang(entry)).toBeUndefined();
    expect(zh.shortTitle(entry)).toBe(chinese ?? short ?? english);
    expect(zh.fullTitle(entry)).toBe(chinese ?? english);
    expect(zh.titleLang(entry)).toBe(chinese === undefined ? "en" : undefined);
  }
});

test("the other title stands beside the first, never the same twice", () => {
  for (const entry of entries) {
    const { en: english, zh: chinese } = entry.record.title;
    expect(en.secondTitle(entry)).toBe(chinese);
    expect(zh.secondTitle(entry)).toBe(chinese === undefined ? undefined : english);
  }
});

test("names come in the order of the page's language, the other one with its language", () => {
  const name = { en: "Gigabit app", zh: "千兆应用" };
  expect([en.fullName(name), zh.fullName(name)]).toEqual([name.en, name.zh]);
  expect(en.namesInOrder(name)).toEqual([
    { text: "Gigabit app", lang: undefined },
    { text: "千兆应用", lang: "zh-Hans" },
  ]);
  expect(zh.namesInOrder(name)).toEqual([
    { text: "千兆应用", lang: undefined },
    { text: "Gigabit app", lang: "en" },
  ]);
});
