import fc from "fast-check";

const fragments = [
  "computing",
  "compute",
  "Computer",
  "power",
  "plan",
  "planning",
  "centre",
  "center",
  "grey",
  "gray",
  "organisation",
  "organize",
  "5G",
  "9.9",
  "1,800",
  "1800",
  "99",
  "billion",
  "9.9bn",
  "non-ferrous",
  "nonferrous",
  "the",
  "a",
  "C919",
  "China's",
  "Citroën",
  "35%",
  "R&D",
  "plans",
  "policies",
  "policy",
  "EVs",
  "3.0",
  "USD9.9bn",
  "yuan",
  "CNY",
  "8000亿元",
  "800 billion",
  "人民币",
  "算力",
  "算",
  "力基础",
  "基礎設施",
  "工信部",
  "工业和信息化部",
  "国办发〔2023〕37号",
  "𠀀𠀁",
  "おはよう",
];

const syllables = ["gong", "xin", "bu", "suan", "li", "xi", "an", "xian", "lü", "se", "ji"];

const seldom = fc.oneof({ weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) });

const phrase = (parts: readonly string[], separator: string, maxLength: number) =>
  fc
    .array(fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...parts) }, seldom), { maxLength })
    .map((chosen) => chosen.join(separator));

export const arbitraryText = fc.oneof(phrase(fragments, " ", 5), phrase(fragments, "", 3));

/** Queries as typed: whole, broken off, with a typo, or anything at all. */
export const arbitraryQuery = fc.oneof(
  arbitraryText,
  phrase(syllables, "", 4),
  phrase(syllables, " ", 4),
  phrase([...syllables, "5G", "2023", "plan", "g", "gxb"], " ", 4),
  fc.tuple(arbitraryText, fc.nat(20)).map(([text, length]) => text.slice(0, length)),
  fc
    .tuple(arbitraryText, fc.nat(20), fc.constantFrom("", "x", "ee"))
    .map(([text, at, typo]) => text.slice(0, at) + typo + text.slice(at + 1)),
  fc.string({ unit: "binary" }),
);
