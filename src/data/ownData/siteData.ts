import type { DataFile } from "#domain/dataset/dataFile.ts";

import { loadSiteFile } from "#data/loadFile.ts";

let loading: Promise<DataFile> | undefined;

/**
 * The site's own data, which a reader's is merged with; requested once.
 * @throws FileError where it can't be loaded
 */
export const loadSiteData = async (): Promise<DataFile> => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the build has validated it
  loading ??= loadSiteFile("data", new AbortController().signal) as Promise<DataFile>;
  try {
    return await loading;
  } catch (error) {
    loading = undefined;
    throw error;
  }
};
