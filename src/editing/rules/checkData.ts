import type { Finding } from "#domain/checking/finding.ts";
import { problemsIn } from "#domain/dataset/dangling.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import type { RawFiles } from "#domain/schema/files.ts";

import { bodyRules, lineageRules, sourceRules, unusedRules } from "./bodyRules.ts";
import { chineseRules } from "./chineseRules.ts";
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

const rules: readonly ((tables: Tables) => readonly Finding[])[] = [
  bodyRules,
  lineageRules,
  unusedRules,
  sourceRules,
  dateRules,
  sectorRules,
  mentionRules,
  linkRules,
  newsletterRules,
  targetRules,
  knownRules,
];

/** Everything that the rules find in the files of a data set, as published in one language. */
export const checkPublished = (
  raw: RawFiles,
  language: DataLanguage = "en",
): readonly Finding[] => {
  const { tables, findings } = readTables(raw);
  return [
    ...findings,
    // The data set's own reading names ids that are used twice or point at nothing.
    ...problemsIn(buildDataset(tables)).map(findingOf),
    ...rules.flatMap((rule) => rule(tables)),
    ...evidenceRules(tables, language),
    ...shortNameRules(tables, language),
  ];
};

const dataLanguages: readonly DataLanguage[] = ["en", "zh"];

const filesIn = (raw: RawFiles, language: DataLanguage): RawFiles => {
  const inLanguage = textsIn(language);
  return {
    sources: inLanguage(raw.sources),
    sectors: inLanguage(raw.sectors),
    agencies: inLanguage(raw.agencies),
    companies: inLanguage(raw.companies),
    policies: inLanguage(raw.policies),
    news: inLanguage(raw.news),
  };
};

/**
 * Everything that the rules find in the files as editors write them: in each language once, and between the two.
 */
export const checkData = (raw: RawFiles): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const language of dataLanguages)
    for (const finding of checkPublished(filesIn(raw, language), language))
      found.set(JSON.stringify(finding), finding);
  return [...found.values(), ...chineseRules(raw)];
};
