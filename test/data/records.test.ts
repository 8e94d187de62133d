import { problemsIn } from "#domain/dangling.ts";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset.ts";
import type { Correction, News, Policy, Provenance, Quantity } from "#domain/schema/records.ts";
import { isQualitative, type QuantitativeTarget } from "#domain/schema/target.ts";
import { readTables } from "../tools/dataRules/readTables.ts";
import { readFiles } from "./files.ts";

const { tables, problems } = readTables(readFiles());
const dataset = buildDataset(tables, problems);
const newsletterId = "merics-china-industries-2023-11-01";

const record = (id: string): Policy | News => {
  const entry = dataset.entryById.get(id);
  if (entry === undefined) throw new Error(`no record ${id}`);
  return entry.record;
};

const target = (id: string): QuantitativeTarget => {
  const found = dataset.targetById.get(id)?.target;
  if (found === undefined || isQualitative(found))
    throw new Error(`no target with a figure: ${id}`);
  return found;
};

const correction = (id: string, field: string): Correction | undefined =>
  record(id).corrections?.find((one) => one.field === field);

const quantity = (id: string, value: number, unit: string): Quantity | undefined =>
  record(id).quantities?.find((one) => one.value === value && one.unit === unit);

const sourcesOf = (list: readonly Provenance[] = []) =>
  list.map(({ source, unlinked }) => source ?? unlinked);

const datesOf = (id: string): readonly string[] =>
  record(id).dates.map(({ means, date }) => `${means} ${date}`);

describe("the newsletter", () => {
  it("has its 18 items", () => {
    const items = dataset.entries.filter(
      ({ record: { collection } }) => collection === "newsletter",
    );
    expect(items.map(({ id, record: { kind } }) => `${kind} ${id}`).sort()).toEqual([
      "corporate-news 2023-09-28-china-eastern-c919",
      "corporate-news 2023-09-28-kyndryl-china-split",
      "corporate-news 2023-10-11-jiuzhang-3",
      "corporate-news 2023-10-12-biontech-medilink",
      "corporate-news 2023-10-12-hydrogen-vessel",
      "corporate-news 2023-10-19-stellantis-dongfeng-assets",
      "corporate-news 2023-10-23-foxconn-groupm",
      "policy computing-power-2023-2025",
      "policy data-security-assessment-draft-2023",
      "policy green-aviation-2023-2035",
      "policy measuring-instruments-2023",
      "policy patents-2023-2025",
      "policy-news 2023-10-08-most-ethics-review",
      "policy-news 2023-10-11-miit-smart-manufacturing-challenge",
      "policy-news 2023-10-11-tc260-generative-ai-draft",
      "policy-news 2023-10-13-most-miit-transfer",
      "policy-news 2023-10-18-miit-sme-clusters",
      "policy-news 2023-10-24-yin-hejun-appointed",
    ]);
  });

  it("is a source with its reporting period", () => {
    expect(dataset.sources.get(newsletterId)).toMatchObject({
      form: "newsletter",
      date: "2023-11-01",
      reportingPeriod: "2023-09-26/2023-10-24",
    });
  });

  it("has context, mentions and sequels around it", () => {
    const count = (collection: string) =>
      dataset.entries.filter((entry) => entry.record.collection === collection).length;
    expect([count("context"), count("mentioned"), count("follow-up")]).toEqual([19, 6, 2]);
  });
});

