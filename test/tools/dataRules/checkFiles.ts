import { problemsIn } from "#domain/dataset/dangling.ts";
import { type DataLanguage, textsIn } from "#domain/dataset/textsIn.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import { inWords, type Problem, problemLine } from "./problems.ts";
import { chineseRules } from "./chineseRules.ts";
import { bodyRules, lineageRules, orphanRules, sourceRules } from "./bodyRules.ts";
import {
  dateRules,
  linkRules,
  mentionRules,
  newsletterRules,
  sectorRules,
  shortNameRules,
} from "./entryRules.ts";
import { evidenceRules } from "./evidenceRules.ts";
import { knownRules } from "./knownRules.ts";
import { type RawFiles, readTables } from "./readTables.ts";
import { targetRules } from "./targetRules.ts";

const rules = [
  bodyRules,
  lineageRules,
  orphanRules,
  sourceRules,
  dateRules,
  sectorRules,
  mentionRules,
  linkRules,
  newsletterRules,
  targetRules,
  knownRules,
];

/** Everything that is wrong with the files of a data set, as published in one language. */
export const checkFiles = (raw: RawFiles, language: DataLanguage = "en"): readonly Problem[] => {
  const { tables, problems } = readTables(raw);
  // The data set's own reading names ids that are used twice or point at nothing.
  const joined = problemsIn(buildDataset(tables)).map(inWords);
  return [
    ...problems,
    ...joined,
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

/** Everything that is wrong with the files as editors write them: in each language once, and between the two. */
export const checkLanguages = (raw: RawFiles): readonly Problem[] => {
  const found = new Map<string, Problem>();
  for (const language of dataLanguages)
    for (const problem of checkFiles(filesIn(raw, language), language))
      found.set(problemLine(problem), problem);
  return [...found.values(), ...chineseRules(raw)];
};
