import { datasetAsKnown } from "#domain/dataset/datasetAsKnown.ts";

import { prepareAsKnown } from "./prepareAsKnown.ts";
import { searchesAsKnown } from "./searchesAsKnown.ts";
import type { AsKnown } from "./snapshot.ts";

/** All that a snapshot as of a chosen day needs besides, apart from the first load: most readers choose no day. */
export const asKnown: AsKnown = {
  prepare: (prepared, asOf) => prepareAsKnown(prepared, datasetAsKnown(prepared.dataset, asOf)),
  searches: searchesAsKnown,
};
