import { allDocs, type DocList } from "#domain/search/docList.ts";
import { indexSearcher } from "#domain/search/indexSearcher.ts";
import { scanSearcher } from "#domain/search/scanSearch.ts";
import type { SearchIndex } from "#domain/search/searchIndex.ts";
import type { Searcher } from "#domain/search/searchResult.ts";

import { sendInSlices } from "./sendInSlices.ts";

/** From this many documents on, an index answers sooner than a scan by more than one can feel. */
const indexFrom = 2000;

const indexByWorker = (docs: DocList): Promise<Searcher> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./indexWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<SearchIndex>) => {
      resolve(indexSearcher(data));
      worker.terminate();
    });
    worker.addEventListener("error", (event) => {
      reject(new Error(`the search index could not be built: ${event.message}`));
      worker.terminate();
    });
    sendInSlices(docs, (slice) => worker.postMessage(slice, [])).catch(reject);
  });

/** A scan for few documents; for many, an index that a worker builds. */
export const makeSearcher = (docs: DocList): Searcher | Promise<Searcher> =>
  docs.length < indexFrom ? scanSearcher(allDocs(docs)) : indexByWorker(docs);
