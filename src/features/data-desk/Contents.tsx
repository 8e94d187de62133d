import type { Snapshot } from "#domain/snapshot.ts";

import { FileTable, KindTable } from "./ContentsTables.tsx";
import { NewsletterNote } from "./NewsletterNote.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly addressOf: (file: string) => string;
}

/** Where the data set starts from, what is in it, and the files to take away. */
export const Contents = ({ snapshot: { dataset, entries, selection }, addressOf }: Props) => (
  <div className="gap-x-10 2xl:grid 2xl:grid-cols-2">
    <NewsletterNote dataset={dataset} />
    <div className="space-y-4">
      <KindTable entries={entries.shown} selection={selection} />
      <FileTable addressOf={addressOf} dataset={dataset} />
    </div>
  </div>
);
