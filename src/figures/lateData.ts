import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { makeStore } from "#ui/store.ts";

/** The search as far as it is made. */
interface DataNow {
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
