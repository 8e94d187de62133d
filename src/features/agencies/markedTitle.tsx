import { type Entry, shortTitle } from "#domain/entry.ts";
import { MarkedText } from "#figures/MarkedText.tsx";

/** The title of a record with what is searched for marked. */
export const markedTitle = (entry: Entry) => <MarkedText text={shortTitle(entry)} />;
