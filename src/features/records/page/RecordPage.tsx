import { joinTexts, textsKnown } from "#domain/dataset/datedTexts.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { things } from "#domain/dataset/things.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { CorrectLink } from "#parts/records/CorrectLink.tsx";
import { KindMark } from "#parts/records/KindMark.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { NotOut } from "#parts/page/NotOut.tsx";
import { OutsideSelection } from "#parts/page/OutsideSelection.tsx";
import { SecondTitle } from "#parts/records/TitleText.tsx";
import { UnknownPage } from "#parts/page/UnknownPage.tsx";
import { placeOf } from "#messages/app/parts.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { selectionWords } from "#messages/words/selection.ts";
import { kindLabels, collectionLabels, sectorName } from "#messages/words/labels.ts";
import { dataLang } from "#messages/language.ts";
import { isTitledInChinese } from "#languages/subject.ts";
import { fullTitle, secondTitle, shortTitle, titleLang } from "#messages/words/titles.ts";
import { recordListing } from "#figures/recordList/listing.ts";
import { useOnPage } from "#figures/view/useOnPage.ts";
import { OriginalText } from "./OriginalText.tsx";
import { RecordBody, TARGETS } from "./RecordBody.tsx";
import { facetWords, valueLabel, documentTypeWords } from "#messages/words/facets.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import { type Dataset, wholeOf } from "#domain/dataset/dataset.ts";
import type { Provenance } from "#domain/schema/records.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { IssuersText } from "#parts/records/IssuersText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { Fact } from "#ui/frame/Fact.tsx";
import { keyed } from "#ui/keyed.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { PageSteps, type StepTo } from "#parts/page/PageSteps.tsx";
import type { CalendarDate } from "#domain/calendar/dates.ts";

/** A record's position in the selection. */
interface Neighbours {
  /** Counted from 1; undefined for a record outside the selection. */
  readonly place: number | undefined;
  readonly previous: Entry | undefined;
  readonly next: Entry | undefined;
}

/** The records before and after one in a sorted list. */
const neighboursOf = (id: string, sorted: readonly Entry[]): Neighbours => {
  const at = sorted.findIndex((entry) => entry.id === id);
  if (at < 0) return { place: undefined, previous: undefined, next: undefined };
  return { place: at + 1, previous: sorted[at - 1], next: sorted[at + 1] };
};

/** How precisely one end of a period is known. */
const precisionOf = ({ precision }: CalendarDate): "day" | "month" | "year" =>
  precision === "span" ? "day" : precision;

/** `2021 to 2025`, or `from 2021` where the end is open. */
const periodWords = ({ start, end }: NonNullable<Entry["period"]>): string =>
  end === undefined
    ? recordPage.period(start, true)
    : recordPage.period(
        {
          precision: "span",
          start: start.start,
          end: end.end,
          ends: [precisionOf(start), precisionOf(end)],
        },
        false,
      );

interface RecordPagerProps {
  readonly neighbours: Neighbours;
}

const stepTo = (entry: Entry | undefined): StepTo | undefined =>
  entry === undefined ? undefined : { name: shortTitle(entry), path: `/records/${entry.id}` };

/** Links to the previous and next record of the selection, and back to the list. */
const RecordPager = ({ neighbours }: RecordPagerProps) => {
  const { place, previous, next } = neighbours;
  const { pager } = recordPage;
  return (
    <div className="mb-2">
      <PageSteps
        all={{ name: pager.all, path: "/records" }}
        isListed={place !== undefined}
        label={pager.label}
        next={stepTo(next)}
        previous={stepTo(previous)}
        words={pager}
      />
    </div>
  );
};

interface RecordFactsProps {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

const { facts } = recordPage;

/** Some numbers are only known in English. */
const isHan = /\p{Script=Han}/u;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface FacetLinkProps {
  readonly facet: FacetKey;
  readonly label: string;
  readonly value: string;
  readonly selection: Selection;
}

/** A link to the records of the selection that share a value. */
const FacetLink = ({ facet, label, value, selection }: FacetLinkProps) => (
  <RouteLink change={selecting(only(selection, facet, value))} className={link} to="/records">
    {label}
  </RouteLink>
);

interface ReadFromProps {
  readonly provenance: readonly Provenance[] | undefined;
  readonly dataset: Dataset;
}

/** Where one fact was read, if it has a source of its own. */
const ReadFrom = ({ provenance, dataset }: ReadFromProps) =>
  provenance === undefined ? null : (
    <ProvenanceList brief dataset={dataset} provenance={provenance} />
  );

/** A note from the data beside a fact. */
const Note = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p className="text-muted" lang={dataLang}>
      {text}
    </p>
  );

