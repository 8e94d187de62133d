import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import * as en from "#languages/en/words/titles.ts";
import * as zh from "#languages/zh/words/titles.ts";
import { coreDataset } from "#test/support/dataset.ts";

const { entries } = coreDataset();

/** A Chinese title as shown: one that no page has is marked as ours, in the words of the page's language. */
const shown = (title: Entry["record"]["title"], mark: string) =>
  title.zh !== undefined && title.zhSeenInSource === false ? `${title.zh}${mark}` : title.zh;

test("a record goes by its title in the language of the page, and by the other one where it has none", () => {
  for (const entry of entries) {
    const { title } = entry.record;
    const chinese = shown(title, "（本站译）");
    expect(en.shortTitle(entry)).toBe(title.short ?? title.en);
    expect(en.titleLang(entry)).toBeUndefined();
    expect(zh.shortTitle(entry)).toBe(title.short ?? title.en);
    expect(zh.fullTitle(entry)).toBe(chinese ?? title.en);
    expect(zh.titleLang(entry)).toBe(chinese === undefined ? "en" : undefined);
  }
});

test("the other title stands beside the first, never the same twice", () => {
  for (const entry of entries) {
    const { title } = entry.record;
    expect(en.secondTitle(entry)).toBe(shown(title, " (our Chinese rendering)"));
    expect(zh.secondTitle(entry)).toBe(title.zh === undefined ? undefined : title.en);
  }
});

test("titles of ours are marked, and titles as published aren't", () => {
  const isOurs = ({ record }: Entry) => record.title.zhSeenInSource === false;
  const isMarked = (entry: Entry) =>
    zh.fullTitle(entry).includes("本站译") &&
    en.secondTitle(entry)?.includes("our Chinese rendering");
  expect(entries.some(isOurs)).toBe(true);
  expect(entries.filter(isMarked)).toEqual(entries.filter(isOurs));
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
