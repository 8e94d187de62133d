import { describe, expect, test } from "vitest";
import { buildIndex } from "#domain/search/buildIndex.ts";
import { indexSearcher } from "#domain/search/indexSearcher.ts";
import { scanSearcher } from "#domain/search/scanSearch.ts";
import { bundledDocs } from "./bundledDocs.ts";

/** A query, the id that must come first, and ids that must come too. */
type Case = readonly [query: string, first: string, ...others: string[]];

const fiveYearPlans = [
  "tech-market-14fyp",
  "modern-energy-14fyp",
  "digital-economy-14fyp",
  "big-data-14fyp",
  "ict-14fyp",
  "ip-14fyp",
  "circular-economy-14fyp",
] as const;

const english: readonly Case[] = [
  ["MIIT", "miit", "computing-power-2023-2025", "ict-14fyp", "2023-10-18-miit-sme-clusters"],
  ["miit", "miit", "green-aviation-2023-2035"],
  ["NDRC", "ndrc", "circular-economy-14fyp", "new-energy-storage-2021", "hydrogen-2021-2035"],
  ["Industry and Information", "miit", "data-security-assessment-draft-2023"],
  ["PBOC", "pboc", "computing-power-2023-2025", "pboc-data-security-draft-2023"],
  ["people's bank", "pboc", "computing-power-2023-2025"],
  ["peoples bank of china", "pboc"],
  ["State Council", "state-council", "ip-14fyp", "equipment-renewal-2024"],
  ["cyberspace", "cac", "ipv6-notice-2021"],
  ["market regulation", "samr", "measuring-instruments-2023"],
  ["CPC Central Committee", "cpc-central-committee", "ip-powerhouse-2021-2035"],
  ["TC260", "tc260", "tc260-003-2024", "2023-10-11-tc260-generative-ai-draft"],
  ["TC260-003", "tc260-003-2024"],
  ["computing power action plan", "computing-power-2023-2025"],
  ["computing power", "computing-power-2023-2025", "compute-total", "ict-compute"],
  ["green aviation outline", "green-aviation-2023-2035"],
  ["aviaton", "green-aviation-2023-2035", "caac"],
  ["metrolgy", "metrology-plan-2021-2035", "measuring-instruments-2023"],
  ["hydrogne plan", "hydrogen-2021-2035"],
  [
    "hydrogne",
    "green-aviation-hydrogen-2025",
    "hydrogen-2021-2035",
    "2023-10-12-hydrogen-vessel",
    "green-aviation-hydrogen-2025",
  ],
  ["patent commercialisation", "patents-2023-2025"],
  ["patent commercialization", "patents-2023-2025"],
  ["data centre", "compute-latency-ratio", "computing-power-2023-2025"],
  ["data center", "compute-latency-ratio", "computing-power-2023-2025"],
  ["nonferrous metal", "recycled-nonferrous", "circular-economy-14fyp"],
  ["ecommerce", "de-ecommerce", "digital-economy-14fyp"],
  ["e-commerce", "de-ecommerce", "digital-economy-14fyp"],
  ["300 EFLOPS", "compute-total", "ict-compute", "computing-power-2023-2025"],
  ["1,800 EB", "storage-total", "computing-power-2023-2025"],
  ["1800", "storage-total", "computing-power-2023-2025"],
  ["1 trillion", "patent-products", "patents-2023-2025"],
  ["800 billion", "patent-contracts", "patents-2023-2025"],
  ["9.9 billion", "2023-09-28-china-eastern-c919"],
  ["$9.9bn", "2023-09-28-china-eastern-c919"],
  ["C919", "2023-09-28-china-eastern-c919"],
  [
    "eVTOL",
    "2023-10-ehang-evtol-certified",
    "green-aviation-evtol-2025",
    "green-aviation-2023-2035",
  ],
  ["Citroen", "dpca", "2023-10-19-stellantis-dongfeng-assets"],
  ["citroën", "dpca"],
  ["ibm", "ibm", "2023-09-28-kyndryl-china-split"],
  ["Stellantis", "stellantis", "2023-10-19-stellantis-dongfeng-assets"],
  ["hon hai", "foxconn", "2023-10-23-foxconn-groupm"],
  ["quantum comp", "2023-10-11-jiuzhang-3"],
  ["generative AI", "tc260-003-2024", "2023-10-11-tc260-generative-ai-draft"],
  ["ethics review", "2023-10-08-most-ethics-review"],
  ["14th five-year plan big data", "big-data-14fyp"],
  ["robot", "robot-plus-2023", "robot-density"],
  ["FYP", ...fiveYearPlans],
  ["14FYP", ...fiveYearPlans],
  ["14th FYP", ...fiveYearPlans],
  ["five-year plans", ...fiveYearPlans],
  ["fourteenth five-year plan", ...fiveYearPlans],
  ["digital economy FYP", "digital-economy-14fyp"],
  ["charging piles", "ev-charging-2025-2027", "charging"],
  ["electric arc furnace", "steel-eaf", "steel-2022"],
  ["EAF", "steel-eaf", "steel-2022"],
  ["SAF", "green-aviation-saf-2025", "green-aviation-2023-2035"],
  ["NEVs", "nev-plan-2021-2035", "nev-share"],
  ["S&T", "most", "science-ethics-guidelines-2022"],
  ["R&D", "equip-rd", "equipment-renewal-2024"],
  ["R & D", "equip-rd", "equipment-renewal-2024"],
  ["jiuzhang 3.0", "2023-10-11-jiuzhang-3"],
  ["commercialisation of patents", "patents-2023-2025"],
  ["patents commercialization", "patents-2023-2025"],
  ["AI", "tc260-003-2024", "compute-ai-share"],
];

