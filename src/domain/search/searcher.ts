import { buildIndex } from "./buildIndex.ts";
import { indexSearcher } from "./indexSearcher.ts";
import { scanSearcher } from "./scanSearch.ts";
import type { SearchDoc } from "./searchDoc.ts";
import type { Searcher } from "./searchResult.ts";

/** From this many documents on, an index answers sooner than a scan by more than one can feel. */
export const indexFrom = 2000;

/** Makes documents searchable, by a plain scan or by an index, whichever is right for their number. */
export const createSearcher = (
  docs: readonly SearchDoc[],
  { threshold = indexFrom }: { readonly threshold?: number } = {},
): Searcher => (docs.length < threshold ? scanSearcher(docs) : indexSearcher(buildIndex(docs)));
