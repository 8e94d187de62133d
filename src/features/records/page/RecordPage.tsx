import type { Entry } from "#domain/dataset/entry.ts";
import { things } from "#domain/dataset/things.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FigureActions } from "#figures/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { KindMark } from "#parts/records/KindMark.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { SecondTitle } from "#parts/records/TitleText.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { placeOf } from "#messages/app/parts.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { dataLang } from "#messages/app/language.ts";
import { fullTitle, secondTitle, shortTitle, titleLang } from "#messages/words/titles.ts";

import { recordListing } from "#figures/recordList/listing.ts";
import { useOnPage } from "#figures/useOnPage.ts";
import { RecordBody } from "./RecordBody.tsx";
import { RecordFacts } from "./RecordFacts.tsx";
import { RecordPager } from "./RecordPager.tsx";
import { neighboursOf } from "./recordView.ts";

/** What stands under the title of a record's page: its title in the other language, its kind, what it goes by. */
const RecordTitle = ({ entry }: { readonly entry: Entry }) => {
  const { record } = entry;
  const { zh, zhSeenInSource } = record.title;
  const short = shortTitle(entry);
  return (
    <>
      {secondTitle(entry) === undefined ? null : (
        <p className="mt-1 text-lead">
          <SecondTitle entry={entry} />
        </p>
      )}
      {zh !== undefined && zhSeenInSource === false ? (
        <p className="text-small text-muted">{recordPage.zhNotSeen}</p>
      ) : null}
      <p className="mt-1 text-small text-muted">
        <KindMark decorative kind={record.kind} /> {kindLabels[record.kind]}
        {short === fullTitle(entry) ? null : (
          <>
            {recordPage.knownAs}
            <span lang={titleLang(entry)}>{short}</span>
            {recordPage.afterName}
          </>
        )}
      </p>
    </>
  );
};

interface Props {
  readonly id: string;
  readonly snapshot: Snapshot;
}

const KnownRecord = ({
  entry,
  snapshot,
}: {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}) => {
  const { dataset, selection } = snapshot;
  const neighbours = neighboursOf(entry.id, useOnPage(recordListing, snapshot).records);
  const words = selectionWords(selection, dataset);
  const { record } = entry;
  return (
    <article>
      <RecordPager neighbours={neighbours} />
      {neighbours.place === undefined ? (
        <OutsideSelection snapshot={snapshot} what={recordPage.notWithin} words={words} />
      ) : null}
      <ActionsBeside
        header={
          <FindingHeader
            place={placeOf.record({
              place: neighbours.place,
              shown: snapshot.entries.shown.length,
              total: snapshot.entries.total,
            })}
            lang={titleLang(entry)}
            snapshot={snapshot}
            title={fullTitle(entry)}
          >
            <RecordTitle entry={entry} />
          </FindingHeader>
        }
      >
        <FigureActions
          name={recordPage.actions}
          snapshot={snapshot}
          figureId={`record-${entry.id}`}
        />
      </ActionsBeside>
      <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,1fr)_21rem] xl:grid-rows-[auto_1fr]">
        <div className="mb-4 max-w-[75ch]">
          <p lang={dataLang}>
            <MarkedText text={record.summary} />
          </p>
          {record.caution === undefined ? null : (
            <p className="mt-3 border-l-4 border-behind pl-3">
              <span className="font-semibold">
                {recordPage.caution}
                {recordPage.afterCaution}
              </span>
              <span lang={dataLang}>{record.caution}</span>
            </p>
          )}
        </div>
        <div className="xl:col-start-2 xl:row-span-2 xl:row-start-1">
          <RecordFacts entry={entry} snapshot={snapshot} />
        </div>
        <div className="min-w-0">
          <RecordBody entry={entry} snapshot={snapshot} />
        </div>
      </div>
    </article>
  );
};

/** Everything that is known of one record. */
export const RecordPage = ({ id, snapshot }: Props) => {
  const { dataset } = snapshot;
  const entry = dataset.entryById.get(id);
  return entry === undefined ? (
    <UnknownPage
      dataset={dataset}
      id={id}
      names={new Map(dataset.entries.map((one) => [one.id, shortTitle(one)]))}
      thing={things.record}
    />
  ) : (
    <KnownRecord entry={entry} snapshot={snapshot} />
  );
};