describe("quantities of the newsletter", () => {
  it.each([
    ["compute-total", "more than", 300, "EFLOPS", "2025-12-31"],
    ["compute-ai-share", "reach", 35, "%", "2025-12-31"],
    ["compute-otn-sites", "reach", 80, "%", "2025-12-31"],
    ["storage-total", "more than", 1800, "EB", "2025-12-31"],
    ["compute-storage-advanced", "at least", 30, "%", "2025-12-31"],
    ["compute-dr-cov", "reach", 100, "%", "2025-12-31"],
    ["compute-benchmarks", "at least", 30, "benchmarks per field", "2025-12-31"],
    ["compute-latency-ratio", "at most", 1.5, "times the theoretical latency", "2025-12-31"],
    ["patent-contracts", "reach", 800, "CNY billion", "2025"],
    ["patent-products", "more than", 1000, "CNY billion", "2025"],
    ["ict-compute", "reach", 300, "EFLOPS", "2025"],
  ])("target %s: %s %d %s by %s", (id, comparator, value, unit, due) => {
    expect(target(id)).toMatchObject({ comparator, value, unit, due });
  });

  it.each([
    ["computing-power-2023-2025", 197, "EFLOPS", undefined],
    ["patents-2023-2025", 46.6, "%", "2021"],
    ["patents-2023-2025", 3.9, "%", undefined],
    ["patents-2023-2025", 13.3, "%", undefined],
    ["data-security-assessment-draft-2023", 1, "per year", undefined],
    ["2023-10-11-miit-smart-manufacturing-challenge", 21, "focus areas", "2023"],
    ["2023-10-18-miit-sme-clusters", 100, "clusters", "2023"],
    ["2023-09-28-kyndryl-china-split", 6000, "employees", "2023-09-28"],
    ["2023-09-28-china-eastern-c919", 100, "aircraft", "2023-09-28"],
    ["2023-09-28-china-eastern-c919", 9.9, "USD billion", "2023-09-28"],
    ["2023-09-28-china-eastern-c919", 10, "USD billion", "2023-09-28"],
    ["2023-10-11-jiuzhang-3", 1_000_000, "times", "2023-10-11"],
    ["2023-10-11-jiuzhang-3", 255, "photons", "2023-10-11"],
    ["2023-10-12-biontech-medilink", 70, "USD million", "2023-10-12"],
    ["2023-10-12-biontech-medilink", 1, "USD billion", "2023-10-12"],
    ["2023-10-12-hydrogen-vessel", 500, "kW", "2023-10-11"],
    ["2023-10-19-stellantis-dongfeng-assets", 234, "USD million", "2023-10-19"],
    ["2023-10-19-stellantis-dongfeng-assets", 233.69, "USD million", "2023-10-19"],
    ["2023-10-19-stellantis-dongfeng-assets", 1.71, "CNY billion", "2023-10-19"],
    ["2023-10-23-foxconn-groupm", 1, "person", "2023-10-23"],
    ["2023-10-23-foxconn-groupm", 2, "persons", "2023-10-23"],
  ])("%s tells %d %s as of %s", (id, value, unit, asOf) => {
    const found = quantity(id, value, unit);
    expect(found).toBeDefined();
    expect(found?.asOf).toBe(asOf);
  });

  it("say how far they bind", () => {
    expect(quantity("2023-09-28-kyndryl-china-split", 6000, "employees")?.bound).toBe("about");
    expect(quantity("2023-09-28-china-eastern-c919", 10, "USD billion")?.bound).toBe("about");
  });

  it.each([
    ["2023-09-28-china-eastern-c919", "Value of the order, as printed", [newsletterId]],
    ["2023-09-28-china-eastern-c919", "Value of the order, as checked", ["travelmole-c919-order"]],
    ["2023-10-12-biontech-medilink", "Payment in the end, as printed", [newsletterId]],
    [
      "2023-10-12-biontech-medilink",
      "Payments that may follow on milestones, as checked",
      ["bioworld-medilink-biontech"],
    ],
    ["2023-10-12-hydrogen-vessel", "Power of the fuel cell", ["portnews-hydrogen-boat"]],
  ])("%s: '%s' cites only the page that gives it", (id, label, cited) => {
    const found = record(id).quantities?.find((one) => one.label === label);
    expect(sourcesOf(found?.provenance)).toEqual(cited);
  });

  it("keep 'up to' as printed beside 'more than' as checked", () => {
    const payments = record("2023-10-12-biontech-medilink").quantities ?? [];
    expect(payments.map(({ value, unit, bound }) => [bound, value, unit])).toEqual([
      [undefined, 70, "USD million"],
      ["up to", 1, "USD billion"],
      ["more than", 1, "USD billion"],
    ]);
  });

  it.each([
    "compute-total",
    "compute-ai-share",
    "storage-total",
    "compute-storage-advanced",
    "compute-otn-sites",
    "compute-dr-cov",
    "patent-contracts",
    "patent-products",
  ])("target %s cites the newsletter, which prints it", (id) => {
    expect(sourcesOf(target(id).provenance)).toContain(newsletterId);
  });

  it("hold the base of the computing target with its date", () => {
    expect(target("compute-total").baseline).toMatchObject({ value: 197, asOf: "2023-06-30" });
    expect(target("ict-compute").baseline).toMatchObject({ value: 90, asOf: "2020-12-31" });
  });

  it("hold the deadline for comments and the horizons", () => {
    expect(datesOf("data-security-assessment-draft-2023")).toEqual([
      "published 2023-10-09",
      "comments-close 2023-11-07",
    ]);
    expect(record("green-aviation-2023-2035")).toMatchObject({
      period: { start: "2023", end: "2035" },
    });
    expect(record("patents-2023-2025")).toMatchObject({ period: { start: "2023", end: "2025" } });
    // Its goals have years; of the document's own period no source tells.
    expect(record("measuring-instruments-2023")).not.toHaveProperty("period");
  });
});

