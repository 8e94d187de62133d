import { facetWords, valueLabel, documentTypeWords } from "#messages/words/facets.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { FacetKey } from "#domain/query/facets.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Provenance } from "#domain/schema/records.ts";
import { type Selection } from "#domain/query/selection/selection.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { IssuersText } from "#parts/records/IssuersText.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { ProvenanceList } from "#parts/page/ProvenanceList.tsx";
import { collectionLabels, sectorName } from "#messages/words/labels.ts";
import { recordPage } from "#messages/views/recordPage.ts";
import { dataLang } from "#messages/app/language.ts";
import { Fact } from "#ui/frame/Fact.tsx";
import { keyed } from "#ui/keyed.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { periodWords } from "./recordView.ts";

interface Props {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

const { facts } = recordPage;

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface FacetLinkProps {
  readonly facet: FacetKey;
  readonly label: string;
  readonly value: string;
  readonly selection: Selection;
}

/** Words that lead to the records of the selection which share them. */
const FacetLink = ({ facet, label, value, selection }: FacetLinkProps) => (
  <RouteLink change={selecting(only(selection, facet, value))} className={link} to="/records">
    {label}
  </RouteLink>
);

interface ReadFromProps {
  readonly provenance: readonly Provenance[] | undefined;
  readonly dataset: Dataset;
}

/** Where one fact was read, where it has a source of its own. */
const ReadFrom = ({ provenance, dataset }: ReadFromProps) =>
  provenance === undefined ? null : (
    <ProvenanceList brief dataset={dataset} provenance={provenance} />
  );

/** What the data says beside a fact. */
const Note = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <p className="text-muted" lang={dataLang}>
      {text}
    </p>
  );

/** What a record says of itself, fact by fact. */
export const RecordFacts = ({ entry, snapshot: { dataset, selection } }: Props) => {
  const { record, dates, period } = entry;
  const companies = record.kind === "policy" ? [] : (record.companies ?? []);
  const concerned = record.kind === "policy" ? [] : (record.agencies ?? []);
  return (
    <dl className="border-t border-ink text-small">
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
          <span lang="zh-Hans">
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
      <Fact label={facts.sectors}>
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
