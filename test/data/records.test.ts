import { joinTexts } from "#domain/dataset/datedTexts.ts";
import type { DatedText } from "#domain/schema/common.ts";
import { problemsIn } from "#domain/dataset/dangling.ts";
import { describe, expect, it } from "vitest";
import { buildDataset } from "#domain/dataset/dataset.ts";
import type { Correction, News, Policy, Provenance, Quantity } from "#domain/schema/records.ts";
import { isQualitative, type QuantitativeTarget } from "#domain/schema/target.ts";
import { readTables } from "#editing/rules/readTables.ts";
import { readFiles } from "./files.ts";

const { tables, findings } = readTables(readFiles());
const dataset = buildDataset(tables);
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

it("a body's short name is one of its aliases, shorter than its own", () => {
  for (const { id, short, acronym, name, aliases = [] } of tables.agencies) {
    if (short === undefined) continue;
    expect(aliases, id).toContain(short);
    expect(short.length, id).toBeLessThan(name.en.length);
    expect(acronym, id).toBeUndefined();
  }
});

const cautionOf = ({ cautions = [] }: { readonly cautions?: readonly DatedText[] | undefined }) =>
  joinTexts(cautions);

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
    ["2023-10-12-biontech-medilink", "Total payments, as printed", [newsletterId]],
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
    ["patents-2023-2025", { 2025: 3 }],
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
  it("of the newsletter's documents number 11 with a figure and 16 in words", () => {
    const ofNewsletter = dataset.targets.filter(({ policy }) => policy.collection === "newsletter");
    const inWords = ofNewsletter.filter((entry) => isQualitative(entry.target)).length;
    expect([ofNewsletter.length - inWords, inWords]).toEqual([11, 16]);
  });

  it("of the context around them all have a figure; goals in words of what was added name their words", () => {
    const inWords = dataset.targets.flatMap(({ target: one, policy }) =>
      isQualitative(one) && policy.collection !== "newsletter" ? [{ policy, one }] : [],
    );
    expect(new Set(inWords.map(({ policy }) => policy.collection))).toEqual(new Set(["added"]));
    // Edition 3.0.0 took in goals of eight documents that set no figure.
    expect(inWords.length).toBe(10);
    for (const { one } of inWords) expect(one.goal.length, one.id).toBeGreaterThan(20);
  });

  it("never hold unlike things against each other", () => {
    expect(target("h2-green")).toMatchObject({
      comparator: "between",
      value: { min: 100, max: 200 },
      readings: [
        { value: 125, comparable: false, reason: "The reading is installed capacity, not output." },
        {
          value: 320,
          comparable: false,
          reason: expect.stringContaining("electrolysis") as string,
        },
      ],
    });
    expect(target("equip-rd").baseline).toMatchObject({ comparable: false });
    // Its base counted industrial firms in general, until a figure of those above the set size was found.
    expect(target("equip-nc").baseline).toMatchObject({ value: 55.3, asOf: "2021-12-31" });
    expect(target("equip-nc").baseline).not.toHaveProperty("comparable");
    for (const reading of target("equip-nc").readings) expect(reading.comparable).toBe(false);
    expect(target("tech-contracts").series).toBeUndefined();
    expect(target("patent-contracts").series).toBeUndefined();
    expect(cautionOf(target("patent-contracts"))).toContain("different");
  });

  it("form a series only where metric and unit agree", () => {
    const series: Record<string, string[]> = {};
    for (const { id, target: one } of dataset.targets) {
      if (one.series !== undefined) (series[one.series] ??= []).push(id);
    }
    expect(series).toMatchObject({
      "compute-total": ["compute-total", "ict-compute", "ndc-compute", "dc25-compute"],
      "5g-penetration": ["sail21-pen", "ict-5g-penetration", "sail27-pen", "inf-5g"],
      "5g-base-stations": ["sail21-bs", "ict-5g-bs", "sail27-bs"],
      "electric-furnace-share": [
        "steel-eaf",
        "industry-peak-eaf-2025",
        "industry-peak-eaf-2030",
        "ec25-eaf",
        "se-eaf",
      ],
    });
    const unitsOf = (ids: readonly string[]) => new Set(ids.map((id) => target(id).unit));
    for (const [name, ids] of Object.entries(series)) {
      expect(ids.length, `${name} has more than one target`).toBeGreaterThan(1);
      expect(unitsOf(ids).size, `${name} has one unit`).toBe(1);
    }
    // Cuts against different years, or over different spans, are never one series.
    const cuts = dataset.targets.filter(({ target: one }) =>
      one.metric.startsWith("Cut in carbon"),
    );
    expect(cuts.length).toBeGreaterThan(1);
    expect(cuts.filter(({ target: { series: of } }) => of !== undefined)).toEqual([]);
  });

  it("of the five-year plan and of the action plan share the readings after 2020", () => {
    const later = target("compute-total").readings.filter(({ asOf }) => asOf > "2020-12-31");
    expect(target("ict-compute").readings).toEqual(later);
    expect(later.map(({ value }) => value)).toEqual([140, 150, 180, 197, 230, 246, 268, 280, 1590]);
    // The last is of another kind of computing, and judges neither.
    expect(later.at(-1)).toMatchObject({ comparable: false, unit: "EFLOPS (FP16)" });
  });

  it("of one series tell of a figure alike: when it was disclosed, and how it was reckoned", () => {
    const seen = new Map<string, { id: string; disclosed: unknown; derived: unknown }>();
    for (const { id, target: one } of dataset.targets) {
      if (isQualitative(one) || one.series === undefined) continue;
      for (const { value, asOf, bound, disclosed, derived } of one.readings) {
        const key = [one.series, asOf, value, bound].join(" ");
        const first = seen.get(key);
        if (first === undefined) seen.set(key, { id, disclosed, derived });
        else
          expect({ disclosed, derived }, `${key}: ${first.id}, ${id}`).toEqual({
            disclosed: first.disclosed,
            derived: first.derived,
          });
      }
    }
    expect(seen.size).toBeGreaterThan(100);
  });

  it("keep when a figure was made known", () => {
    const disclosed = (id: string) =>
      target(id).readings.flatMap(({ asOf, disclosed: day }) =>
        day === undefined ? [] : [[asOf, day]],
      );
    expect(disclosed("compute-total")).toEqual([
      ["2023-06-30", "2023-08-19"],
      ["2024-06-30", "2024-10-23"],
      ["2024-09-30", "2025"],
      ["2024-12-31", "2025-04-29"],
      ["2025-12-31", "2026-06-08"],
    ]);
    expect(target("compute-total").baseline?.disclosed).toBe("2023-08-19");
    expect(disclosed("storage-total")).toEqual([
      ["2023-06-30", "2023-08-21"],
      ["2023-12-31", "2024-12-18"],
      ["2024-12-31", "2025-08-25"],
      ["2025-06-30", "2025-08-24"],
    ]);
    // What was told at Christmas 2025 is of November, and was dated to the month of telling before.
    expect(disclosed("sail27-pen")).toEqual([
      ["2025-11", "2025-12-25"],
      ["2025-12-31", "2026-02-28"],
      ["2026-07-31", "2026-08-28"],
    ]);
    expect(disclosed("tech-contracts")).toEqual([
      ["2019", "2020-02-29"],
      ["2022", "2023-03-02"],
      ["2023", "2024-03-09"],
      ["2024", "2025-05-16"],
      ["2025", "2026-02-28"],
    ]);
  });

  it("say why a page can't be linked", () => {
    const june = target("ipv6-mobile").readings.find(({ asOf }) => asOf === "2025-06");
    expect(june?.provenance).toEqual([
      {
        unlinked: "seen in a copy of an agency report that can’t be linked",
        confidence: "medium",
      },
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
      provenance: [
        { source: "bactf-2024-01-computing-power" },
        { source: "shangqiu-daily-2023-10-10-action-plan-computing" },
      ],
    });
    expect(correction(id, "date")).toMatchObject({
      outcome: "differs",
      printed: "10 August 2023",
      checked: "published 8 October 2023, announced 9 October 2023",
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
      evidence: [
        { source: "desk33-computing-power" },
        {
          unlinked: "read in a public file, a table of documents with their numbers",
          confidence: "medium",
        },
      ],
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
    [
      "2023-10-19-stellantis-dongfeng-assets",
      "background",
      ["investing-stellantis-dongfeng", "reuters-stellantis-china-s-gac-joint"],
    ],
    ["2023-10-23-foxconn-groupm", "date of the GroupM detentions", ["campaign-asia-groupm"]],
    [
      "2023-10-23-foxconn-groupm",
      "date of the Foxconn investigations",
      ["nikkei-asia-2023-10-23-foxconn-groupm"],
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
    ["2023-10-11-tc260-generative-ai-draft", "date", "confirms"],
    ["2023-10-11-tc260-generative-ai-draft", "outcome", "adds"],
    ["computing-power-2023-2025", "application benchmarks", "differs"],
    ["data-security-assessment-draft-2023", "date", "confirms"],
    ["data-security-assessment-draft-2023", "deadline for comments", "differs"],
    ["patents-2023-2025", "patent quality", "differs"],
    ["patents-2023-2025", "further goals", "adds"],
    ["2023-10-08-most-ethics-review", "issuing bodies", "adds"],
    ["2023-10-ehang-evtol-certified", "certification", "differs"],
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
    expect(record("5g-sail-2024-2027").issuers).toMatchObject({
      lead: "miit",
      co: [],
      unnamed: 11,
    });
    for (const { id, record: one } of dataset.entries) {
      if (one.issuers?.unnamed === undefined) continue;
      expect(one.issuers.unnamed, id).toBeGreaterThan(0);
      expect(sourcesOf(one.issuers.provenance).length, id).toBeGreaterThan(0);
    }
  });

  it.each([
    [
      "2023-10-08-most-ethics-review",
      "most",
      ["moe", "miit", "mara", "nhc", "cas", "cass", "cae", "cast", "cmc-stc"],
    ],
    ["ev-charging-2025-2027", "ndrc", ["nea", "miit", "mohurd", "mot", "samr"]],
    ["metrology-plan-2021-2035", "state-council", []],
    ["science-ethics-guidelines-2022", "cpc-general-office", ["state-council-general-office"]],
    ["industry-carbon-peak-2022", "miit", ["ndrc", "mee"]],
  ])("of %s are all named", (id, lead, co) => {
    expect(record(id).issuers).toMatchObject({ lead, co });
    expect(record(id).issuers).not.toHaveProperty("unnamed");
    expect(sourcesOf(record(id).issuers?.provenance).length).toBeGreaterThan(0);
  });

  it("of 'Robot+' are seventeen, read on a copy of the notice", () => {
    const { lead, provenance } = record("robot-plus-2023").issuers ?? {};
    expect(lead).toBe("miit");
    expect(sourcesOf(provenance)).toEqual(["jiao-yu-2023-02-01-robot-plus"]);
    expect(dataset.sources.get("jiao-yu-2023-02-01-robot-plus")).toMatchObject({
      grade: "official",
      copyOf: expect.stringContaining("sixteen other bodies") as string,
    });
    expect(record("robot-plus-2023").issuers?.co.length).toBe(16);
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
    "工业和信息化领域数据安全风险评估实施细则（试行）（征求意见稿）",
  ],
  ["data-security-assessment-rules-2024", "工业和信息化领域数据安全风险评估实施细则（试行）"],
  ["industrial-data-security-measures-2022", "工业和信息化领域数据安全管理办法（试行）"],
  ["pboc-data-security-draft-2023", "中国人民银行业务领域数据安全管理办法（征求意见稿）"],
  ["cross-border-data-measures-2022", "数据出境安全评估办法"],
  ["science-ethics-guidelines-2022", "关于加强科技伦理治理的意见"],
  ["metrology-plan-2021-2035", "计量发展规划（2021—2035年）"],
  ["2023-10-08-most-ethics-review", "科技伦理审查办法（试行）"],
  ["industry-carbon-peak-2022", "工业领域碳达峰实施方案"],
  ["ev-charging-2025-2027", "电动汽车充电设施服务能力“三年倍增”行动方案（2025—2027年）"],
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
    [
      "reported 2021-09-30",
      "reported 2021-10",
      "comments-close 2021-10-30",
      "reported 2022-02-10",
      "signed 2022-12-08",
      "published 2022-12-13",
      "in-force 2023-01-01",
    ],
  ],
  [
    "2023-10-08-most-ethics-review",
    ["signed 2023-09-07", "published 2023-10-08", "in-force 2023-12-01"],
  ],
  ["2023-10-18-miit-sme-clusters", ["signed 2023-10-17", "published 2023-10-18"]],
  ["2023-10-11-tc260-generative-ai-draft", ["published 2023-10-11"]],
  ["2023-10-13-most-miit-transfer", ["published 2023-10-13"]],
  [
    "2023-09-28-china-eastern-c919",
    ["happened 2023-09-28", "reported 2023-09-28", "due 2024/2031"],
  ],
  ["2023-10-12-hydrogen-vessel", ["happened 2023-10-11", "reported 2023-10-12"]],
  ["2023-10-ehang-evtol-certified", ["happened 2023-10-13", "reported 2023-10-13"]],
  ["patents-2023-2025", ["signed 2023-10-17", "published 2023-10-19"]],
  ["industry-carbon-peak-2022", ["signed 2022-07-07", "published 2022-08-01"]],
  ["pboc-data-security-draft-2023", ["published 2023-07-24", "comments-close 2023-08-24"]],
  [
    "cross-border-data-measures-2022",
    ["adopted 2022-05-19", "signed 2022-07-07", "in-force 2022-09-01"],
  ],
  ["metrology-plan-2021-2035", ["signed 2021-12-31", "published 2022-01-28"]],
  ["science-ethics-guidelines-2022", ["published 2022-03-20"]],
  ["ev-charging-2025-2027", ["signed 2025-09-24", "published 2025-10-15"]],
  ["equipment-renewal-2024", ["signed 2024-03-07", "published 2024-03-13"]],
  ["new-energy-storage-2021", ["published 2021-07-23"]],
  ["ipv6-notice-2021", ["published 2021-07-23"]],
  ["steel-2022", ["published 2022-02-07"]],
  [
    "2023-10-23-foxconn-groupm",
    ["reported 2023-10-21", "reported 2023-10-22", "reported 2023-10-23"],
  ],
])("%s has its dates, each with what it means", (id, dates) => {
  expect(datesOf(id)).toEqual(dates);
});

describe("the mends after the audit", () => {
  it.each([
    ["nev-share", 13.4, "2021", "2022-01-13"],
    ["nev-share", 25.6, "2022", "2023-01-12"],
    ["nev-share", 31.6, "2023", "2024-01-11"],
    ["sail21", 355, "2021-12-31", "2022-08-19"],
    ["sail21", 428, "2022-05-31", "2022-07-15"],
    ["sail21", 475, "2022-07-31", "2022-08-19"],
    ["sail21", 561, "2022-12-31", "2023-02-09"],
    ["sail21", 695, "2023-07-31", "2023-08-23"],
    ["de-gigabit", 34.58, "2021-12-31", "2022-10-28"],
    // Told on 14 June, by a transcript of 18 June; the page first found was of 6 July.
    ["de-gigabit", 50, "2022-05-31", "2022-06-18"],
    ["de-gigabit", 134, "2023-07-31", "2023-08-23"],
    ["de-ipv6", 608, "2021-12-31", "2022-04-29"],
    ["de-ipv6", 718, "2022-12", "2023-04-03"],
    ["patent-intensive-gdp", 12.44, "2021", "2023-01-03"],
    ["patent-intensive-gdp", 12.71, "2022", "2024-03-06"],
    ["robot-density", 322, "2021", "2022-12"],
    ["high-value-patents", 11.8, "2023-12-31", "2024-01-16"],
    ["nes", 8.7, "2022-12-31", "2023-02-13"],
    ["nes", 44.44, "2024-06-30", "2024-07-31"],
  ])("%s has the earlier reading of %d as of %s, told %s", (id, value, asOf, disclosed) => {
    expect(target(id).readings).toContainEqual(expect.objectContaining({ value, asOf, disclosed }));
  });

  it("keep another count of 5G users off the axis", () => {
    const other = target("sail21").readings.find(({ value }) => value === 497);
    expect(other).toMatchObject({ comparable: false, asOf: "2021-12", disclosed: "2021-12-20" });
    expect(other?.reason).toContain("handset connections");
  });

  it("credit the share of electric furnaces in 2030 to the document that sets it", () => {
    expect(cautionOf(target("steel-eaf"))).toContain(
      "industrial carbon peaking plan of August 2022",
    );
    expect(dataset.targetById.get("industry-peak-eaf-2030")?.policy.id).toBe(
      "industry-carbon-peak-2022",
    );
    expect(target("industry-peak-eaf-2025")).toMatchObject({
      comparator: "more than",
      value: 15,
      due: "2025",
    });
    expect(target("industry-peak-eaf-2030")).toMatchObject({
      comparator: "more than",
      value: 20,
      due: "2030",
    });
  });

  it("take back a caution on base stations, and date the last count of fuel-cell vehicles", () => {
    expect(target("sail27-bs").cautions).toBeUndefined();
    expect(target("h2-fcv").readings).toContainEqual(
      expect.objectContaining({ value: 30000, bound: "about", disclosed: "2025-12-28" }),
    );
  });

  it("tell that the air taxi got a type certificate, and what was printed", () => {
    const news = record("2023-10-ehang-evtol-certified");
    for (const title of [news.title.en, news.title.short]) {
      expect(title).toContain("type certificate");
    }
    const { printed, checked, evidence } = correction(news.id, "certification") ?? {};
    expect(printed).toContain("fully certified");
    expect(checked).toMatch(/type certificate.* 13 October 2023/);
    expect(sourcesOf(evidence)).toContain("futureflight-2023-10-13-issues-world-first");
    expect(cautionOf(news)).toMatch(/newsletter prints .*fully certified.* type certificate only/);
    // What followed stands apart, each with the day from which it is known.
    expect(news.updates).toEqual([
      { text: expect.stringContaining("7 April 2024") as string, known: "2024-04-07" },
      { text: expect.stringContaining("28 March 2025") as string, known: "2025-03-28" },
    ]);
  });

  it("date the draft on generative AI once, as Reuters does, with the other date as a note", () => {
    const { dates, cautions } = record("2023-10-11-tc260-generative-ai-draft");
    expect(cautions).toBeUndefined();
    expect(dates.map(({ note }) => note)).toEqual(["One law firm gives 12 October."]);
    expect(sourcesOf(dates[0]?.provenance)).toContain(
      "today-2023-10-12-proposes-blacklist-sources",
    );
    const last = record("tc260-003-2024").dates.find(({ means }) => means === "published");
    expect(last?.date).toBe("2024-02-29");
    expect(sourcesOf(last?.provenance)).toEqual([
      "comparative-ai-tc260-basic-security",
      "agora-tc260-003",
    ]);
  });

  it("give the newsletter its address and its authors", () => {
    expect(dataset.sources.get(newsletterId)).toMatchObject({
      link: "https://www.merics.org/en/merics-briefs/computing-power-infrastructure-civil-aviation-industrial-it-data-security",
      authors: ["Rebecca Arcesati", "Alexander Brown", "Wendy Chang", "Jeroen Groenewegen-Lau"],
    });
  });

  it("count computing power in the sector's five-year plan among its sectors", () => {
    expect(record("ict-14fyp").sectors).toEqual(["telecommunications", "computing-power"]);
  });

  it("say that a Chinese title was seen only where a page is cited for it", () => {
    for (const id of ["steel-2022", "new-energy-storage-2021"]) {
      expect(record(id).title.zhSeenInSource, id).toBe(false);
    }
    // Found since on a page that carries the notice.
    expect(record("5g-sail-2024-2027").title.zhSeenInSource).toBe(true);
    for (const { id, record: one } of dataset.entries) {
      expect(one.title.zh === undefined, id).toBe(one.title.zhSeenInSource === undefined);
      if (one.title.zh !== undefined) expect(one.title.zh, id).toMatch(/\p{Script=Han}/u);
    }
  });

  it.each([
    ["equipment-renewal-2024", "signed", ["gov-cn-2024-03-13-equipment-renewal"]],
    [
      "industry-carbon-peak-2022",
      "signed",
      ["bestao-consulting-implementation-plan-carbon", "eehad-industry-carbon-peak"],
    ],
    ["steel-2022", "published", ["scmp-steel-scrap"]],
    ["ipv6-notice-2021", "published", ["the-register-2021-07-26-ipv6"]],
    ["5g-sail-2024-2027", "published", ["peoples-daily-2024-11-26-5g-sail"]],
    [
      "new-energy-storage-2021",
      "published",
      ["marketscreener-new-storage", "world-energy-new-storage"],
    ],
  ])("cite a page for %s that tells when it was %s", (id, means, cited) => {
    const date = record(id).dates.find((one) => one.means === means);
    expect(sourcesOf(date?.provenance)).toEqual(cited);
  });

  it("say of the base of recycled metals what isn't linked", () => {
    expect(target("recycled-nonferrous").baseline?.provenance).toContainEqual({
      unlinked: "read on a page that copies others",
      confidence: "medium",
    });
  });
});

describe("what the newsletter judges", () => {
  const topFive = [
    "computing-power-2023-2025",
    "green-aviation-2023-2035",
    "data-security-assessment-draft-2023",
    "measuring-instruments-2023",
    "patents-2023-2025",
  ];

  it.each(topFive)("stands beside %s, several times and attributed", (id) => {
    const { assessments = [] } = record(id);
    expect(assessments.length).toBeGreaterThanOrEqual(3);
    for (const { by, provenance } of assessments) {
      expect(by).toBe(newsletterId);
      const at = provenance.find(({ source }) => source === by)?.locator;
      expect(at).toBe(`Top 5, item ${topFive.indexOf(id) + 1}`);
    }
  });

  it.each([
    ["computing-power-2023-2025", "may", "effect", /more energy/],
    ["computing-power-2023-2025", "stated", "goal", /controls on exports/],
    ["green-aviation-2023-2035", "likely", "goal", /Boeing, Airbus/],
    ["green-aviation-2023-2035", "stated", "technology", /parts and know-how from abroad/],
    ["data-security-assessment-draft-2023", "stated", "compliance", /burden for single operators/],
    ["data-security-assessment-draft-2023", "may", "compliance", /Third parties/],
    ["measuring-instruments-2023", "stated", "technology", /middle and lower end/],
    ["measuring-instruments-2023", "stated", "technology", /basic research is weak/],
    ["measuring-instruments-2023", "stated", "technology", /warier of sharing technology/],
    ["patents-2023-2025", "stated", "technology", /poor quality/],
    ["patents-2023-2025", "stated", "execution", /evaluations count patents/],
    ["patents-2023-2025", "may", "effect", /may not be enough/],
    ["patents-2023-2025", "stated", "foreign-firms", /foreigners who bring patents/],
  ])("of %s is as sure as it is worded: %s, on its %s", (id, likelihood, about, claim) => {
    expect(record(id).assessments).toContainEqual(
      expect.objectContaining({ likelihood, about, claim: expect.stringMatching(claim) as string }),
    );
  });
});

describe("who and what is named", () => {
  it.each([
    ["2023-10-24-yin-hejun-appointed", "person", "Yin Hejun", "阴和俊"],
    ["2023-10-24-yin-hejun-appointed", "person", "Wang Zhigang", "王志刚"],
    ["patents-2023-2025", "person", "Shen Changyu", "申长雨"],
    [
      "patents-2023-2025",
      "organisation",
      "World Intellectual Property Organization (WIPO)",
      undefined,
    ],
    [
      "patents-2023-2025",
      "document",
      "Science and Technology Progress Law of 2021",
      "科学技术进步法",
    ],
    ["green-aviation-2023-2035", "organisation", "Boeing", undefined],
    ["green-aviation-2023-2035", "organisation", "Airbus", undefined],
    [
      "computing-power-2023-2025",
      "document",
      "National Integrated Computing Power Network, since 2021",
      "全国一体化算力网络",
    ],
  ])("%s names the %s %s", (id, kind, en, zh) => {
    const found = record(id).mentions?.find(({ name }) => name.en === en);
    expect(found?.kind).toBe(kind);
    if (zh !== undefined) expect(found?.name.zh).toBe(zh);
    // What a document is is told, for it has no record of its own.
    if (kind === "document") expect(found?.note).toBeDefined();
  });
});

describe("sectors", () => {
  const fields = new Set(
    tables.sectors.filter(({ field }) => field === undefined).map(({ id }) => id),
  );

  it("lie in eight fields, each with a name in both languages", () => {
    expect(fields.size).toBe(8);
    for (const { id, name, field } of tables.sectors) {
      expect(name.en, id).not.toBe("");
      expect(name.zh, id).toMatch(/\p{Script=Han}/u);
      if (field !== undefined) expect(fields.has(field), `${id} lies in ${field}`).toBe(true);
    }
  });

  it("of a record are all in the taxonomy, and its first has a field", () => {
    const byId = new Map(tables.sectors.map((sector) => [sector.id, sector]));
    for (const { id, record: one } of dataset.entries) {
      expect(one.sectors.length, id).toBeGreaterThan(0);
      for (const sector of one.sectors) expect(byId.has(sector), `${id}: ${sector}`).toBe(true);
      const first = byId.get(one.sectors[0] ?? "");
      expect(first?.field, `${id}: ${first?.id}`).toBeDefined();
    }
  });
});

it("reads the files without a single problem", () => {
  expect([...findings, ...problemsIn(dataset)]).toEqual([]);
});
