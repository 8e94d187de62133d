import type { Dataset } from "#domain/dataset/dataset.ts";
import { filesIn, joinTextSteps, type JsonFiles } from "#domain/dataset/laterTexts.ts";
import { prepareSteps } from "#domain/query/filter/prepare.ts";
import { fileNames } from "#domain/schema/files.ts";

import { pause, runInSlices } from "./inSlices.ts";
import { loadFile } from "./loadFile.ts";
import { laterFilesIn, wholeSteps } from "./wholeSteps.ts";

const published = async (signal: AbortSignal): Promise<JsonFiles> =>
  Object.fromEntries(
    await Promise.all(fileNames.map(async (file) => [file, await loadFile(file, signal)] as const)),
  );

/**
 * The parts into which the files are split: the first one with its texts, and one for each year of older
 * records. Where one can't be loaded or is of another edition: the published files.
 */
const loadParts = async (
  first: JsonFiles,
  texts: Promise<unknown>,
  signal: AbortSignal,
): Promise<readonly JsonFiles[]> => {
  const older = laterFilesIn(first).map(async (name) =>
    filesIn(await loadFile(`later/${name}`, signal)),
  );
  try {
    const [newest, ...others] = await Promise.all([texts, ...older]);
    return [await runInSlices(joinTextSteps(first, newest)), ...others];
  } catch {
    return [await published(signal)];
  }
};

/**
 * The data set of the first file, the texts and the older records, joined and indexed.
 * @throws FileError where neither these nor the published files can be loaded.
 */
export const wholeDataset = async (
  first: JsonFiles,
  texts: Promise<unknown>,
  signal: AbortSignal,
): Promise<Dataset> => {
  const parts = await loadParts(first, texts, signal);
  await pause();
  // In slices: reading all of them in one go would block a gesture on a phone.
  const dataset = await runInSlices(wholeSteps(parts));
  // Prepared here rather than in the render that shows it.
  await runInSlices(prepareSteps(dataset));
  return dataset;
};
