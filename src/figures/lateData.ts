import type { FileFault } from "#domain/schema/files.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { makeStore } from "#ui/store.ts";

/** A data file that is still loading or has failed. */
export interface LateData {
  readonly file: string;
  /** Why it failed; undefined while it is loading. */
  readonly fault: FileFault | undefined;
  readonly retry: () => void;
}

/** The data as far as they have arrived. */
interface DataNow {
  readonly hasTexts: boolean;
  /** The files that are still missing. */
  readonly late: readonly LateData[];
  /** How far a text is searched for at the moment. */
  readonly extent: SearchExtent;
  /** The snapshot of a selection, whose text is searched for that far. */
  readonly under: (selection: Selection) => Snapshot;
}

/** A store that the app sets, as a file may wait for more of the data after its figure's page is left. */
export const dataNow = makeStore<DataNow | undefined>({
  first: () => undefined,
  prerendered: undefined,
});
