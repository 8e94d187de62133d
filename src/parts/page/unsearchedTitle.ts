import { lacksPinyin, type Snapshot } from "#domain/query/filter/snapshot.ts";
import { nothingWithoutPinyin, searching } from "#messages/app/parts.ts";

/** What stands in for a finding over so many rows while the text hasn't been searched for everywhere. */
export const unsearchedTitle = (snapshot: Snapshot, found: number): string | undefined =>
  found === 0 && lacksPinyin(snapshot) ? nothingWithoutPinyin : searching[snapshot.searched];
