import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise } from "#domain/search/fold.ts";
import { simplified, traditional } from "#domain/search/hanTable.ts";
import { foldSpelling, queryKeys, textKeys } from "#domain/search/spelling.ts";
import { readSyllables } from "#domain/search/syllables.ts";
import { tokensOf } from "#domain/search/tokenList.ts";

const anyText = fc.string({ unit: "binary", maxLength: 40 });

describe("normalise", () => {
  test.each([
    ["Citroën", "citroen"],
    ["ＩＰｖ６", "ipv6"],
    ["計畫與標準", "计画与标准"],
    ["Straße Ørsted Łódź", "strasse orsted lodz"],
    ["com\u200Bput\u00ADing\u202E", "computing"],
    ["e\u0301", "e"],
    ["İstanbul", "istanbul"],
    ["People’s", "people's"],
    ["ﬁbre ½ ²", "fibre 1⁄2 2"],
    ["a\u0000b", "a b"],
  ])("folds %j", (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  test("lone surrogates survive", () => {
    expect(normalise("a\uD800b\uDC00")).toBe("a\uD800b\uDC00");
  });

  test("each traditional character has one simplified form, which is common", () => {
    expect(traditional).toHaveLength(simplified.length);
    expect(new Set(traditional).size).toBe(traditional.length);
    for (const character of simplified) expect(traditional).not.toContain(character);
  });
});

describe("tokens", () => {
  const words = (text: string) => tokensOf(text).map((token) => token.text);

  test.each([
    ["1,800 EB by 2025", ["1800", "eb", "by", "2025"]],
    ["1,80 and 12,345,678.5", ["1", "80", "and", "12345678.5"]],
    ["2023.10.08", ["2023", "10", "08"]],
    ["$9.9bn 500kW 5G C919", ["9.9", "bn", "500", "kw", "5g", "c919"]],
    ["35%", ["35", "percent"]],
    ["China's o'clock workers'", ["china", "oclock", "workers"]],
    ["non-ferrous", ["non", "ferrous", "nonferrous"]],
    ["TC260-003", ["tc260", "003"]],
    ["国办发〔2023〕37号", ["国办发", "2023", "37", "号"]],
    ["5G应用“扬帆”行动", ["5g", "应用", "扬帆", "行动"]],
    ["…—()[]{}.*+?^$|\\", []],
  ])("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("know their place in the original", () => {
    const text = "The Citroe\u0308n：計畫 1,800";
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "The",
      "Citroe\u0308n",
      "計畫",
      "1,800",
    ]);
  });

  test("very long words are cut, the same way everywhere", () => {
    const [token] = tokensOf("x".repeat(10_000));
    expect(token?.text).toHaveLength(64);
    expect(token?.end).toBe(10_000);
  });
});

describe("spelling", () => {
  test.each([
    ["organisation", "organization"],
    ["commercialise", "commercialize"],
    ["analyse", "analyze"],
    ["labour", "labor"],
    ["behaviour", "behavior"],
    ["centre", "center"],
    ["centres", "centers"],
    ["metre", "meter"],
    ["fibre", "fiber"],
    ["programme", "program"],
    ["programmes", "programs"],
    ["licence", "license"],
    ["defence", "defense"],
    ["practise", "practice"],
    ["aluminium", "aluminum"],
    ["catalogue", "catalog"],
    ["modelling", "modeling"],
    ["fulfil", "fulfill"],
    ["grey", "gray"],
    ["tyre", "tire"],
    ["sulphur", "sulfur"],
    ["mould", "mold"],
    ["ageing", "aging"],
    ["judgement", "judgment"],
    ["manoeuvre", "maneuver"],
    ["bn", "billion"],
  ])("%s is %s", (british, american) => {
    expect(foldSpelling(british)).toBe(foldSpelling(american));
  });

  test.each([
    "organisation",
    "colour",
    "centre",
    "programming",
    "grey",
    "ageing",
    "catalogue",
    "strengthen",
  ])("every beginning of %s finds it", (word) => {
    for (let length = 1; length <= word.length; length += 1) {
      const beginning = word.slice(0, length);
      const found = queryKeys(beginning).some((key) =>
        textKeys(word).some((own) => own.startsWith(key)),
      );
      expect(found, beginning).toBe(true);
    }
  });

  test("so does every beginning of any word", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."aeiouslrmtbgz"), maxLength: 9 });
    fc.assert(
      fc.property(letters, fc.nat(8), (word, length) => {
        const beginning = word.slice(0, length + 1);
        const found = queryKeys(beginning).some((key) =>
          textKeys(word).some((own) => own.startsWith(key)),
        );
        expect(found).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("syllables", () => {
  test.each([
    ["suanli", [["suan", "li"]]],
    ["gongx", [["gong", "x"]]],
    ["xian", [["xian"], ["xia", "n"], ["xi", "an"]]],
    ["lvse", [["lu", "se"]]],
    ["zhongguo", [["zhong", "guo"]]],
    ["computing", []],
    ["", []],
  ])("of %s", (word, expected) => {
    expect(readSyllables(word)).toEqual(expect.arrayContaining(expected));
    expect(readSyllables(word).length > 0).toBe(expected.length > 0);
  });

  test("are read in few ways, and soon, however long the word", () => {
    expect(readSyllables("ana".repeat(13)).length).toBeLessThanOrEqual(6);
    expect(readSyllables("xi".repeat(5000))).toEqual([]);
  });
});
