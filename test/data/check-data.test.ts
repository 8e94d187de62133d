import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { FileName } from "#domain/schema/files.ts";
import { checkPublished } from "#editing/rules/checkData.ts";
import { findingLine } from "#messages/views/dataRules.ts";
import { checkSiteData } from "#app/build/checkSiteData.ts";
import { checkFolder } from "../tools/check-data.ts";
import { schemaDrift } from "../tools/write-schemas.ts";
import { dataFolder, readFiles } from "./files.ts";

type Json = Record<string, unknown>;

const object = (value: unknown): Json => {
  if (typeof value !== "object" || value === null) throw new Error("expected an object");
  return value as Json;
};

/** Follows a path such as `targets.0.due` and puts a value there, or takes the field away. */
const put = (record: Json, path: string, value: unknown): void => {
  const keys = path.split(".");
  const last = keys.pop() ?? "";
  const owner = keys.reduce((at, key) => object(at[key]), record);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
};

const recordsOf = (files: Readonly<Record<FileName, unknown>>, file: FileName): Json[] =>
  object(files[file])["records"] as Json[];

/** A record to be spoilt: a copy, in the place of the one that all tests share. */
const find = (files: Record<FileName, unknown>, file: FileName, id: string): Json => {
  const records = recordsOf(files, file);
  const at = records.findIndex((record) => record["id"] === id);
  const copy = structuredClone(object(records[at]));
  records[at] = copy;
  return copy;
};

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(value).forEach(frozen);
  return Object.freeze(value);
};

/** What is known of a record isn't computed again as long as it is the same object, as on the desk. */
const published = frozen(readFiles());

const copyOf = (file: FileName): Json => ({
  ...object(published[file]),
  records: [...recordsOf(published, file)],
});

/** What fails the check once the real data is spoilt in one place. */
const linesAfter = (spoil: (files: Record<FileName, unknown>) => void): readonly string[] => {
  const files: Record<FileName, unknown> = {
    sources: copyOf("sources"),
    sectors: copyOf("sectors"),
    agencies: copyOf("agencies"),
    companies: copyOf("companies"),
    policies: copyOf("policies"),
    news: copyOf("news"),
  };
  spoil(files);
  return checkPublished(files)
    .filter(({ severity }) => severity === "error")
    .map(findingLine);
};

interface Case {
  readonly rule: string;
  readonly file: FileName;
  readonly id: string;
  /** Path and new value of each field that is spoilt; undefined takes it away. */
  readonly put: Json;
  readonly line: string;
}

const compute = { file: "policies", id: "computing-power-2023-2025" } as const;
const kyndryl = { file: "news", id: "2023-09-28-kyndryl-china-split" } as const;
const reading = (asOf: string, more: Json = {}): Json => ({
  value: 1,
  asOf,
  provenance: [{ source: "merics-china-industries-2023-11-01" }],
  ...more,
});

