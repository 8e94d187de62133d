import type { Dataset } from "#domain/dataset/dataset.ts";
import { type JsonFiles, withTexts } from "#domain/dataset/laterTexts.ts";
import { type FileName, fileNames } from "#domain/schema/files.ts";

import { pause } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { joined, readers } from "./readFiles.ts";

const published = async (signal: AbortSignal): Promise<JsonFiles> =>
  Object.fromEntries(
    await Promise.all(fileNames.map(async (file) => [file, await loadFile(file, signal)] as const)),
  );

/**
 * The data set of the first file and the texts.
 * @throws FileError where neither the texts can be had nor the files as they are published.
 */
export const wholeDataset = async (
  first: JsonFiles,
  texts: Promise<unknown>,
  signal: AbortSignal,
): Promise<Dataset> => {
  let json: JsonFiles;
  try {
    json = withTexts(first, await texts);
  } catch {
    // The two may also be of two builds, one before and one after a new edition.
    json = await published(signal);
  }
  // File by file: to read all of them in one go would hold up a gesture on a phone.
  const read = async <T>(reader: (json: unknown) => T, file: FileName): Promise<T> => {
    await pause();
    return reader(json[file]);
  };
  const files = {
    sources: await read(readers.sources, "sources"),
    sectors: await read(readers.sectors, "sectors"),
    agencies: await read(readers.agencies, "agencies"),
    companies: await read(readers.companies, "companies"),
    policies: await read(readers.policies, "policies"),
    news: await read(readers.news, "news"),
  };
  await pause();
  return joined(files, true);
};
