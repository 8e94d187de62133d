import type { TextSearchState } from "#data/search/useTextSearch.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import { makeStore } from "#ui/store.ts";

/** What the list of the search field is made from. */
export interface SearchGround {
  readonly snapshot: Snapshot;
  readonly pinyin: Pinyin | undefined;
  readonly search: TextSearchState;
}

/** A store, as the field is in the header, above the data; only an open list follows it. */
export const searchGround = makeStore<SearchGround | undefined>({
  first: () => undefined,
  prerendered: undefined,
});
