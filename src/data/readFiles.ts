import { type Dataset, joiningSteps } from "#domain/dataset/dataset.ts";
import type { JsonFiles } from "#domain/dataset/laterTexts.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { type ReadFile, readingSteps } from "#domain/dataset/validate.ts";
import { type FileName, fileNames, laterLink, recordSchemas } from "#domain/schema/files.ts";
import { type Steps, runToEnd } from "#domain/steps.ts";
import type { Source } from "#domain/schema/records.ts";

/** Readers of the records of each file, by the file's name; one record per step. */
export const readers = {
  sources: (json: unknown) => readingSteps("sources", recordSchemas.sources, json),
  sectors: (json: unknown) => readingSteps("sectors", recordSchemas.sectors, json),
  agencies: (json: unknown) => readingSteps("agencies", recordSchemas.agencies, json),
  companies: (json: unknown) => readingSteps("companies", recordSchemas.companies, json),
  policies: (json: unknown) => readingSteps("policies", recordSchemas.policies, json),
  news: (json: unknown) => readingSteps("news", recordSchemas.news, json),
} as const;

/** The files that have been loaded. */
export type Files = {
  readonly [File in FileName]: ReadFile<Tables[File][number]> | undefined;
};

/** Removes addresses that haven't been loaded yet, so that nothing links to the placeholder. */
const withoutStub = ({ link, unopened, ...rest }: Source): Source => ({
  ...rest,
  ...(link === undefined || link === laterLink ? {} : { link }),
  ...(unopened === undefined || unopened === laterLink ? {} : { unopened }),
});

/**
 * The first file, where records are read from it: their texts and older records come later (`awaited`: how
 * many).
 */
type First = JsonFiles | null | undefined;

/** The arguments of joining for the files that are loaded. */
export const joinArguments = (files: Files, first?: First): Parameters<typeof joiningSteps> => {
  const hasTexts = !first;
  const awaited = first?.["awaited"];
  const sources = files.sources?.records ?? [];
  return [
    {
      sources: hasTexts ? sources : sources.map(withoutStub),
      sectors: files.sectors?.records ?? [],
      agencies: files.agencies?.records ?? [],
      companies: files.companies?.records ?? [],
      policies: files.policies?.records ?? [],
      news: files.news?.records ?? [],
    },
    fileNames.flatMap((file) => files[file]?.problems ?? []),
    {
      missing: new Set(fileNames.filter((file) => files[file] === undefined)),
      hasTexts,
      awaited: typeof awaited === "number" ? awaited : 0,
    },
  ];
};

/** The last result of joining and its input: joined once for a page, whichever caller comes first. */
let last: { readonly given: readonly unknown[]; readonly dataset: Dataset } | undefined;

/** Joins the loaded files, one record per step; missing files are named in the data set. */
export function* joinFilesInSteps(files: Files, first: First): Steps<Dataset> {
  const given = [...fileNames.map((file) => files[file]), first];
  if (last?.given.every((one, at) => one === given[at]) === true) return last.dataset;
  const dataset = yield* joiningSteps(...joinArguments(files, first));
  last = { given, dataset };
  return dataset;
}

/** The same in one go. */
export const joinFiles = (...given: Parameters<typeof joinFilesInSteps>): Dataset =>
  runToEnd(joinFilesInSteps(...given));
