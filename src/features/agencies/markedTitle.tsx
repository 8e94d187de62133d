import type { Entry } from "#domain/dataset/entry.ts";
import { MarkedText } from "#parts/MarkedText.tsx";
import { shortTitle } from "#messages/titles.ts";

/** The title of a record with what is searched for marked. */
export const markedTitle = (entry: Entry) => <MarkedText text={shortTitle(entry)} />;
