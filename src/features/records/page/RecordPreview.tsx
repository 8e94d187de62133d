import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { fullTitle, titleLang } from "#messages/words/titles.ts";

import { RecordBody } from "./RecordBody.tsx";
import { RecordFacts, RecordSummary, RecordTitle } from "./RecordPage.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** A record as its page will be, in one column, without the ways to share it: it isn't published yet. */
export const RecordPreview = ({ id, snapshot }: Props) => {
  const entry = snapshot.dataset.entryById.get(id);
  if (entry === undefined) return null;
  return (
    <article>
      <h3 className="font-serif text-lead font-bold wrap-anywhere" lang={titleLang(entry)}>
        {fullTitle(entry)}
      </h3>
      <RecordTitle entry={entry} />
      <div className="mt-3">
        <RecordSummary entry={entry} snapshot={snapshot} />
      </div>
      <div className="mt-4">
        <RecordFacts entry={entry} snapshot={snapshot} />
      </div>
      <RecordBody entry={entry} hasActions={false} snapshot={snapshot} />
    </article>
  );
};
