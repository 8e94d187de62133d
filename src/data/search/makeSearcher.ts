import { pause, runInSlices } from "#data/inSlices.ts";
import type { DocList } from "#search/documents/docList.ts";
import { indexSearcher } from "#search/index/indexSearcher.ts";
import { scanSteps } from "#search/scan/scanSearcher.ts";
import type { SearchIndex } from "#search/index/searchIndex.ts";
import type { Searcher } from "#search/searcher.ts";

import { sendInSlices } from "./sendInSlices.ts";

/** From this many documents on, an index is noticeably faster than a scan. */
const indexFrom = 2000;

const indexByWorker = (docs: DocList, signal: AbortSignal): Promise<Searcher> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./indexWorker.ts", import.meta.url), { type: "module" });
    const onAbort = (): void => fail(signal.reason);
    const end = (): void => {
      worker.terminate();
      signal.removeEventListener("abort", onAbort);
    };
    const fail = (reason: unknown): void => {
      end();
      reject(reason);
    };
    signal.addEventListener("abort", onAbort);
    worker.addEventListener("message", ({ data }: MessageEvent<SearchIndex>) => {
      end();
      resolve(indexSearcher(data));
    });
    worker.addEventListener("error", ({ message }) => {
      fail(new Error(`the search index could not be built: ${message}`));
    });
    worker.addEventListener("messageerror", () => {
      fail(new Error("the search index could not be taken over from its worker"));
    });
    sendInSlices(docs, (slice) => worker.postMessage(slice, []), signal).catch(fail);
  });

/**
 * A scan for few documents, prepared in slices; for many, an index that a worker builds. Either is stopped once
 * `signal` is aborted, and the promise is rejected.
 */
export const makeSearcher = async (docs: DocList, signal: AbortSignal): Promise<Searcher> => {
  // Two are made at once: their first slices, while all code is cold, in tasks of their own.
  await pause();
  signal.throwIfAborted();
  // A page saved as one file has no separate file from which a worker could be loaded.
  return docs.length < indexFrom || import.meta.env.FORM === "one-file"
    ? runInSlices(
        scanSteps({
          ...docs,
          make: (row) => {
            signal.throwIfAborted();
            return docs.make(row);
          },
        }),
      )
    : indexByWorker(docs, signal);
};
