import type { Edition } from "#domain/schema/edition.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";

import { FileTable, KindTable } from "./ContentsTables.tsx";
import { EditionNote } from "./EditionNote.tsx";
import { NewsletterNote } from "./NewsletterNote.tsx";

interface Props {
  readonly snapshot: Snapshot;
  readonly addressOf: (file: string) => string;
  readonly edition: Edition | undefined;
}

/** Where the data set starts from, what is in it, and the files to take away. */
export const Contents = ({
  snapshot: { dataset, entries, selection },
  addressOf,
  edition,
}: Props) => (
  <div className="gap-x-10 2xl:grid 2xl:grid-cols-2">
    <div>
      <NewsletterNote dataset={dataset} selection={selection} />
      <EditionNote address={addressOf("")} edition={edition} />
    </div>
    <div className="space-y-4">
      <KindTable entries={entries.shown} selection={selection} />
      <FileTable addressOf={addressOf} dataset={dataset} />
    </div>
  </div>
);