describe("goals in words", () => {
  it.each([
    ["computing-power-2023-2025", { 2025: 3 }],
    ["green-aviation-2023-2035", { 2025: 5, 2035: 2 }],
    ["measuring-instruments-2023", { 2025: 1, 2035: 2 }],
    ["patents-2023-2025", { 2025: 1 }],
  ])("of %s carry their year", (id, byYear) => {
    const found = dataset.targets.filter(
      (entry) => entry.policy.id === id && isQualitative(entry.target),
    );
    const counts: Record<string, number> = {};
    for (const { target: goal } of found) counts[goal.due] = (counts[goal.due] ?? 0) + 1;
    expect(counts).toEqual(byYear);
  });
});

describe("targets", () => {
  it("number 52 with a figure and 14 in words", () => {
    const inWords = dataset.targets.filter((entry) => isQualitative(entry.target)).length;
    expect([dataset.targets.length - inWords, inWords]).toEqual([52, 14]);
    const ofContext = dataset.targets.filter(({ policy }) => policy.collection === "context");
    expect(ofContext.length).toBe(41);
  });

  it("never hold unlike things against each other", () => {
    expect(target("h2-green")).toMatchObject({
      comparator: "between",
      value: { min: 100, max: 200 },
      readings: [
        { value: 125, comparable: false, reason: "The reading is installed capacity, not output." },
      ],
    });
    for (const id of ["equip-rd", "equip-nc"]) {
      expect(target(id).baseline).toMatchObject({ comparable: false });
    }
    expect(target("tech-contracts").series).toBeUndefined();
    expect(target("patent-contracts").series).toBeUndefined();
    expect(target("patent-contracts").caution).toContain("different");
  });

  it("form a series only where metric and unit agree", () => {
    const series: Record<string, string[]> = {};
    for (const { id, target: one } of dataset.targets) {
      if (one.series !== undefined) (series[one.series] ??= []).push(id);
    }
    expect(series).toEqual({
      "compute-total": ["compute-total", "ict-compute"],
      "5g-penetration": ["ict-5g-penetration", "sail27-pen"],
      "5g-base-stations": ["ict-5g-bs", "sail27-bs"],
    });
  });

  it("of the five-year plan and of the action plan share the readings after 2020", () => {
    const later = target("compute-total").readings.filter(({ asOf }) => asOf > "2020-12-31");
    expect(target("ict-compute").readings).toEqual(later);
    expect(later.map(({ value }) => value)).toEqual([150, 180, 197, 230, 246]);
  });

  it("keep when a figure was made known", () => {
    const told = (id: string) =>
      target(id).readings.flatMap(({ asOf, told: day }) =>
        day === undefined ? [] : [[asOf, day]],
      );
    expect(told("compute-total")).toEqual([["2023-06-30", "2023-08"]]);
    expect(told("storage-total")).toEqual([
      ["2023-06-30", "2023-08"],
      ["2025-06-30", "2025-09"],
    ]);
    expect(told("sail27-pen")).toEqual([["2025-12", "2025-12-25"]]);
    expect(told("tech-contracts")).toEqual([["2024", "2025-05-16"]]);
  });

  it("say why a page can't be linked", () => {
    expect(target("ipv6-mobile").readings.map(({ provenance }) => provenance)).toEqual([
      [
        {
          unlinked: "seen in a copy of an agency report that can't be linked",
          confidence: "medium",
        },
      ],
    ]);
  });

  it("show arithmetic of ours", () => {
    expect(target("robot-density").derived).toContain("492");
    expect(target("equip-scrapcar").readings[0]?.derived).toContain("2.126");
  });

  it("keep interim steps and the way that is better", () => {
    expect(target("ipv6-mobile").interim).toMatchObject([{ value: 50, due: "2023" }]);
    expect(target("compute-latency-ratio").direction).toBe("down");
  });
});

