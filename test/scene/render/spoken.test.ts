import { describe, expect, test } from "vitest";

import { spoken } from "#scene/render/spoken.ts";

const words = (count: number, word = "word"): string =>
  Array.from({ length: count }, () => word).join(" ");

test("a name of less than 120 characters is whole", () => {
  const name = words(23);
  expect(spoken(name)).toEqual({ "aria-label": name });
});

describe("a longer name ends with", () => {
  test.each([
    [
      "the last of its parts that fit",
      `${words(5)}; ${words(6)}; ${words(20)}`,
      `${words(5)}; ${words(6)}`,
    ],
    ["a sentence, whatever is counted in it", `${words(9)} 1.5. ${words(20)}`, `${words(9)} 1.5`],
    ["a part before a comma where no sentence ends", `${words(9)}, ${words(30)}`, words(9)],
    ["a word where nothing else does", words(40), words(24)],
    ["a Chinese part", `${"算力总规模".repeat(10)}；${"目标".repeat(50)}`, "算力总规模".repeat(10)],
    ["as many characters as it may have", "算".repeat(200), "算".repeat(119)],
  ])("%s, and the rest is its description", (_words, whole, name) => {
    const { "aria-label": label, "aria-description": rest = "" } = spoken(whole);
    expect(label).toBe(name);
    const between = whole.slice(label.length, whole.length - rest.length);
    expect(label + between + rest).toBe(whole);
    expect(between).toMatch(/^(?:[;.,；]? ?)$/);
  });
});
