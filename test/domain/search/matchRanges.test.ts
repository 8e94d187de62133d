import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchRanges } from "#domain/search/matchRanges.ts";
import { arbitraryQuery, arbitraryText } from "./arbitraryDocs.ts";

/** The text with its marks in brackets. */
const marked = (text: string, query: string, pinyin?: string): string => {
  let out = "";
  let at = 0;
  for (const [start, end] of matchRanges(text, query, pinyin)) {
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
        for (const [start, end] of matchRanges(text, query)) {
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
      { numRuns: 1000 },
    );
  });
});