const amounts: readonly Case[] = [
  ["¥800 billion", "patent-contracts", "patents-2023-2025"],
  ["RMB 800 billion", "patent-contracts", "patents-2023-2025"],
  ["RMB800bn", "patent-contracts", "patents-2023-2025"],
  ["800 bn yuan", "patent-contracts", "patents-2023-2025"],
  ["8000亿元", "patent-contracts", "patents-2023-2025"],
  ["8000亿", "patent-contracts", "patents-2023-2025"],
  ["人民币8000亿元", "patent-contracts", "patents-2023-2025"],
  ["1,000 billion", "patent-products", "patents-2023-2025"],
  ["1tn", "patent-products", "patents-2023-2025"],
  ["1万亿", "patent-products", "patents-2023-2025"],
  ["1万亿元", "patent-products", "patents-2023-2025"],
  ["1萬億元", "patent-products", "patents-2023-2025"],
  ["3.7 trillion yuan", "ict-investment", "ict-14fyp"],
  ["3.7万亿", "ict-investment", "ict-14fyp"],
  ["1.71 billion yuan", "2023-10-19-stellantis-dongfeng-assets"],
  ["17.1亿元", "2023-10-19-stellantis-dongfeng-assets"],
  ["US$9.9 billion", "2023-09-28-china-eastern-c919"],
  ["USD9.9bn", "2023-09-28-china-eastern-c919"],
  ["99亿美元", "2023-09-28-china-eastern-c919"],
  ["300EFLOPS", "compute-total", "ict-compute", "computing-power-2023-2025"],
  ["300 exaflops", "compute-total", "ict-compute", "computing-power-2023-2025"],
  ["1.8 ZB", "storage-total", "computing-power-2023-2025"],
  ["30GW", "nes", "new-energy-storage-2021"],
  ["30 million kW", "nes", "new-energy-storage-2021"],
  ["3000万千瓦", "nes", "new-energy-storage-2021"],
  ["320 million tonnes", "scrap", "circular-economy-14fyp"],
  ["3.2亿吨", "scrap", "circular-economy-14fyp"],
  ["5.6亿", "sail21", "5g-sail-2021-2023"],
];

const chinese: readonly Case[] = [
  ["工信部", "miit", "computing-power-2023-2025", "green-aviation-2023-2035"],
  ["工业和信息化部", "miit", "green-aviation-2023-2035", "ict-14fyp"],
  ["工業和信息化部", "miit", "green-aviation-2023-2035"],
  ["国家发改委", "ndrc", "new-energy-storage-2021"],
  ["發改委", "ndrc", "circular-economy-14fyp"],
  ["国务院", "state-council", "ip-14fyp"],
  ["国办", "state-council-general-office", "patents-2023-2025"],
  ["央行", "pboc", "pboc-data-security-draft-2023"],
  ["网信办", "cac", "computing-power-2023-2025", "ipv6-notice-2021"],
  ["市场监管总局", "samr", "measuring-instruments-2023"],
  ["國資委", "sasac", "computing-power-2023-2025"],
  ["民航局", "caac", "green-aviation-2023-2035"],
  ["算力", "computing-power-2023-2025", "compute-total", "storage-total"],
  ["算力基础设施", "computing-power-2023-2025"],
  ["算力基礎設施高質量發展行動計劃", "computing-power-2023-2025"],
  ["绿色航空", "green-aviation-2023-2035"],
  ["数据安全", "data-security-assessment-draft-2023"],
  ["计量", "measuring-instruments-2023"],
  ["專利", "patents-2023-2025"],
  ["储能", "new-energy-storage-2021", "nes"],
  ["氢能", "hydrogen-2021-2035", "h2-green"],
  ["扬帆", "5g-sail-2024-2027", "5g-sail-2021-2023"],
  ["5G应用", "5g-sail-2021-2023"],
  ["IPv6", "ipv6-notice-2021", "ipv6-mobile", "de-ipv6", "computing-power-2023-2025"],
  ["机器人", "robot-plus-2023", "robot-density"],
  ["碳达峰", "industry-carbon-peak-2022", "industrial-energy"],
  ["新能源汽车", "nev-plan-2021-2035", "nev-share"],
  ["充电", "ev-charging-2025-2027", "charging"],
  ["国办发〔2023〕37号", "patents-2023-2025"],
  ["国办发[2023]37号", "patents-2023-2025"],
  ["国办发 (2023) 37 号", "patents-2023-2025"],
  ["国办发２０２３ ３７号", "patents-2023-2025"],
  ["国办发202337号", "patents-2023-2025"],
  ["工信部联通信〔2023〕180号", "computing-power-2023-2025"],
  ["东航", "china-eastern-airlines", "2023-09-28-china-eastern-c919"],
  ["東方航空", "china-eastern-airlines"],
  ["富士康", "foxconn", "2023-10-23-foxconn-groupm"],
];

