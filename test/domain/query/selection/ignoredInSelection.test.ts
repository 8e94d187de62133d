import {
  selectionEntries,
  parseSelection,
  readSelection,
  selectionParameters,
} from "#domain/query/selection/selectionAddress.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { ignoredWords } from "#languages/en/app/ignored.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { dayFrom, realDataset } from "#test/support/dataset.ts";

const vocabulary = vocabularyOf(realDataset());
const today = dayFrom("2026-11-24");
const ignoredIn = (query: string): string =>
  ignoredWords(readSelection(new URLSearchParams(query), vocabulary, today).ignored).join(" ");

test.each([
  ["type=action%20plan", "type=action-plan"],
  ["-sector=Civil%20aviation", "-sector=civil-aviation"],
])("a label as the data has it is no nonsense: %s", (query, meant) => {
  const selection = (text: string) => parseSelection(new URLSearchParams(text), vocabulary, today);
  expect(selection(query)).toEqual(selection(meant));
  expect(ignoredIn(query)).toBe("");
});

describe("what a link asks for in vain is named", () => {
  test.each([
    ["agency=nonsense", "The link asks for body “nonsense”, which is not in the data: ignored."],
    ["-sector=Wool", "The link asks for not sector “Wool”, which is not in the data: ignored."],
    [
      "agency=miit&agency=nonsense&verdict=foo&due=abcd",
      "The link asks for body “nonsense”, verdict “foo” and due year “abcd”, which are not in the data: ignored.",
    ],
    ["with=nobody", "The link asks for with body “nobody”, which is not in the data: ignored."],
    ["role=boss&match=some", "The link’s match “some” and role “boss” can’t be read: ignored."],
    ["path=bent", "The link’s path “bent” can’t be read: ignored."],
    ["from=2023-99", "The link’s first date “2023-99” can’t be read: ignored."],
    [
      "from=2021/2025&to=soon",
      "The link’s first date “2021/2025” and last date “soon” can’t be read: ignored.",
    ],
    [
      "asof=never&undated=x",
      "The link’s as-of date “never” and assumed baseline date “x” can’t be read: ignored.",
    ],
    [
      "from=&from=2023&from=2024&role=lead&role=co",
      "The link gives more than one value: first date “2024” and role “co” are ignored.",
    ],
    ["q=steel&q=copper", "The link gives more than one value: text “copper” is ignored."],
    ["from=2024&to=2023", "The link’s first date is after its last: swapped."],
    [
      "with=miit.boss",
      "The link asks for with body “miit.boss”, which is not in the data: ignored.",
    ],
    ["asof=2030", "The link’s as-of date is in the future: today is used."],
    ["agency=miit&-agency=MIIT", "The link both includes and excludes body “miit”: included."],
    [
      `q=${"long".repeat(90)}`,
      "Only the first 200 characters of the link’s text are searched for.",
    ],
    [
      `agency=${"x".repeat(99)}`,
      `The link asks for body “${"x".repeat(40)}…”, which is not in the data: ignored.`,
    ],
    ["agency=%E2%80%AEgnp%00", "The link asks for body “gnp”, which is not in the data: ignored."],
  ])("%s", (query, expected) => {
    expect(ignoredIn(query)).toBe(expected);
  });

  test.each([
    "",
    "agency=MIIT&agency=miit&kind=",
    "match=any&role=any&path=straight",
    "from=2021&to=2024&asof=2023",
    "asof=2026-11-24",
    "sort=nonsense&utm_source=x",
    "q=%20",
    "verdict=short-at-last-reading",
    "-verdict=Short%20at%20last%20reading",
  ])("'%s' asks for nothing in vain", (query) => {
    expect(ignoredIn(query)).toBe("");
  });
});

test("it never throws, and what the app writes itself asks for nothing in vain", () => {
  const name = fc.constantFrom(...selectionParameters);
  const value = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("miit", "ndrc", "policy", "met", "2025", "2023-10", "lead", "all", "compound"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const parameters = new URLSearchParams(pairs);
      expect(readSelection(parameters, vocabulary, today).ignored).toBeInstanceOf(Array);
      const selection = parseSelection(parameters, vocabulary, today);
      const written = selectionEntries(selection).map(([key, one]) => [key, one]);
      expect(readSelection(new URLSearchParams(written), vocabulary, today).ignored).toEqual([]);
    }),
  );
});
