import type { Dataset } from "./dataset.ts";
import { dueYear, statuses } from "./facets.ts";
import { verdicts } from "./pace/verdict.ts";
import { entryKind } from "./schema/records.ts";
import type { Vocabulary } from "./selection.ts";

/** The values that links may ask for, from the data set that is loaded. */
export const vocabularyOf = (dataset: Dataset): Vocabulary => ({
  agency: dataset.agencies,
  kind: new Set<string>(entryKind.options),
  type: dataset.documentTypes,
  sector: dataset.sectors,
  status: new Set<string>(statuses),
  verdict: new Set<string>(verdicts),
  due: new Set(dataset.targets.map(({ due }) => dueYear(due.end))),
  company: dataset.companies,
  source: dataset.sources,
});
