import { joinTexts, textsKnown } from "#domain/dataset/datedTexts.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { dataLang } from "#messages/language.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { fullTitle, titleLang } from "#messages/words/titles.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";

import { OriginalText } from "./OriginalText.tsx";
import { RecordBody } from "./RecordBody.tsx";
import { RecordFacts, RecordTitle } from "./RecordPage.tsx";

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

/** A record as its page will be, in one column, without the ways to share it: it isn't published yet. */
export const RecordPreview = ({ id, snapshot }: Props) => {
  const { dataset, asOf } = snapshot;
  const entry = dataset.entryById.get(id);
  if (entry === undefined) return null;
  const { record } = entry;
  const cautions = textsKnown(record.cautions, asOf);
  return (
    <article>
      <h3 className="font-serif text-lead font-bold wrap-anywhere" lang={titleLang(entry)}>
        {fullTitle(entry)}
      </h3>
      <RecordTitle entry={entry} />
      <div className="mt-3">
        <OriginalText dataset={dataset} record={record} />
      </div>
      <p lang={dataLang}>
        <MarkedText text={record.summary} />
      </p>
      {cautions === undefined ? null : (
        <p className="mt-3 border-l-4 border-behind pl-3">
          <span className="font-semibold">
            {recordPage.caution}
            {recordPage.afterCaution}
          </span>
          <span lang={dataLang}>{joinTexts(cautions)}</span>
        </p>
      )}
      <div className="mt-4">
        <RecordFacts entry={entry} snapshot={snapshot} />
      </div>
      <RecordBody entry={entry} hasActions={false} snapshot={snapshot} />
    </article>
  );
};
