import { filesIn, type JsonFiles } from "#domain/dataset/laterTexts.ts";
import { perFile } from "#domain/schema/perFile.ts";
import { type FileName, fileFrame, fileNames } from "#domain/schema/files.ts";

import { pause } from "#data/inSlices.ts";
import { loadSiteFile } from "#data/loadFile.ts";

/** The site's own files, as published: what a reader's data is merged with. */
export interface SiteFiles {
  readonly records: { readonly [File in FileName]: readonly unknown[] };
  readonly dataset: unknown;
}

const load = async (signal: AbortSignal): Promise<SiteFiles> => {
  const [dataset, ...files] = await Promise.all([
    loadSiteFile("dataset", signal),
    ...fileNames.map(async (file) => {
      const json = await loadSiteFile(file, signal);
      // One file at a time: reading all of them in one go would block a gesture on a phone.
      await pause();
      return [file, fileFrame.parse(json).records] as const;
    }),
  ]);
  const records: JsonFiles = filesIn(Object.fromEntries(files));
  return {
    dataset,
    records: perFile((file) => fileFrame.parse({ records: records[file] }).records),
  };
};

let loading: Promise<SiteFiles> | undefined;

/**
 * The site's files, requested once.
 * @throws FileError where one can't be loaded
 */
export const loadSiteFiles = async (): Promise<SiteFiles> => {
  loading ??= load(new AbortController().signal);
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
};