const pinyin: readonly Case[] = [
  ["gongxinbu", "miit", "computing-power-2023-2025", "green-aviation-2023-2035"],
  ["gong xin bu", "miit", "ict-14fyp"],
  ["gongye he xinxihua bu", "miit", "green-aviation-2023-2035"],
  ["gongyehexinxihuabu", "miit"],
  ["fagaiwei", "ndrc", "new-energy-storage-2021"],
  ["guowuyuan", "state-council", "ip-14fyp"],
  ["yanghang", "pboc"],
  ["wangxinban", "cac", "ipv6-notice-2021"],
  ["suanli", "computing-power-2023-2025", "compute-total"],
  ["suanli jichu sheshi", "computing-power-2023-2025"],
  ["lüse hangkong", "green-aviation-2023-2035"],
  ["lvse hangkong", "green-aviation-2023-2035"],
  ["luse hangkong", "green-aviation-2023-2035"],
  ["zhuanli zhuanhua", "patents-2023-2025"],
  ["shuju anquan", "data-security-assessment-draft-2023"],
  ["xunhuan jingji", "circular-economy-14fyp"],
  ["yangfan", "5g-sail-2024-2027", "5g-sail-2021-2023"],
  ["jiqiren", "robot-plus-2023"],
  ["guobanfa 37", "patents-2023-2025"],
  ["fushikang", "foxconn", "2023-10-23-foxconn-groupm"],
  ["suan li", "computing-power-2023-2025", "compute-total"],
  ["suàn lì", "computing-power-2023-2025"],
  ["suan li ji chu she shi", "computing-power-2023-2025"],
  ["ji qi ren", "robot-plus-2023", "robot-density"],
  ["da shu ju", "big-data-14fyp", "big-data"],
  ["gong x", "miit"],
  ["guo wu yuan", "state-council", "ip-14fyp"],
  ["fa gai wei", "ndrc", "new-energy-storage-2021"],
  ["lü se hang kong", "green-aviation-2023-2035"],
  ["guo ban fa 37", "patents-2023-2025"],
  ["gxb", "miit", "computing-power-2023-2025"],
  ["GXB", "miit"],
  ["fgw", "ndrc", "new-energy-storage-2021"],
  ["gwy", "state-council", "ip-14fyp"],
  ["yihang", "ehang", "2023-10-ehang-evtol-certified"],
  ["shangfei", "comac", "2023-09-28-china-eastern-c919"],
];

const cases = [...english, ...amounts, ...chinese, ...pinyin];

const engines = [
  ["scan", scanSearcher(bundledDocs)],
  ["index", indexSearcher(buildIndex(bundledDocs))],
] as const;

describe.each(engines)("the hand-written queries, by %s", (_, searcher) => {
  const idsOf = (query: string): readonly string[] =>
    Array.from(searcher.search(query).hits, (row) => bundledDocs[row]?.id ?? "");

  test("find everything that they must", () => {
    const missing = cases.flatMap(([query, ...expected]) => {
      const found = new Set(idsOf(query));
      return expected.filter((id) => !found.has(id)).map((id) => `${query}: ${id}`);
    });
    expect(missing).toEqual([]);
  });

  test("put the right record first in at least 95 of 100", () => {
    const wrong = cases.flatMap(([query, first]) => {
      const [found = "nothing"] = idsOf(query);
      return found === first ? [] : [`${query}: ${found} instead of ${first}`];
    });
    expect(wrong.length / cases.length, wrong.join("\n")).toBeLessThanOrEqual(0.05);
  });

  test("find nothing where there is nothing", () => {
    for (const query of ["zeppelin", "飞艇", "feiting", "99 billion zeppelins"]) {
      expect(idsOf(query), query).toEqual([]);
    }
  });
});

test("at least sixty queries, half of them in Chinese or pinyin", () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(([query]) => query)).size).toBe(cases.length);
  expect(chinese.length + pinyin.length).toBeGreaterThanOrEqual(30);
});