describe("corrections", () => {
  it("of the computing-power plan stand beside what was printed", () => {
    const id = "computing-power-2023-2025";
    expect(datesOf(id)).toEqual(["published 2023-10-08", "reported 2023-10-09"]);
    expect(record(id).issuers).toEqual({
      lead: "miit",
      co: ["cac", "moe", "nhc", "pboc", "sasac"],
    });
    expect(correction(id, "date")).toMatchObject({
      outcome: "differs",
      printed: "10 August 2023",
      checked: "issued 8 October 2023, announced 9 October 2023",
    });
    expect(correction(id, "date")?.note).toContain(
      "reporting period of 26 September to 24 October",
    );
    const linksOf = (field: string) =>
      correction(id, field)?.evidence.map(
        ({ source }) => source !== undefined && dataset.sources.get(source)?.link,
      );
    expect(linksOf("date")).toEqual([
      "https://www.chinajusticeobserver.com/a/china-charts-future-in-tech-big-moves-in-computing-power-infrastructure",
      "http://english.www.gov.cn/news/202310/09/content_WS6523e392c6d0868f4e8e00f8.html",
    ]);
    expect(correction(id, "issuing bodies")).toMatchObject({
      outcome: "differs",
      printed: "MIIT, CAC, MOE, PBoC, NHC, SAMR",
      checked: "MIIT, CAC, MOE, NHC, PBoC, SASAC",
    });
    expect(correction(id, "document number")).toMatchObject({
      checked: "工信部联通信〔2023〕180号",
      confidence: "medium",
      evidence: [{ unlinked: "seen on a copy that can't be linked" }],
    });
    expect(correction(id, "comparators of the targets")).toMatchObject({
      outcome: "differs",
      printed: "reach 300 EFLOPS; 1,800 EB of storage; 30% of it advanced",
      checked: "more than 300 EFLOPS; more than 1,800 EB; at least 30%",
    });
  });

  it.each([
    ["2023-09-28-china-eastern-c919", "order and date", ["shine-2023-09-28-c919-order"]],
    ["2023-09-28-china-eastern-c919", "value", ["travelmole-c919-order"]],
    ["2023-10-19-stellantis-dongfeng-assets", "background", ["investing-stellantis-dongfeng"]],
    ["2023-10-23-foxconn-groupm", "date of the GroupM detentions", ["campaign-asia-groupm"]],
    [
      "2023-10-23-foxconn-groupm",
      "date of the Foxconn investigations",
      ["the page listed for this item is on GroupM"],
    ],
  ])("of %s: %s cites only what says it", (id, field, cited) => {
    expect(sourcesOf(correction(id, field)?.evidence)).toEqual(cited);
  });

  it.each([
    ["green-aviation-2023-2035", "date", "adds"],
    ["green-aviation-2023-2035", "goals for 2025", "differs"],
    ["data-security-assessment-draft-2023", "outcome", "adds"],
    ["measuring-instruments-2023", "title", "differs"],
    ["patents-2023-2025", "issuing bodies", "differs"],
    ["2023-10-08-most-ethics-review", "date", "adds"],
    ["2023-10-11-tc260-generative-ai-draft", "date", "differs"],
    ["2023-10-18-miit-sme-clusters", "date", "confirms"],
    ["2023-09-28-kyndryl-china-split", "employees", "adds"],
    ["2023-09-28-china-eastern-c919", "order and date", "confirms"],
    ["2023-09-28-china-eastern-c919", "value", "adds"],
    ["2023-10-11-jiuzhang-3", "speed", "confirms"],
    ["2023-10-12-biontech-medilink", "rights", "differs"],
    ["2023-10-12-hydrogen-vessel", "date", "differs"],
    ["2023-10-19-stellantis-dongfeng-assets", "seller", "differs"],
    ["2023-10-23-foxconn-groupm", "date of the GroupM detentions", "differs"],
    ["2023-10-23-foxconn-groupm", "date of the Foxconn investigations", "differs"],
  ])("of %s: %s %s", (id, field, outcome) => {
    expect(correction(id, field)?.outcome).toBe(outcome);
  });
});

