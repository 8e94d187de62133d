import { problemsIn } from "#domain/dataset/dangling.ts";
import { buildDataset } from "#domain/dataset/dataset.ts";
import { inWords, type Problem } from "./problems.ts";
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
  shortNameRules,
  mentionRules,
  linkRules,
  newsletterRules,
  targetRules,
  evidenceRules,
  knownRules,
];

/** Everything that is wrong with the files of a data set, as parsed from JSON. */
export const checkFiles = (raw: RawFiles): readonly Problem[] => {
  const { tables, problems } = readTables(raw);
  // The data set's own reading names ids that are used twice or point at nothing.
  const joined = problemsIn(buildDataset(tables)).map(inWords);
  return [...problems, ...joined, ...rules.flatMap((rule) => rule(tables))];
};
