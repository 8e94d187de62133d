import type { Finding } from "#domain/checking/finding.ts";
import { problemsIn } from "#domain/dataset/dangling.ts";
import { joiningSteps } from "#domain/dataset/dataset.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import { oncePer } from "#domain/oncePer.ts";
import { fileFrame, type RawFiles } from "#domain/schema/files.ts";
import { runToEnd, type Steps } from "#domain/steps.ts";

import { bodyRules, lineageRules, sourceRules, unusedRules } from "./bodyRules.ts";
import { chineseRules, ownWordsRules } from "./chineseRules.ts";
import {
  dateRules,
  linkRules,
  mentionRules,
  newsletterRules,
  sectorRules,
  shortNameRules,
} from "./entryRules.ts";
import { evidenceRules } from "./evidenceRules.ts";
import { findingOf } from "./finding.ts";
import { knownRules } from "./knownRules.ts";
import { readTables } from "./readTables.ts";
import { targetRules } from "./targetRules.ts";
import { warningsOf } from "./warnings.ts";

type TablesRule = (tables: Tables, language: DataLanguage) => readonly Finding[];

/** Rules of what is the same in each language. */
const factRules: readonly TablesRule[] = [
  bodyRules,
  lineageRules,
  unusedRules,
  sourceRules,
  dateRules,
  sectorRules,
  linkRules,
  newsletterRules,
  targetRules,
];

/** Rules of the texts in each language. */
const textRules: readonly TablesRule[] = [mentionRules, knownRules, evidenceRules, shortNameRules];

/** Everything that the rules find in files as published in one language. */
function* publishedSteps(raw: RawFiles, language: DataLanguage): Steps<readonly Finding[]> {
  const { tables, findings } = readTables(raw);
  yield;
  const dataset = yield* joiningSteps(tables);
  // The data set's own reading names ids that are used twice or point at nothing.
  const lists = [findings, problemsIn(dataset).map(findingOf)];
  for (const rule of [...factRules, ...textRules]) {
    yield;
    lists.push(rule(tables, language));
  }
  yield;
  return [...lists.flat(), ...warningsOf(dataset)];
}

/** What is wrong with the texts of files as published in a language, whose facts were found in another. */
function* textSteps(raw: RawFiles, language: DataLanguage): Steps<readonly Finding[]> {
  const { tables, findings } = readTables(raw);
  const lists = [findings];
  for (const rule of textRules) {
    yield;
    lists.push(rule(tables, language));
  }
  return lists.flat();
}

/** Makes the published record of one that editors wrote, once as long as that object lives. */
const publishing = (
  language: DataLanguage,
): ((record: object) => { readonly published: unknown }) => {
  const inLanguage = textsIn(language);
  return oncePer((record: object) => ({
    published: fileFrame.parse(inLanguage({ records: [record] })).records[0],
  }));
};

const publishers = { en: publishing("en"), zh: publishing("zh") } as const;

/** A file as published in a language, one record a step. */
function* fileIn(json: unknown, language: DataLanguage): Steps<unknown> {
  const frame = fileFrame.safeParse(json);
  if (!frame.success || typeof json !== "object") return json;
  const records: unknown[] = [];
  for (const record of frame.data.records) {
    const isRecord = typeof record === "object" && record !== null;
    records.push(isRecord ? publishers[language](record).published : record);
    yield;
  }
  return { ...json, records };
}

function* filesIn(raw: RawFiles, language: DataLanguage): Steps<RawFiles> {
  return {
    sources: yield* fileIn(raw.sources, language),
    sectors: yield* fileIn(raw.sectors, language),
    agencies: yield* fileIn(raw.agencies, language),
    companies: yield* fileIn(raw.companies, language),
    policies: yield* fileIn(raw.policies, language),
    news: yield* fileIn(raw.news, language),
  };
}

export interface CheckOptions {
  /** The language of the reasons for which warnings are accepted; both are checked. */
  readonly language?: DataLanguage;
  /** The texts that records were written from, by the records' ids: `summary-like-source` needs them. */
  readonly excerpts?: Readonly<Record<string, string>>;
}

/**
 * Everything that the rules find in the files as editors write them: in each language once, and between the two. The
 * records are taken as immutable: one that has changed is another object, and only what depends on it is done again.
 */
function* checkingSteps(
  raw: RawFiles,
  { language = "en", excerpts = {} }: CheckOptions = {},
): Steps<readonly Finding[]> {
  const other = language === "en" ? "zh" : "en";
  const findings = [
    ...(yield* publishedSteps(yield* filesIn(raw, language), language)),
    ...(yield* textSteps(yield* filesIn(raw, other), other)),
    ...(yield* chineseRules(raw)),
    ...ownWordsRules(raw, excerpts),
  ];
  // What is wrong in both languages is said once.
  return [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];
}

/** The same in one go. */
export const checkData = (raw: RawFiles, options?: CheckOptions): readonly Finding[] =>
  runToEnd(checkingSteps(raw, options));