describe("issuing bodies", () => {
  it("that the source doesn't name are a count", () => {
    const unnamed = dataset.entries.flatMap(({ id, record: { issuers } }) =>
      issuers?.unnamed === undefined ? [] : [[id, issuers.lead, issuers.unnamed]],
    );
    expect(unnamed).toEqual([
      ["ev-charging-2025-2027", "ndrc", 4],
      ["5g-sail-2024-2027", "miit", 11],
      ["2023-10-08-most-ethics-review", "most", 9],
      ["robot-plus-2023", "miit", 16],
    ]);
  });

  it("are the General Office where it issued, and the council where it did", () => {
    expect(record("patents-2023-2025").issuers?.lead).toBe("state-council-general-office");
    expect(record("nev-plan-2021-2035").issuers?.lead).toBe("state-council-general-office");
    expect(record("ip-14fyp").issuers?.lead).toBe("state-council");
    expect(dataset.agencies.get("state-council-general-office")?.parent).toBe("state-council");
  });
});

it.each([
  ["computing-power-2023-2025", "算力基础设施高质量发展行动计划"],
  [
    "green-aviation-2023-2035",
    "工业和信息化部等四部门关于印发绿色航空制造业发展纲要（2023-2035年）的通知",
  ],
  [
    "data-security-assessment-draft-2023",
    "公开征求对《工业和信息化领域数据安全风险评估实施细则（试行）（征求意见稿）》的意见",
  ],
  ["measuring-instruments-2023", "市场监管总局关于计量促进仪器仪表产业高质量发展的指导意见"],
  ["patents-2023-2025", "专利转化运用专项行动方案 (2023—2025 年)"],
  ["big-data-14fyp", "“十四五”大数据产业发展规划"],
  ["hydrogen-2021-2035", "氢能产业发展中长期规划（2021-2035年）"],
])("the Chinese title of %s is kept exactly", (id, zh) => {
  expect(record(id).title.zh).toBe(zh);
});

it.each([
  ["2023-09-28-china-eastern-c919", "bears-on", "green-aviation-2023-2035"],
  ["2023-10-ehang-evtol-certified", "bears-on", "green-aviation-2023-2035"],
  ["2023-10-12-hydrogen-vessel", "bears-on", "hydrogen-2021-2035"],
  ["computing-power-2023-2025", "restates", "ict-14fyp"],
  ["data-security-assessment-draft-2023", "implements", "industrial-data-security-measures-2022"],
  ["data-security-assessment-rules-2024", "implements", "industrial-data-security-measures-2022"],
  ["data-security-assessment-draft-2023", "followed-by", "data-security-assessment-rules-2024"],
  ["measuring-instruments-2023", "builds-on", "metrology-plan-2021-2035"],
  ["5g-sail-2021-2023", "followed-by", "5g-sail-2024-2027"],
  ["2023-10-11-tc260-generative-ai-draft", "followed-by", "tc260-003-2024"],
  ["2023-10-08-most-ethics-review", "builds-on", "science-ethics-guidelines-2022"],
])("%s %s %s", (id, relation, to) => {
  expect(record(id).links).toContainEqual(expect.objectContaining({ relation, to }));
});

it.each([
  [
    "data-security-assessment-rules-2024",
    ["signed 2024-05-10", "published 2024-05-24", "in-force 2024-06-01"],
  ],
  [
    "industrial-data-security-measures-2022",
    ["reported 2021-10", "signed 2022-12-08", "published 2022-12-13", "in-force 2023-01-01"],
  ],
  ["2023-10-08-most-ethics-review", ["signed 2023-09-07", "published 2023-10-08"]],
  ["2023-10-18-miit-sme-clusters", ["signed 2023-10-17", "published 2023-10-18"]],
  ["2023-10-11-tc260-generative-ai-draft", ["published 2023-10-11", "published 2023-10-12"]],
  ["2023-10-13-most-miit-transfer", ["published 2023-10-13"]],
  ["2023-09-28-china-eastern-c919", ["reported 2023-09-28", "due 2024/2031"]],
  ["2023-10-12-hydrogen-vessel", ["reported 2023-10-11", "reported 2023-10-12"]],
  [
    "2023-10-23-foxconn-groupm",
    ["reported 2023-10-21", "reported 2023-10-22", "reported 2023-10-23"],
  ],
])("%s has its dates, each with what it means", (id, dates) => {
  expect(datesOf(id)).toEqual(dates);
});

it("reads the files without a single problem", () => {
  expect(problemsIn(dataset)).toEqual([]);
});
