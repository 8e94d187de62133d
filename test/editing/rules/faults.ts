import type { RuleName } from "#domain/checking/rules.ts";
import type { FileName } from "#domain/schema/files.ts";

import type { Put } from "./smallData.ts";

interface Fault {
  readonly what: string;
  readonly puts: readonly Put[];
  /** Where the rule finds it. */
  readonly at: {
    readonly file: FileName;
    readonly record?: string;
    readonly field?: string;
  };
}

const wind = { file: "policies", record: "wind-2024" } as const;
const order = { file: "news", record: "northwind-order" } as const;
const herald = [{ source: "herald" }];

const putIn =
  (file: FileName, record: string | undefined) =>
  (path: string, put: unknown): Put => [file, record, path, put];
const inWind = putIn("policies", "wind-2024");
const inOrder = putIn("news", "northwind-order");

/** For each rule the smallest change to `smallData` that it finds, and where. */
export const faults: Readonly<Record<RuleName, Fault>> = {
  "not-a-data-file": {
    what: "a list in the file's place",
    puts: [["news", undefined, "", []]],
    at: { file: "news" },
  },
  "empty-file": {
    what: "a file without records",
    puts: [["companies", undefined, "records", []], inOrder("companies", undefined)],
    at: { file: "companies", field: "records" },
  },
  "other-schema": {
    what: "the schema of another file",
    puts: [["news", undefined, "$schema", "./schema/policies.schema.json"]],
    at: { file: "news", field: "$schema" },
  },
  "unknown-file-field": {
    what: "a field beside the records",
    puts: [["news", undefined, "made", "by hand"]],
    at: { file: "news", field: "made" },
  },
  "unknown-field": {
    what: "a misspelt field",
    puts: [inWind("targets.0.readings.0.asof", "2024")],
    at: { ...wind, field: "targets.0.readings.0.asof" },
  },
  malformed: {
    what: "a date that isn't one",
    puts: [inWind("dates.0.date", "2024-02-30")],
    at: { ...wind, field: "dates.0.date" },
  },
  "link-not-http": {
    what: "a script for a link",
    puts: [["sources", "herald", "link", "javascript:alert(1)"]],
    at: { file: "sources", record: "herald", field: "link" },
  },
  "no-source": {
    what: "a reading without a source",
    puts: [inWind("targets.0.readings.0.provenance", [])],
    at: { ...wind, field: "targets.0.readings.0.provenance" },
  },
  "repeated-id": {
    what: "a target's id that another has",
    puts: [inWind("targets.0.id", "wind-2025")],
    at: { file: "policies", record: "wind-2020", field: "id" },
  },
  "dead-link": {
    what: "a link to a record that isn't there",
    puts: [inWind("links.0.to", "wind-2021")],
    at: { ...wind, field: "links.0.to" },
  },
  "dead-reference": {
    what: "a company that isn't there",
    puts: [inOrder("companies.1", "southwind")],
    at: { ...order, field: "companies.1" },
  },
  "link-to-itself": {
    what: "a link to the record itself",
    puts: [inWind("links.0.to", "wind-2024")],
    at: { ...wind, field: "links.0.to" },
  },
  "listed-twice": {
    what: "a sector listed twice",
    puts: [inWind("sectors.1", "wind")],
    at: { ...wind, field: "sectors.1" },
  },
  "lead-among-co-issuers": {
    what: "the lead among the co-issuers",
    puts: [inWind("issuers.co.1", "energy-ministry")],
    at: { ...wind, field: "issuers.co.1" },
  },
  "issuer-as-subject": {
    what: "news that its own issuer is the subject of",
    puts: [inOrder("issuers", { lead: "grid-office", co: [] })],
    at: { ...order, field: "agencies.0" },
  },
  "circular-lineage": {
    what: "a body that is its own parent",
    puts: [["agencies", "grid-office", "parent", "grid-office"]],
    at: { file: "agencies", record: "grid-office", field: "parent" },
  },
  "shared-acronym": {
    what: "an acronym of two bodies",
    puts: [["agencies", "grid-office", "acronym", "MoE"]],
    at: { file: "agencies", record: "grid-office", field: "acronym" },
  },
  "shared-name": {
    what: "a name of two sectors",
    puts: [["sectors", "wind", "name.zh", "能源"]],
    at: { file: "sectors", record: "wind", field: "name.zh" },
  },
  "shared-page": {
    what: "one page as two sources",
    puts: [["sources", "herald", "link", "https://gazette.example/wind"]],
    at: { file: "sources", record: "herald", field: "link" },
  },
  "source-without-link": {
    what: "a source without link or note",
    puts: [["sources", "herald", "link", undefined]],
    at: { file: "sources", record: "herald", field: "link" },
  },
  "unused-body": {
    what: "a body that nothing refers to",
    puts: [inWind("issuers.co", []), inOrder("agencies", undefined)],
    at: { file: "agencies", record: "grid-office", field: "id" },
  },
  "unused-company": {
    what: "a company that nothing refers to",
    puts: [inOrder("companies", undefined)],
    at: { file: "companies", record: "northwind", field: "id" },
  },
  "unused-source": {
    what: "a page that nothing cites",
    puts: [inWind("targets.0.readings", []), ["policies", "wind-2020", "targets.0.readings", []]],
    at: { file: "sources", record: "herald", field: "id" },
  },
  "unused-sector": {
    what: "a sector that nothing is in",
    puts: [
      [
        "sectors",
        undefined,
        "records.2",
        { id: "sun", name: { en: "Sun", zh: "光伏" }, field: "energy" },
      ],
    ],
    at: { file: "sectors", record: "sun", field: "id" },
  },
  "undescribed-document": {
    what: "a document that is only named",
    puts: [inWind("mentions.0.note", undefined)],
    at: { ...wind, field: "mentions.0.note" },
  },
  "one-way-relation": {
    what: "a restated target that no series bears out",
    puts: [inWind("targets.0.series", undefined)],
    at: { ...wind, field: "links.0.to" },
  },
  "near-duplicate": {
    what: "a record of the same day and nearly the same title",
    puts: [
      [
        "policies",
        undefined,
        "records.2",
        {
          id: "wind-2024-again",
          kind: "policy",
          collection: "context",
          title: {
            en: "The second wind plan",
            zh: "第二次风电规划。",
            zhSeenInSource: true,
            short: { en: "Wind again", zh: "又一规划" },
          },
          summary: { en: "The same again.", zh: "重复。" },
          dates: [{ means: "published", date: "2024-03-05" }],
          sectors: ["wind"],
          documentType: "plan",
          issuers: { lead: "energy-ministry", co: [] },
          targets: [],
          provenance: [{ source: "gazette" }],
        },
      ],
    ],
    at: { file: "policies", record: "wind-2024-again", field: "title" },
  },
  "date-ahead": {
    what: "a document published after the last page was read",
    puts: [["policies", "wind-2020", "dates.1", { means: "signed", date: "2027-01-01" }]],
    at: { file: "policies", record: "wind-2020", field: "dates.1.date" },
  },
  "known-too-early": {
    what: "a summary that tells of a later year",
    puts: [inOrder("summary", { en: "It sold two in 2031.", zh: "2031年售出两台。" })],
    at: { ...order, field: "summary" },
  },
  "update-without-day": {
    what: "an update without its day",
    puts: [inWind("updates.0.known", undefined)],
    at: { ...wind, field: "updates.0.known" },
  },
  "newsletter-without-period": {
    what: "a newsletter that doesn't say what it reports on",
    puts: [["sources", "weekly", "reportingPeriod", undefined]],
    at: { file: "sources", record: "weekly", field: "reportingPeriod" },
  },
  "item-without-newsletter": {
    what: "an item of the newsletter that doesn't cite it",
    puts: [inOrder("provenance", herald)],
    at: { ...order, field: "provenance" },
  },
  "news-outside-period": {
    what: "news of another month",
    puts: [inOrder("dates.0.date", "2024-04-01")],
    at: { ...order, field: "dates" },
  },
  "date-outside-period": {
    what: "a document of another month",
    puts: [inWind("dates.0.date", "2024-02-28")],
    at: { ...wind, field: "dates" },
  },
  "target-without-baseline": {
    what: "a target without a baseline",
    puts: [inWind("targets.0.baseline", undefined)],
    at: { ...wind, field: "targets.0" },
  },
  "undated-baseline": {
    what: "a baseline without a date",
    puts: [inWind("targets.0.baseline.asOf", undefined)],
    at: { ...wind, field: "targets.0.baseline.asOf" },
  },
  "reading-after-due-unjudged": {
    what: "a figure of something else after the due date",
    puts: [
      [
        "policies",
        "wind-2020",
        "targets.0",
        {
          id: "wind-2023",
          metric: { en: "Installed wind power", zh: "风电装机容量" },
          short: { en: "Wind power", zh: "风电装机" },
          series: "wind-power",
          unit: "GW",
          comparator: "at least",
          value: 13,
          due: "2023",
          provenance: [{ source: "gazette" }],
          baseline: { value: 5, asOf: "2019", provenance: [{ source: "gazette" }] },
          readings: [
            {
              value: 14,
              asOf: "2025",
              comparable: false,
              reason: { en: "It counts solar power too.", zh: "含光伏。" },
              provenance: herald,
            },
          ],
        },
      ],
    ],
    at: { file: "policies", record: "wind-2020", field: "targets.0.readings.0" },
  },
  "due-before-issue": {
    what: "a target due before its document",
    puts: [
      inWind("targets.0.due", "2023"),
      inWind("targets.0.interim", undefined),
      inWind("targets.0.baseline.asOf", "2022"),
    ],
    at: { ...wind, field: "targets.0.due" },
  },
  "series-unit": {
    what: "two units in one series",
    puts: [["policies", "wind-2020", "targets.0.unit", "MW"]],
    at: { file: "policies", record: "wind-2020", field: "targets.0.unit" },
  },
  "unit-clash": {
    what: "a reading in another unit, and no reason",
    puts: [inWind("targets.0.readings.0.unit", "MW")],
    at: { ...wind, field: "targets.0.readings.0.reason" },
  },
  "unexplained-point": {
    what: "a baseline set aside without a reason",
    puts: [inWind("targets.0.baseline.comparable", false)],
    at: { ...wind, field: "targets.0.baseline.reason" },
  },
  "differing-readings": {
    what: "two figures for one year",
    puts: [inWind("targets.0.readings.1", { value: 13, asOf: "2024", provenance: herald })],
    at: { ...wind, field: "targets.0.readings.1" },
  },
  "readings-out-of-order": {
    what: "an older reading after a newer one",
    puts: [inWind("targets.0.readings.2", { value: 11, asOf: "2023-12", provenance: herald })],
    at: { ...wind, field: "targets.0.readings.2.asOf" },
  },
  "disclosed-before-its-day": {
    what: "a reading told before its year",
    puts: [
      inWind("targets.0.readings.1.disclosed", "2024-12"),
      inWind("targets.0.readings.1.note", { en: "A forecast.", zh: "预测。" }),
    ],
    at: { ...wind, field: "targets.0.readings.1.disclosed" },
  },
  "disclosed-before-its-source": {
    what: "a reading told before the page that it is read from",
    puts: [inWind("targets.0.readings.1.disclosed", "2026-01-19")],
    at: { ...wind, field: "targets.0.readings.1.disclosed" },
  },
  "baseline-after-due": {
    what: "a baseline after the due date",
    puts: [inWind("targets.0.baseline.asOf", "2031")],
    at: { ...wind, field: "targets.0.baseline.asOf" },
  },
  "interim-out-of-order": {
    what: "an interim step before the document",
    puts: [inWind("targets.0.interim.0.due", "2023")],
    at: { ...wind, field: "targets.0.interim.0.due" },
  },
  "interim-after-due": {
    what: "an interim step after the due date",
    puts: [inWind("targets.0.interim.0.due", "2031")],
    at: { ...wind, field: "targets.0.interim.0.due" },
  },
  "interim-beyond-goal": {
    what: "an interim step beyond the goal",
    puts: [inWind("targets.0.interim.0.value", 31)],
    at: { ...wind, field: "targets.0.interim.0.value" },
  },
  "page-not-official": {
    what: "a page of the press as the document's own",
    puts: [["policies", "wind-2020", "original", { pages: ["herald"] }]],
    at: { file: "policies", record: "wind-2020", field: "original.pages.0" },
  },
  "page-a-copy": {
    what: "a copy as the document's own page",
    puts: [["sources", "gazette", "copyOf", { en: "The ministry's page.", zh: "能源部网页。" }]],
    at: { ...wind, field: "original.pages.0" },
  },
  "page-not-linked": {
    what: "a page of the document that nobody can open",
    puts: [
      ["sources", "gazette", "link", undefined],
      ["sources", "gazette", "note", { en: "On paper only.", zh: "仅有纸本。" }],
    ],
    at: { ...wind, field: "original.pages.0" },
  },
  "quotation-not-chinese": {
    what: "a quotation in English of a Chinese document",
    puts: [inWind("targets.0.quotation.sentence", "30 GW or more")],
    at: { ...wind, field: "targets.0.quotation.sentence" },
  },
  "quotation-untranslated": {
    what: "a quotation without our English",
    puts: [inWind("targets.0.quotation.translation", undefined)],
    at: { ...wind, field: "targets.0.quotation.translation" },
  },
  "quoted-as-at-least": {
    what: "a target of more than what the quotation includes",
    puts: [inWind("targets.0.comparator", "more than")],
    at: { ...wind, field: "targets.0.comparator" },
  },
  "weak-source": {
    what: "a date cited from the press, beside the document's own page",
    puts: [inWind("dates.0.provenance", herald)],
    at: { ...wind, field: "dates.0.provenance" },
  },
  "summary-like-source": {
    what: "a summary in the words of its source",
    puts: [
      inOrder("summary", {
        en: "Last week the firm sold its turbines to two ports.",
        zh: "该公司上周向两个港口售出风机。",
      }),
    ],
    at: { ...order, field: "summary" },
  },
  "accepts-nothing": {
    what: "the acceptance of a warning that isn't there",
    puts: [
      inWind("accepted", [
        {
          rule: "undated-baseline",
          field: "targets.0.baseline.asOf",
          reason: { en: "The plan gives none.", zh: "规划未注明。" },
          day: "2026-01-31",
        },
      ]),
    ],
    at: { ...wind, field: "accepted.0" },
  },
  "no-short-name": {
    what: "a record without a short name",
    puts: [inOrder("title.short", undefined)],
    at: { ...order, field: "title.short" },
  },
  "long-short-name": {
    what: "a Chinese name that labels have no room for",
    puts: [inOrder("title.short.zh", "北风公司向两个港口售出风机并将于明年交付")],
    at: { ...order, field: "title.short" },
  },
  "no-chinese-title": {
    what: "a title in English only",
    puts: [inOrder("title.zh", undefined)],
    at: { ...order, field: "title.zh" },
  },
  "title-not-chinese": {
    what: "English in the Chinese title's place",
    puts: [inOrder("title.zh", "Northwind sells turbines")],
    at: { ...order, field: "title.zh" },
  },
  "name-not-chinese": {
    what: "English in a Chinese name's place",
    puts: [["companies", "northwind", "name.zh", "Northwind"]],
    at: { file: "companies", record: "northwind", field: "name.zh" },
  },
  "text-in-one-language": {
    what: "a text that isn't in two languages",
    puts: [inOrder("summary", "The firm sold turbines.")],
    at: { ...order, field: "summary.zh" },
  },
  "text-without-chinese": {
    what: "a text without Chinese",
    puts: [inOrder("summary.zh", undefined)],
    at: { ...order, field: "summary.zh" },
  },
  "text-not-chinese": {
    what: "English in the Chinese text's place",
    puts: [inOrder("summary.zh", "The firm sold turbines.")],
    at: { ...order, field: "summary.zh" },
  },
  "figure-not-in-chinese": {
    what: "another figure in Chinese",
    puts: [inWind("summary.zh", "能源部将首个规划的要求提高到3 GW。")],
    at: { ...wind, field: "summary.zh" },
  },
};

/** The texts that records were written from. */
export const excerpts = {
  "northwind-order": "Northwind said that last week the firm sold its turbines to two ports.",
};
