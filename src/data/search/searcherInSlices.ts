import { pause, runInSlices } from "#data/inSlices.ts";
import type { DocList } from "#search/documents/docList.ts";
import { type Searcher, searcherSteps } from "#search/engine.ts";

/** A searcher, made in slices; once `signal` is aborted the making stops and the promise is rejected. */
export const searcherInSlices = async (docs: DocList, signal: AbortSignal): Promise<Searcher> => {
  // Two are made at once: their first slices, while all code is cold, in tasks of their own.
  await pause();
  const make: DocList["make"] = (row) => {
    signal.throwIfAborted();
    return docs.make(row);
  };
  return runInSlices(searcherSteps({ ...docs, make }));
};
