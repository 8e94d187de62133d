import type { Dataset } from "#domain/dataset/dataset.ts";
import { type JsonFiles, withTexts } from "#domain/dataset/laterTexts.ts";
import { fileNames } from "#domain/schema/files.ts";

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
  const files = {
    sources: readers.sources(json["sources"]),
    sectors: readers.sectors(json["sectors"]),
    agencies: readers.agencies(json["agencies"]),
    companies: readers.companies(json["companies"]),
    policies: readers.policies(json["policies"]),
    news: readers.news(json["news"]),
  };
  return joined(files, true);
};