const cases: readonly Case[] = [
  {
    rule: "a field of the wrong type",
    ...compute,
    put: { "targets.0.due": 2025 },
    line: "policies.json: computing-power-2023-2025: targets.0.due: expected string, found 2025",
  },
  {
    rule: "a date that isn't one",
    ...compute,
    put: { "dates.0.date": "2023-02-30" },
    line: "policies.json: computing-power-2023-2025: dates.0.date: expected a date: 2023, 2023-10, 2023-10-08 or a span from/to",
  },
  {
    rule: "a figure that is neither a number nor a range",
    ...compute,
    put: { "targets.0.value": "300" },
    line: 'policies.json: computing-power-2023-2025: targets.0.value: expected number, found "300"; or: expected object, found "300"',
  },
  {
    rule: "an address that isn't http",
    file: "sources",
    id: "crn-kyndryl-china",
    put: { link: "javascript:alert(1)" },
    line: "sources.json: crn-kyndryl-china: link: expected an http or https address",
  },
  {
    rule: "a field that nobody knows",
    ...compute,
    put: { "targets.0.readings.0.asof": "2020" },
    line: "policies.json: computing-power-2023-2025: targets.0.readings.0.asof: expected a field that the schema knows",
  },
  {
    rule: "a misspelt field of the record",
    ...kyndryl,
    put: { sector: "software" },
    line: "news.json: 2023-09-28-kyndryl-china-split: sector: expected a field that the schema knows",
  },
  {
    rule: "a target's id used twice",
    ...compute,
    put: { "targets.1.id": "compute-total" },
    line: "policies.json: computing-power-2023-2025: id: the id compute-total is used twice; the first one is kept, this one left out",
  },
  {
    rule: "an unknown lead body",
    ...compute,
    put: { "issuers.lead": "mitt" },
    line: "policies.json: computing-power-2023-2025: issuers.lead: expected the id of an agency, found mitt",
  },
  {
    rule: "an unknown co-issuer",
    ...compute,
    put: { "issuers.co": ["mow"] },
    line: "policies.json: computing-power-2023-2025: issuers.co.0: expected the id of an agency, found mow",
  },
  {
    rule: "a lead body among the co-issuers",
    ...compute,
    put: { "issuers.co": ["cac", "miit"] },
    line: "policies.json: computing-power-2023-2025: issuers.co.1: expected a body other than the lead, found miit",
  },
  {
    rule: "a co-issuer named twice",
    ...compute,
    put: { "issuers.co": ["cac", "cac"] },
    line: "policies.json: computing-power-2023-2025: issuers.co.1: expected cac only once",
  },
  {
    rule: "an unknown body that news is about",
    file: "news",
    id: "2023-10-24-yin-hejun-appointed",
    put: { agencies: ["mos"] },
    line: "news.json: 2023-10-24-yin-hejun-appointed: agencies.0: expected the id of an agency, found mos",
  },
  {
    rule: "a body that news is about twice",
    file: "news",
    id: "2023-10-24-yin-hejun-appointed",
    put: { agencies: ["most", "most"] },
    line: "news.json: 2023-10-24-yin-hejun-appointed: agencies.1: expected most only once",
  },
  {
    rule: "a body that both issued news and is what it is about",
    file: "news",
    id: "2023-10-13-most-miit-transfer",
    put: { agencies: ["most", "state-council"] },
    line: "news.json: 2023-10-13-most-miit-transfer: agencies.1: expected a body that didn't issue it, found state-council",
  },
  {
    rule: "an unknown company",
    ...kyndryl,
    put: { companies: ["kyndrill", "ibm", "kyndryl"] },
    line: "news.json: 2023-09-28-kyndryl-china-split: companies.0: expected the id of a company, found kyndrill",
  },
  {
    rule: "a company named twice",
    ...kyndryl,
    put: { companies: ["kyndryl", "ibm", "ibm"] },
    line: "news.json: 2023-09-28-kyndryl-china-split: companies.2: expected ibm only once",
  },
  {
    rule: "an unknown source of a reading",
    ...compute,
    put: { "targets.0.readings.0.provenance": [{ source: "nowhere" }] },
    line: "policies.json: computing-power-2023-2025: targets.0.readings.0.provenance.0.source: expected the id of a source, found nowhere",
  },
  {
    rule: "an unknown source of a correction",
    ...compute,
    put: { "corrections.0.evidence": [{ source: "nowhere" }] },
    line: "policies.json: computing-power-2023-2025: corrections.0.evidence.0.source: expected the id of a source, found nowhere",
  },
  {
    rule: "a figure without a source",
    ...kyndryl,
    put: { "quantities.0.provenance": [] },
    line: "news.json: 2023-09-28-kyndryl-china-split: quantities.0.provenance: expected at least one source or reason",
  },
  {
    rule: "both a source and a reason for none",
    ...kyndryl,
    put: { "quantities.0.provenance": [{ source: "crn-kyndryl-china", unlinked: "a copy" }] },
    line: "news.json: 2023-09-28-kyndryl-china-split: quantities.0.provenance.0: expected either a source or the reason why it is unlinked",
  },
  {
    rule: "a link to a record that isn't there",
    ...compute,
    put: { "links.0.to": "ict-15fyp" },
    line: "policies.json: computing-power-2023-2025: links.0.to: expected the id of a record, found ict-15fyp",
  },
  {
    rule: "a link to itself",
    ...compute,
    put: { "links.0.to": "computing-power-2023-2025" },
    line: "policies.json: computing-power-2023-2025: links.0.to: expected another record than this one",
  },
  {
    rule: "a link told twice",
    ...compute,
    put: {
      "links.1": { relation: "restates", to: "ict-14fyp" },
    },
    line: "policies.json: computing-power-2023-2025: links.1.to: expected restates ict-14fyp only once",
  },
  {
    rule: "an unknown parent",
    file: "agencies",
    id: "nea",
    put: { parent: "ndcr" },
    line: "agencies.json: nea: parent: expected the id of an agency, found ndcr",
  },
  {
    rule: "an unknown successor",
    file: "agencies",
    id: "nea",
    put: { successor: "ndcr" },
    line: "agencies.json: nea: successor: expected the id of an agency, found ndcr",
  },
  {
    rule: "parents in a circle",
    file: "agencies",
    id: "state-council",
    put: { parent: "miit" },
    line: "agencies.json: miit: parent: expected a chain that doesn't return here",
  },
  {
    rule: "an acronym of two bodies",
    file: "agencies",
    id: "nea",
    put: { acronym: "NDRC" },
    line: "agencies.json: nea: acronym: expected an acronym of its own",
  },
  {
    rule: "a source that nothing uses",
    file: "sources",
    id: "crn-kyndryl-china",
    put: { id: "crn-kyndryl", note: undefined },
    line: "sources.json: crn-kyndryl: id: expected a record that refers to it, or a note that says why not",
  },
  {
    rule: "an agency that nothing uses",
    file: "policies",
    id: "new-energy-storage-manufacturing-2025",
    put: { "issuers.co": ["ndrc", "moe", "mofcom", "samr", "cnipa", "nea"] },
    line: "agencies.json: fire-rescue-administration: id: expected a record that refers to it, or a note that says why not",
  },
  {
    rule: "a company that nothing uses",
    ...kyndryl,
    put: { companies: ["kyndryl"] },
    line: "companies.json: ibm: id: expected a record that refers to it, or a note that says why not",
  },
  {
    rule: "a source without link or note",
    file: "sources",
    id: "xinhua-yin-hejun",
    put: { note: undefined },
    line: "sources.json: xinhua-yin-hejun: link: expected a link, or a note that says why there is none",
  },
  {
    rule: "one page as two sources",
    file: "sources",
    id: "travelmole-c919-order",
    put: { link: "https://www.shine.cn/biz/economy/2309284485/" },
    line: "sources.json: travelmole-c919-order: link: expected a page that no other source links",
  },
  {
    rule: "a date out of any reason",
    ...compute,
    put: { "dates.0.date": "1023-10-08" },
    line: "policies.json: computing-power-2023-2025: dates.0.date: expected a date from 1900 to 2100",
  },
  {
    rule: "a source from ahead",
    file: "sources",
    id: "crn-kyndryl-china",
    put: { date: "2032-09-28" },
    line: "sources.json: crn-kyndryl-china: date: expected a date up to the day on which the last source was read",
  },
  {
    rule: "a document signed ahead of its time",
    ...compute,
    put: { "dates.0.date": "2032-10-08" },
    line: "policies.json: computing-power-2023-2025: dates.0.date: expected a date up to the day on which the last source was read",
  },
  {
    rule: "two dates of one meaning",
    ...compute,
    put: { "dates.0.means": "signed", "dates.1.means": "signed" },
    line: "policies.json: computing-power-2023-2025: dates.1: expected signed only once",
  },
  {
    rule: "one date told twice",
    ...compute,
    put: {
      "dates.0.means": "published",
      "dates.1.means": "published",
      "dates.1.date": "2023-10-08",
    },
    line: "policies.json: computing-power-2023-2025: dates.1: expected published 2023-10-08 only once",
  },
  {
    rule: "a sector named twice",
    ...compute,
    put: { sectors: ["computing-power", "computing-power"] },
    line: "policies.json: computing-power-2023-2025: sectors.1: expected computing-power only once",
  },
  {
    rule: "a sector that the taxonomy doesn't hold",
    ...compute,
    put: { "sectors.0": "computing" },
    line: "policies.json: computing-power-2023-2025: sectors.0: expected the id of a sector, found computing",
  },
  {
    rule: "a field in a sector's place",
    ...compute,
    put: { "sectors.0": "telecoms-and-computing" },
    line: "policies.json: computing-power-2023-2025: sectors.0: expected the id of a sector, found telecoms-and-computing",
  },
  {
    rule: "a sector without its Chinese name",
    file: "sectors",
    id: "hydrogen",
    put: { "name.zh": undefined },
    line: "sectors.json: hydrogen: name.zh: expected string, found nothing",
  },
  {
    rule: "a sector of an unknown field",
    file: "sectors",
    id: "hydrogen",
    put: { field: "gases" },
    line: "sectors.json: hydrogen: field: expected the id of a field, found gases",
  },
  {
    rule: "two sectors of one name",
    file: "sectors",
    id: "hydrogen",
    put: { "name.zh": "能源" },
    line: "sectors.json: hydrogen: name.zh: expected a name of its own",
  },
  {
    rule: "a company of an unknown sector",
    file: "companies",
    id: "kyndryl",
    put: { sector: "services" },
    line: "companies.json: kyndryl: sector: expected the id of a sector, found services",
  },
  {
    rule: "an assessment without a source",
    ...compute,
    put: { "assessments.0.by": undefined },
    line: "policies.json: computing-power-2023-2025: assessments.0.by: expected string, found nothing",
  },
  {
    rule: "an assessment by a source that isn't there",
    ...compute,
    put: { "assessments.0.by": "nobody", "assessments.0.provenance": [{ source: "nobody" }] },
    line: "policies.json: computing-power-2023-2025: assessments.0.by: expected the id of a source, found nobody",
  },
  {
    rule: "an assessment that doesn't cite who judges",
    ...compute,
    put: { "assessments.0.provenance": [{ unlinked: "heard it said" }] },
    line: "policies.json: computing-power-2023-2025: assessments.0: expected the source that judges among the provenance",
  },
  {
    rule: "a source without a grade",
    file: "sources",
    id: "crn-kyndryl-china",
    put: { grade: undefined },
    line: "sources.json: crn-kyndryl-china: grade: expected official or official-media or state-institute or industry-body or press or other, found nothing",
  },
  {
    rule: "a grade outside the list",
    file: "sources",
    id: "crn-kyndryl-china",
    put: { grade: "splendid" },
    line: 'sources.json: crn-kyndryl-china: grade: expected official or official-media or state-institute or industry-body or press or other, found "splendid"',
  },
  {
    rule: "a document number that isn't one",
    ...compute,
    put: { "documentNumber.number": "the 180th of 2023" },
    line: "policies.json: computing-power-2023-2025: documentNumber.number: expected a document number such as 'Order No. 15', '2023/1781' or '〔2021〕23号'",
  },
  {
    rule: "a quotation that is too long",
    ...compute,
    put: { "targets.0.quotation.sentence": "算力".repeat(31) },
    line: "policies.json: computing-power-2023-2025: targets.0.quotation.sentence: expected a quotation of at most 60 characters, or 30 words of a language with spaces",
  },
  {
    rule: "a quotation in another language that is too long",
    ...compute,
    put: { "targets.0.quotation.sentence": "palavra ".repeat(31) },
    line: "policies.json: computing-power-2023-2025: targets.0.quotation.sentence: expected a quotation of at most 60 characters, or 30 words of a language with spaces",
  },
  {
    rule: "a quotation without its page",
    ...compute,
    put: { "targets.0.quotation.source": undefined },
    line: "policies.json: computing-power-2023-2025: targets.0.quotation.source: expected string, found nothing",
  },
  {
    rule: "a quotation from a page that isn't there",
    ...compute,
    put: { "targets.0.quotation.source": "nowhere" },
    line: "policies.json: computing-power-2023-2025: targets.0.quotation.source: expected the id of a source, found nowhere",
  },
  {
    rule: "a quotation that isn't Chinese",
    ...compute,
    put: { "targets.0.quotation.sentence": "more than 300 EFLOPS" },
    line: "policies.json: computing-power-2023-2025: targets.0.quotation.sentence: expected a sentence in Chinese",
  },
  ...(["pages", "copies", "translations"] as const).map((list) => ({
    rule: `${list} of a document that aren't there`,
    ...compute,
    put: { [`original.${list}`]: ["nowhere"] },
    line: `policies.json: computing-power-2023-2025: original.${list}.0: expected the id of a source, found nowhere`,
  })),
  {
    rule: "an official page that the press made",
    ...compute,
    put: { "original.pages": ["crn-kyndryl-china"] },
    line: "policies.json: computing-power-2023-2025: original.pages.0: expected a source of the grade official, found press",
  },
  {
    rule: "an official page that is a copy",
    ...compute,
    put: { "original.pages": ["desk33-computing-power"] },
    line: "policies.json: computing-power-2023-2025: original.pages.0: expected the issuing body's own page, found a copy",
  },
  {
    rule: "an official page that nobody can open",
    file: "policies",
    id: "nev-plan-2021-2035",
    put: { "original.pages": ["most-notice-ethics-review"] },
    line: "policies.json: nev-plan-2021-2035: original.pages.0: expected a page that is linked",
  },
  {
    rule: "a caution that knows too early",
    ...kyndryl,
    put: { cautions: [{ text: "In 2024 the company denied it." }] },
    line: "news.json: 2023-09-28-kyndryl-china-split: cautions.0.text: expected no year after 2023 without the day since when it is known, found 2024",
  },
  {
    rule: "a caution without a day that speaks of a year within the plan",
    ...compute,
    put: { "targets.0.cautions": [{ text: "In 2024 another count was begun." }] },
    line: "policies.json: computing-power-2023-2025: targets.0.cautions.0.text: expected no year after 2023 without the day since when it is known, found 2024",
  },
  {
    rule: "a caution that knows too early even for its own day",
    ...kyndryl,
    put: { cautions: [{ text: "In 2025 the company denied it.", known: "2024-05" }] },
    line: "news.json: 2023-09-28-kyndryl-china-split: cautions.0.text: expected no year after 2024 without the day since when it is known, found 2025",
  },
  {
    rule: "a summary that tells what became of it",
    ...kyndryl,
    put: { summary: "The firm planned to leave, and left in 2026." },
    line: "news.json: 2023-09-28-kyndryl-china-split: summary: expected no year after 2023 without the day since when it is known, found 2026",
  },
  {
    rule: "a correction that knows too early",
    file: "news",
    id: "2023-10-ehang-evtol-certified",
    put: { "corrections.0.known": undefined, "corrections.0.note": "Withdrawn in 2049." },
    line: "news.json: 2023-10-ehang-evtol-certified: corrections.0.note: expected no year after 2023 without the day since when it is known, found 2049",
  },
  {
    rule: "a note on a reading that tells of later years",
    file: "policies",
    id: "tech-market-14fyp",
    put: { "targets.0.readings.0.note": "Revised in 2029." },
    line: "policies.json: tech-market-14fyp: targets.0.readings.0.note: expected no year after 2020 without the day since when it is known, found 2029",
  },
  {
    rule: "an update without its day",
    ...kyndryl,
    put: { updates: [{ text: "Nothing followed." }] },
    line: "news.json: 2023-09-28-kyndryl-china-split: updates.0.known: expected the day since when it is known",
  },
  {
    rule: "a document that is only named, without what it is",
    ...compute,
    put: { mentions: [{ kind: "document", name: { en: "A plan" } }] },
    line: "policies.json: computing-power-2023-2025: mentions.0.note: expected what the document is",
  },
  {
    rule: "a title without a short one",
    ...kyndryl,
    put: { "title.short": undefined },
    line: "news.json: 2023-09-28-kyndryl-china-split: title.short: expected a short name of at most 38 characters",
  },
  {
    rule: "a target's name too long for a label",
    ...compute,
    put: { "targets.0.short": "The total computing power of the country" },
    line: "policies.json: computing-power-2023-2025: targets.0.short: expected at most 34 characters, found 40",
  },
  {
    rule: "a binding target that nobody says is binding",
    ...compute,
    put: { "targets.0.character": { is: "binding", provenance: [] } },
    line: "policies.json: computing-power-2023-2025: targets.0.character.provenance: expected at least one source or reason",
  },
  {
    rule: "a reading told before the page that it is read from",
    ...compute,
    put: { "targets.1.readings": [reading("2023-06", { disclosed: "2023-08" })] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.0.disclosed: expected a date that isn't before its source's, 2023-11-01, or a note that says how it is known",
  },
  {
    rule: "two readings told differently",
    ...compute,
    put: { "targets.1.readings": [reading("2024"), reading("2024", { value: 2 })] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.1: expected one figure for 2024, found 1 and 2; say which was told later, or why they differ",
  },
  {
    rule: "a plan that ends before it starts",
    ...compute,
    put: { "period.end": "2022" },
    line: "policies.json: computing-power-2023-2025: period: expected the period to end no earlier than it starts",
  },
  {
    rule: "a plan that ends out of any reason",
    ...compute,
    put: { "period.end": "2205" },
    line: "policies.json: computing-power-2023-2025: period.end: expected a date from 1900 to 2100",
  },
  {
    rule: "a target due before its document",
    ...compute,
    put: { "targets.0.due": "2022" },
    line: "policies.json: computing-power-2023-2025: targets.0.due: expected a date that isn't before the document's own",
  },
  {
    rule: "a target without provenance",
    ...compute,
    put: { "targets.9.provenance": [] },
    line: "policies.json: computing-power-2023-2025: targets.9.provenance: expected at least one source or reason",
  },
  {
    rule: "an interim step after the due date",
    file: "policies",
    id: "ipv6-notice-2021",
    put: { "targets.0.interim.0.due": "2026" },
    line: "policies.json: ipv6-notice-2021: targets.0.interim.0.due: expected a date before the target's, 2025",
  },
  {
    rule: "an interim step before the document",
    file: "policies",
    id: "ipv6-notice-2021",
    put: { "targets.0.interim.0.due": "2020" },
    line: "policies.json: ipv6-notice-2021: targets.0.interim.0.due: expected a date after the document and the step before",
  },
  {
    rule: "an interim step beyond the goal",
    ...compute,
    put: { "targets.0.interim": [{ value: 350, due: "2024" }] },
    line: "policies.json: computing-power-2023-2025: targets.0.interim.0.value: expected a value between 197 and 300",
  },
  {
    rule: "readings out of order",
    ...compute,
    put: { "targets.1.readings": [reading("2024"), reading("2023")] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.1.asOf: expected readings in order of date",
  },
  {
    rule: "a reading from ahead",
    ...compute,
    put: { "targets.1.readings": [reading("2031")] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.0.asOf: expected a date up to the day on which the last source was read",
  },
  {
    rule: "a reading told before its time",
    ...compute,
    put: { "targets.1.readings": [reading("2024", { disclosed: "2023-12" })] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.0.disclosed: expected a date that isn't before 2024",
  },
  {
    rule: "a baseline told before its time",
    ...compute,
    put: { "targets.0.baseline.disclosed": "2023-05" },
    line: "policies.json: computing-power-2023-2025: targets.0.baseline.disclosed: expected a date that isn't before 2023-06-30",
  },
  {
    rule: "a reading set aside without a reason",
    ...compute,
    put: { "targets.1.readings": [reading("2024", { comparable: false })] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.0.reason: expected the reason why the reading can't be compared",
  },
  {
    rule: "a reading in another unit without a reason",
    ...compute,
    put: { "targets.1.readings": [reading("2024", { unit: "EFLOPS" })] },
    line: "policies.json: computing-power-2023-2025: targets.1.readings.0.reason: expected the reason why the reading can't be compared",
  },
  {
    rule: "a baseline after the due date",
    ...compute,
    put: { "targets.0.baseline.asOf": "2026" },
    line: "policies.json: computing-power-2023-2025: targets.0.baseline.asOf: expected a date before the target's, 2025-12-31",
  },
  {
    rule: "a baseline set aside without a reason",
    ...compute,
    put: { "targets.0.baseline.comparable": false },
    line: "policies.json: computing-power-2023-2025: targets.0.baseline.reason: expected the reason why the baseline can't be compared",
  },
  {
    rule: "two units in one series",
    file: "policies",
    id: "ict-14fyp",
    put: { "targets.2.unit": "PFLOPS" },
    line: "policies.json: ict-14fyp: targets.2.unit: expected the unit of its series, EFLOPS, found PFLOPS",
  },
  {
    rule: "an item of the newsletter told without it",
    ...kyndryl,
    put: { provenance: [{ source: "crn-kyndryl-china" }] },
    line: "news.json: 2023-09-28-kyndryl-china-split: provenance: expected merics-china-industries-2023-11-01 among the sources of an item of the newsletter",
  },
  {
    rule: "news from outside the reporting period",
    ...kyndryl,
    put: { "dates.0.date": "2023-08-28" },
    line: "news.json: 2023-09-28-kyndryl-china-split: dates: expected a date reported or published within 2023-09-26/2023-10-24",
  },
  {
    rule: "a newsletter without its reporting period",
    file: "sources",
    id: "merics-china-industries-2023-11-01",
    put: { reportingPeriod: undefined },
    line: "sources.json: merics-china-industries-2023-11-01: reportingPeriod: expected the period that the newsletter reports on",
  },
];

describe("the checker names file, record and field", () => {
  it.each(cases)("of $rule", ({ file, id, put: changes, line }) => {
    const lines = linesAfter((files) => {
      const record = find(files, file, id);
      for (const [path, value] of Object.entries(changes)) put(record, path, value);
    });
    expect(lines).toContain(line);
  });

  it("but of no year that is a horizon, is said to be ahead, or was known by its day", () => {
    const lines = linesAfter((files) => {
      put(find(files, "policies", compute.id), "cautions", [
        {
          text: "The goals are for 2025, and the next are to come by 2030 or before the end of 2031.",
        },
        { text: "In 2026 a new plan was announced.", known: "2026-01-20" },
        { text: "It names 2,028 machines." },
      ]);
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ["the text of a document", "original.copies", ["kyndryl-copy"]],
    ["a quotation", "targets.0.quotation.source", "kyndryl-copy"],
  ])("of a page that nothing uses, which %s does", (_what, path, value) => {
    const spoil =
      (isUsed: boolean) =>
      (files: Record<FileName, unknown>): void => {
        const { note: _note, ...source } = find(files, "sources", "crn-kyndryl-china");
        recordsOf(files, "sources").push({
          ...source,
          id: "kyndryl-copy",
          link: "https://copy.example/",
        });
        if (isUsed) put(find(files, "policies", compute.id), path, value);
      };
    expect(linesAfter(spoil(true))).toEqual([]);
    expect(linesAfter(spoil(false))).toEqual([
      "sources.json: kyndryl-copy: id: expected a record that refers to it, or a note that says why not",
    ]);
  });

  it("of an id used twice in one file", () => {
    const lines = linesAfter((files) => {
      const records = recordsOf(files, "companies");
      records.push(structuredClone(object(records[0])));
    });
    expect(lines).toEqual([
      "companies.json: biontech: id: the id biontech is used twice; the first record is kept",
    ]);
  });

  it("of an id used by a policy and by news", () => {
    const lines = linesAfter((files) => {
      find(files, "news", "2023-10-ehang-evtol-certified")["id"] = "patents-2023-2025";
    });
    expect(lines).toEqual([
      "news.json: patents-2023-2025: id: the id patents-2023-2025 is used twice; the first one is kept, this one left out",
    ]);
  });

  it("of a record without an id, by its place", () => {
    const lines = linesAfter((files) => {
      const { id: _id, ...nameless } = object(recordsOf(files, "news")[2]);
      recordsOf(files, "news")[2] = nameless;
    });
    expect(lines).toContain("news.json: record 3: id: expected string, found nothing");
  });

  it("of a file that isn't ours", () => {
    const lines = linesAfter((files) => {
      files.news = [];
    });
    expect(lines).toContain("news.json: expected an object with a records array");
  });

  it("of a frame that isn't as published", () => {
    const lines = linesAfter((files) => {
      files.news = { ...object(files.news), $schema: "./news.schema.json", items: [] };
    });
    expect(lines).toEqual([
      "news.json: $schema: expected ./schema/news.schema.json",
      "news.json: items: expected only $schema and records",
    ]);
  });
});

describe("a folder of data", () => {
  let folder: string | undefined;

  const copyOfData = (): string => {
    folder = mkdtempSync(join(tmpdir(), "data-"));
    cpSync(dataFolder, folder, { recursive: true });
    return folder;
  };

  afterEach(() => {
    if (folder !== undefined) rmSync(folder, { recursive: true });
    folder = undefined;
  });

  it("has nothing wrong as it stands", () => {
    expect(checkFolder(dataFolder)).toEqual([]);
  });

  it("is named where a file isn't JSON", () => {
    const copy = copyOfData();
    writeFileSync(join(copy, "news.json"), "{ records: [] }");
    expect(checkFolder(copy)).toEqual([expect.stringMatching(/^news\.json: .*JSON/)]);
  });

  it("is named where its package or its history isn't that of the data, or its edition can't be read", () => {
    const copy = copyOfData();
    const edition = readFileSync(join(copy, "dataset.json"), "utf8");
    writeFileSync(join(copy, "dataset.json"), edition.replace(/"version": "\d+/, '"version": "99'));
    expect(checkFolder(copy)).toEqual([
      "datapackage.json: expected the package of the data as they are; run npm run data:package",
      expect.stringMatching(
        /^history\.json: expected 99\.\S+ as its last edition, found 3\.\S+; run npm run data:package$/,
      ),
    ]);
    rmSync(join(copy, "dataset.json"));
    expect(checkFolder(copy)).toEqual([expect.stringMatching(/^dataset\.json: ENOENT/)]);
  });

  it("is refused for a site where it isn't there, isn't whole, or doesn't say what it is about", () => {
    expect(checkSiteData("/no/such/folder").errors).toEqual([
      "/no/such/folder: expected a folder with a data set, found none",
    ]);
    const copy = copyOfData();
    rmSync(join(copy, "pinyin.json"));
    const { subject: _subject, ...rest } = JSON.parse(
      readFileSync(join(copy, "dataset.json"), "utf8"),
    ) as Record<string, unknown>;
    writeFileSync(join(copy, "dataset.json"), JSON.stringify(rest));
    expect(checkSiteData(copy).errors).toEqual([
      "dataset.json: subject: expected what the data set is about, found nothing",
      `pinyin.json: expected the file, which npm run data:pinyin -- ${copy} makes, found none`,
    ]);
    const named = { ...rest, version: "three", subject: { site: "Here", plans: ["A plan"] } };
    writeFileSync(join(copy, "dataset.json"), JSON.stringify(named));
    expect(checkSiteData(copy).errors).toEqual([
      expect.stringMatching(/^dataset\.json: version: /),
      expect.stringMatching(/^dataset\.json: subject\.plans\.0: /),
      expect.stringMatching(/^pinyin\.json: /),
    ]);
  });

  it("is whole in the fixture of another country", () => {
    expect(checkFolder(join(import.meta.dirname, "../fixtures/another-country"))).toEqual([]);
  });

  it("is named with what its history says otherwise", () => {
    const copy = copyOfData();
    const file = join(copy, "history.json");
    const history = JSON.parse(readFileSync(file, "utf8")) as {
      editions: [object, { records: string[]; judgedAnew: Record<string, { to: string }> }];
    };
    const [, newest] = history.editions;
    const [lost = ""] = newest.records.splice(0, 1);
    const turned = newest.judgedAnew["de-software"];
    if (turned === undefined) throw new Error("expected it to have turned");
    turned.to = "missed";
    writeFileSync(file, JSON.stringify(history));
    const lines = checkFolder(copy);
    expect(lines).toContain(`history.json: 3.0.0.records: expected also "${lost}"`);
    expect(lines).toContain(
      'history.json: 3.0.0.judgedAnew.de-software.to: expected "met", found "missed"',
    );
    expect(lines.at(-1)).toMatch(/run npm run data:package/);
  });

  it("is named where a published schema differs from the code", () => {
    const copy = copyOfData();
    writeFileSync(join(copy, "schema/news.schema.json"), "{}");
    rmSync(join(copy, "schema/sources.schema.json"));
    expect(checkFolder(copy)).toEqual([
      expect.stringContaining("schema/sources.schema.json: ENOENT"),
      "schema/news.schema.json: expected what src/domain/schema says; run npm run data:schema",
    ]);
  });
});

it("publishes the schemas that the code holds", () => {
  expect(schemaDrift()).toEqual([]);
});
