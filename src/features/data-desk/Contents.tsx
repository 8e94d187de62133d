import type { Dataset } from "#domain/dataset.ts";
import type { Selection } from "#domain/selection.ts";

import { FileTable, KindTable } from "./ContentsTables.tsx";
import { NewsletterNote } from "./NewsletterNote.tsx";

interface Props {
  readonly dataset: Dataset;
  readonly selection: Selection;
  readonly addressOf: (file: string) => string;
}

/** Where the data set starts from, what is in it, and the files to take away. */
export const Contents = ({ dataset, selection, addressOf }: Props) => (
  <div className="gap-x-10 2xl:grid 2xl:grid-cols-2">
    <NewsletterNote dataset={dataset} />
    <div className="space-y-4">
      <KindTable dataset={dataset} selection={selection} />
      <FileTable addressOf={addressOf} dataset={dataset} />
    </div>
  </div>
);
