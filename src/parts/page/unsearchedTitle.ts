import { lacksPinyin, type Snapshot } from "#domain/query/filter/snapshot.ts";
import { nothingWithoutPinyin, searching } from "#messages/app/parts.ts";

/** The title in place of a finding while a search is incomplete; undefined once it is complete. */
export const unsearchedTitle = (snapshot: Snapshot, found: number): string | undefined =>
  found === 0 && lacksPinyin(snapshot) ? nothingWithoutPinyin : searching[snapshot.searched];
