import { describe, expect, test } from "vitest";
import { normalise } from "#search/text/fold.ts";
import { simplified, traditional } from "#search/text/hanTable.ts";
import { foldSpelling, queryKeys, textKeys } from "#search/text/spelling.ts";
import { parseQuery } from "#search/query/parseQuery.ts";
import { readSyllables } from "#search/text/syllables.ts";
import { tokensOf } from "#search/text/tokensOf.ts";

/** Whether a word of a query finds a word of a text. */
const finds = (typed: string, word: string): boolean => {
  const own = foldSpelling(typed);
  return textKeys(word).some(
    (key) => key === own || queryKeys(typed).some((one) => key.startsWith(one)),
  );
};

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
    ["R&D and S&T, IP&T, R & D", ["r&d", "and", "s&t", "ip&t", "r&d"]],
    ["oil & gas, Oil&Gas, R & 5", ["oil", "gas", "oil", "gas", "r", "5"]],
    ["5G IPv6 H2", ["5g", "ipv6", "h2"]],
    ["USD9.9bn RMB800", ["usd", "9.9", "bn", "rmb", "800"]],
    ["3.0, 1.50 and 10.05", ["3", "1.5", "and", "10.05"]],
    ["8000亿元", ["800", "billion", "cny"]],
    ["1万亿", ["1", "trillion"]],
    ["人民币8000 億元", ["cny", "800", "billion", "cny"]],
    ["3.7万亿元人民币投资", ["3.7", "trillion", "cny", "投资"]],
    ["8千万千瓦，500千瓦", ["80", "million", "kw", "500", "kw"]],
    ["17.1亿美元", ["1.71", "billion", "usd"]],
    ["5万辆", ["50000", "辆"]],
    ["第2元旦 3千 人民币", ["第", "2", "元旦", "3", "千", "人民币"]],
    ["国办发〔2023〕37号", ["国办发", "2023", "37", "号"]],
    ["5G应用“扬帆”行动", ["5g", "应用", "扬帆", "行动"]],
    ["…—()[]{}.*+?^$|\\", []],
  ])("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
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
    "policies",
    "processes",
    "centres",
    "yuan",
  ])("every beginning of %s finds it", (word) => {
    for (let length = 1; length <= word.length; length += 1) {
      const beginning = word.slice(0, length);
      expect(finds(beginning, word), beginning).toBe(true);
    }
  });

  test.each([
    ["plans", "plan"],
    ["policies", "policy"],
    ["patents", "patent"],
    ["processes", "process"],
    ["boxes", "box"],
    ["EVs", "EV"],
    ["exaflops", "EFLOPS"],
    ["renminbi", "RMB"],
    ["yuan", "CNY"],
    ["gigawatts", "GW"],
    ["tons", "tonnes"],
  ])("%s and %s find each other", (one, other) => {
    const [a, b] = [normalise(one), normalise(other)];
    expect(foldSpelling(a)).toBe(foldSpelling(b));
    expect([finds(a, b), finds(b, a)]).toEqual([true, true]);
  });

  test.each([
    ["news", "new"],
    ["its", "it"],
    ["goods", "good"],
    ["analysis", "analyst"],
    ["plans", "planet"],
    ["commercialised", "commercialisation"],
  ])("%s doesn't find %s", (word, other) => {
    expect(finds(word, other)).toBe(false);
  });
});

describe("words of a query that may be pinyin", () => {
  /** The first way to read a query joined. */
  const joinedIn = (query: string): string | undefined =>
    parseQuery(query)
      .phrase?.joined[0]?.map(({ key }) => key)
      .join(" ");

  test.each([
    ["suan li", "|suan|li"],
    ["suàn lì", "|suan|li"],
    ["gong xin bu", "|gong|xin |xin|bu"],
    ["gong x", "|gong|x"],
    ["xi an", "|xi|an"],
    ["gongye he", "|gong|ye |ye|he"],
    ["guo ban fa 37", "|guo|ban |ban|fa"],
    ["suan 37 li", undefined],
    ["x gong", undefined],
    ["r d", undefined],
    ["r&d li", undefined],
    ["suan plan", undefined],
    ["suanli", undefined],
    ["an a 5G", undefined],
  ])("%j joined: %j", (query, expected) => {
    expect(joinedIn(query)).toBe(expected);
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
});
