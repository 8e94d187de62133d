import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchRanges } from "#search/marks/matchRanges.ts";
import { parseQuery } from "#search/query/parseQuery.ts";
import { arbitraryQuery, arbitraryText } from "#test/search/arbitraryQuery.ts";
import { runs } from "#test/support/runs.ts";

/** The text with its marks in brackets. */
const marked = (text: string, query: string, pinyin?: string): string => {
  let out = "";
  let at = 0;
  for (const [start, end] of matchRanges(text, parseQuery(query), pinyin)) {
    out += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return out + text.slice(at);
};

describe("marks", () => {
  test.each([
    ["Computing power plan", "comp pow", "[Comp]uting [pow]er plan"],
    ["Dongfeng Peugeot Citroën", "citroen", "Dongfeng Peugeot [Citroën]"],
    ["a data-centre cluster", "data center", "a [data]-[centre] cluster"],
    ["Recycled non-ferrous metal", "nonferrous", "Recycled [non-ferrous] metal"],
    ["storage of 1,800 EB", "1800", "storage of [1,800] EB"],
    ["green aviation", "aviaton", "green [aviation]"],
    ["算力基础设施高质量发展", "基础设施", "算力[基础设施]高质量发展"],
    ["工業和信息化部", "工业", "[工業]和信息化部"],
    ["国办发〔2023〕37号", "国办发[2023]37号", "[国办发]〔[2023]〕[37号]"],
    ["com\u200Bputing", "computing", "[com\u200Bputing]"],
    ["😀 plan 😀", "plan", "😀 [plan] 😀"],
    ["𠀀𠀂", "𠀀", "[𠀀]𠀂"],
    ["nothing here", "else", "nothing here"],
    ["a.b*c", ".*", "a.b*c"],
  ])("%j for %j", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ["CNY 800 billion in contracts", "RMB 800 billion", "[CNY 800 billion] in contracts"],
    ["CNY 800 billion in contracts", "8000亿元", "[CNY 800 billion] in contracts"],
    ["达到8000亿元以上", "800bn", "达到[8000亿]元以上"],
    ["800 million, then 3 billion", "800 billion", "800 million, then 3 billion"],
    ["800 million, then 3 billion", "billion", "800 million, then 3 [billion]"],
    ["800 people in 2025, 35%", "800", "[800] people in 2025, 35%"],
    ["storage of 1,800 EB by 2025", "1800 EB 2025", "storage of [1,800 EB] by [2025]"],
    ["five-year plans", "plan", "five-year [plan]s"],
    ["a five-year plan", "plans", "a five-year [plan]"],
    ["digital R&D tools, R & D", "r&d", "digital [R&D] tools, [R & D]"],
  ])("an amount or a word as it is typed: %j for %j", (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ["工业和信息化部", "gong ye he xin xi hua bu", "gong xin bu", "工业和信息化部"],
    ["工信部公信部", "gong xin bu gong xin bu", "gong xin bu", "[工信部公信部]"],
    ["工信部", "gong xin bu", "gongxin", "[工信]部"],
    ["工信部", "gong xin bu", "gxb", "[工信部]"],
    ["大量算力", "da liang suan li", "suan li", "大量[算力]"],
    ["算力质量", "suan li zhi liang", "suan l", "[算力]质量"],
    ["数据安全", "shu ju an quan", "shuju anquan", "[数据安全]"],
    ["安全数据", "an quan shu ju", "shuju anquan", "[安全数据]"],
    ["银行", "yin hang", "gong xin bu", "银行"],
  ])("%s (%s) for %j", (text, pinyin, query, expected) => {
    expect(marked(text, query, pinyin)).toBe(expected);
  });

  test("a syllable marks no English word that only begins like it", () => {
    expect(marked("Building trust", "gong xin bu")).toBe("Building trust");
    expect(marked("long run", "long run")).toBe("[long] [run]");
  });

  test("Chinese by pinyin, where the syllables are known", () => {
    const title = "5G应用“扬帆”行动计划";
    expect(marked(title, "yangfan", "ying yong yang fan xing dong ji hua")).toBe(
      "5G应用“[扬帆]”行动计划",
    );
    expect(marked(title, "yangfan", "too few")).toBe(title);
  });

  test("lie in the text, in order and apart, and part no surrogate pair", () => {
    fc.assert(
      fc.property(arbitraryText, arbitraryQuery, (text, query) => {
        let before = -1;
        for (const [start, end] of matchRanges(text, parseQuery(query))) {
          expect(start).toBeGreaterThan(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const at of [start, end]) {
            const pair = at > 0 && at < text.length ? text.codePointAt(at - 1) : 0;
            expect(pair).toBeLessThanOrEqual(0xffff);
          }
          before = end;
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
