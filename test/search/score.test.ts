import { describe, expect, test } from "vitest";
import {
  begun,
  begunFigure,
  exactBonus,
  joinedBonus,
  mostClauses,
  points,
  mistyped,
  whole,
} from "#search/score.ts";
import { fieldRank } from "#search/documents/searchDoc.ts";

const { acronyms, titleStart, title, names, numbers, related, text, pinyin, relatedPinyin } =
  fieldRank;
const fields = [acronyms, titleStart, title, names, numbers, related, text, pinyin, relatedPinyin];
const falling = (values: readonly number[]): boolean =>
  values.every((value, at) => at === 0 || value < (values[at - 1] ?? 0));

describe("points", () => {
  test("a whole word of a title comes before one merely begun, wherever in a title", () => {
    const wholes = [acronyms, titleStart, title].map((field) => points(field, whole));
    const beginnings = [acronyms, titleStart, title].map((field) => points(field, begun));
    expect(Math.min(...wholes)).toBeGreaterThan(Math.max(...beginnings));
  });

  test("titles before names before numbers before related names before text before pinyin", () => {
    const rows = [title, names, numbers, related, text, pinyin, relatedPinyin];
    expect(falling(rows.flatMap((field) => [points(field, whole), points(field, begun)]))).toBe(
      true,
    );
  });

  test("for each way of meeting a term, fall with the rank of the field", () => {
    for (const met of [whole, begun, mistyped]) {
      expect(falling(fields.map((field) => points(field, met)))).toBe(true);
    }
  });

  test("any beginning of a word comes before any typo, and a typo before the beginning of a figure", () => {
    expect(Math.min(...fields.map((field) => points(field, begun)))).toBeGreaterThan(
      Math.max(...fields.map((field) => points(field, mistyped))),
    );
    expect(Math.min(...fields.map((field) => points(field, mistyped)))).toBeGreaterThan(
      points(acronyms, begunFigure),
    );
  });

  test("never reach what a joined reading counts, nor those together what an exact name does", () => {
    expect(mostClauses * points(acronyms, whole)).toBeLessThan(joinedBonus);
    expect((mostClauses + 1) * points(acronyms, whole) + joinedBonus).toBeLessThan(exactBonus);
    expect(points(relatedPinyin, begunFigure)).toBeGreaterThan(0);
  });
});