/** The record's facts, one a row, in two columns where they fit. */
export const RecordFacts = ({ entry, snapshot: { dataset, selection } }: RecordFactsProps) => {
  const { record, dates, period } = entry;
  const companies = record.kind === "policy" ? [] : (record.companies ?? []);
  const concerned = record.kind === "policy" ? [] : (record.agencies ?? []);
  return (
    <dl className="gap-x-8 border-t border-ink text-small @[34rem]:columns-2">
      {record.kind !== "policy" && record.issuers === undefined ? null : (
        <Fact label={facts.issuers}>
          <IssuersText dataset={dataset} issuers={record.issuers} />
          <ReadFrom dataset={dataset} provenance={record.issuers?.provenance} />
        </Fact>
      )}
      {record.documentType === undefined ? null : (
        <Fact label={facts.type}>
          <FacetLink
            facet="type"
            label={documentTypeWords(record.documentType)}
            selection={selection}
            value={slugOf(record.documentType)}
          />
          {record.stage === "draft" ? facts.draft : null}
        </Fact>
      )}
      {record.documentNumber === undefined ? null : (
        <Fact label={facts.number}>
          <span lang={isHan.test(record.documentNumber.number) ? "zh-Hans" : "en"}>
            <MarkedText text={record.documentNumber.number} />
          </span>
          <ReadFrom dataset={dataset} provenance={record.documentNumber.provenance} />
        </Fact>
      )}
      {keyed(dates, ({ means, event }) => `${means} ${event.date}`).map(([key, date]) => (
        <Fact key={key} label={recordPage.dated(date.means)}>
          <DateText date={date} />
          {date.precision === "day" ? null : (
            <span className="text-muted">{recordPage.precision(date.precision)}</span>
          )}
          <Note text={date.event.note} />
          <ReadFrom dataset={dataset} provenance={date.event.provenance} />
        </Fact>
      ))}
      {record.kind !== "policy" || record.period === undefined || period === undefined ? null : (
        <Fact label={facts.period}>
          {periodWords(period)}
          <ReadFrom dataset={dataset} provenance={record.period.provenance} />
        </Fact>
      )}
      {companies.length === 0 ? null : (
        <Fact label={facts.companies}>
          <ul>
            {companies.map((id) => (
              <li className="leading-6" key={id}>
                {dataset.companies.has(id) ? (
                  <RouteLink className={link} to={`/companies/${id}`}>
                    {valueLabel(dataset, "company", id)}
                  </RouteLink>
                ) : (
                  id
                )}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {concerned.length === 0 ? null : (
        <Fact label={facts.concerned}>
          <ul>
            {concerned.map((id) => (
              <li className="leading-6" key={id}>
                <AgencyLink dataset={dataset} id={id} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label={facts.sectors(record.sectors.length)}>
        <ul>
          {record.sectors.map((sector) => (
            <li className="leading-6" key={sector}>
              <FacetLink
                facet="sector"
                label={sectorName(dataset, sector)}
                selection={selection}
                value={sector}
              />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label={facetWords.collection.label}>
        <FacetLink
          facet="collection"
          label={collectionLabels[record.collection]}
          selection={selection}
          value={record.collection}
        />
      </Fact>
      <Fact label={facts.id}>{record.id}</Fact>
    </dl>
  );
};

/** Where the text of a record is, what it says in our words, and what to be careful of. */
export const RecordSummary = ({ entry, snapshot: { dataset, judged, asOf } }: RecordFactsProps) => {
  const { record } = entry;
  const cautions = textsKnown(record.cautions, asOf);
  const targets = dataset.targets.filter((target) => target.entry === entry);
  return (
    <>
      {targets.length === 0 ? null : (
        <p className="mb-3">
          <a
            className="font-semibold underline decoration-rule underline-offset-2 hover:decoration-ink"
            href={`#${TARGETS}`}
          >
            {targetsFinding(countVerdicts(targets, judged), "targets", undefined)}
          </a>
        </p>
      )}
      <OriginalText dataset={dataset} record={record} />
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
    </>
  );
};

/** Below the title of a record's page: its title in the other language, its kind, and what it is known as. */
export const RecordTitle = ({ entry }: { readonly entry: Entry }) => {
  const { record } = entry;
  const { zh, zhSeenInSource } = record.title;
  const short = shortTitle(entry);
  return (
    <>
      {secondTitle(entry) === undefined ? null : (
        <p className="mt-1 text-muted">
          <SecondTitle entry={entry} />
        </p>
      )}
      {isTitledInChinese() && zh !== undefined && zhSeenInSource === false ? (
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
  return (
    <article>
      <RecordPager neighbours={neighbours} />
      {neighbours.place === undefined ? (
        <OutsideSelection snapshot={snapshot} what={recordPage.notWithin} words={words} />
      ) : null}
      <div className="names-break">
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
      </div>
      {/* Beside what it says on a wide page, so that the lists below have all of its width. */}
      <div className="gap-x-10 xl:grid xl:grid-cols-[minmax(0,38rem)_minmax(0,1fr)]">
        <div className="mb-4 max-w-[75ch]">
          <RecordSummary entry={entry} snapshot={snapshot} />
          <CorrectLink id={entry.id} thing="record" />
        </div>
        <div className="@container">
          <RecordFacts entry={entry} snapshot={snapshot} />
        </div>
      </div>
      <RecordBody entry={entry} snapshot={snapshot} />
    </article>
  );
};

/** The page of one record, with everything known of it. */
export const RecordPage = ({ id, snapshot }: Props) => {
  const { dataset } = snapshot;
  const entry = dataset.entryById.get(id);
  const later = wholeOf(dataset).entryById.get(id);
  if (entry === undefined && later !== undefined) {
    return <NotOut entry={later} snapshot={snapshot} />;
  }
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
