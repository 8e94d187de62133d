import { only } from "#domain/changeSelection.ts";
import type { Entry } from "#domain/entry.ts";
import { collectionLabels, meaningLabels } from "#domain/labels.ts";
import { type FacetKey, selecting, type Selection } from "#domain/selection.ts";
import { slugOf } from "#domain/slug.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { DateText } from "#figures/DateText.tsx";
import { AgencyLink } from "#figures/AgencyLink.tsx";
import { IssuersText } from "#figures/IssuersText.tsx";
import { MarkedText } from "#figures/MarkedText.tsx";
import { ProvenanceList } from "#figures/ProvenanceList.tsx";
import { Fact } from "#ui/Fact.tsx";
import { keyed } from "#ui/keyed.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { periodWords, precisionWords } from "./recordView.ts";

interface Props {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface FacetLinkProps {
  readonly facet: FacetKey;
  readonly label: string;
  readonly selection: Selection;
}

/** Words that lead to the records of the selection which share them. */
const FacetLink = ({ facet, label, selection }: FacetLinkProps) => (
  <RouteLink
    change={selecting(only(selection, facet, slugOf(label)))}
    className={link}
    to="/records"
  >
    {label}
  </RouteLink>
);

/** What a record says of itself, fact by fact. */
export const RecordFacts = ({ entry, snapshot: { dataset, selection } }: Props) => {
  const { record, dates } = entry;
  const companies = record.kind === "policy" ? [] : (record.companies ?? []);
  const concerned = record.kind === "policy" ? [] : (record.agencies ?? []);
  return (
    <dl className="border-t border-ink text-small">
      {record.kind !== "policy" && record.issuers === undefined ? null : (
        <Fact label="Issuing bodies">
          <IssuersText dataset={dataset} issuers={record.issuers} />
        </Fact>
      )}
      {record.documentType === undefined ? null : (
        <Fact label="Document type">
          <FacetLink facet="type" label={record.documentType} selection={selection} />
        </Fact>
      )}
      {record.documentNumber === undefined ? null : (
        <Fact label="Document number">
          <span lang="zh-Hans">
            <MarkedText text={record.documentNumber} />
          </span>
        </Fact>
      )}
      {keyed(dates, ({ means, event }) => `${means} ${event.date}`).map(([key, date]) => {
        const precision = precisionWords(date);
        return (
          <Fact key={key} label={capitalised(meaningLabels[date.means])}>
            <DateText date={date} />
            {precision === undefined ? null : <span className="text-muted"> ({precision})</span>}
            {date.event.note === undefined ? null : <p className="text-muted">{date.event.note}</p>}
            {date.event.provenance === undefined ? null : (
              <ProvenanceList brief dataset={dataset} provenance={date.event.provenance} />
            )}
          </Fact>
        );
      })}
      {record.kind !== "policy" || record.period === undefined ? null : (
        <Fact label="Plan period">{periodWords(record.period)}</Fact>
      )}
      {companies.length === 0 ? null : (
        <Fact label="Companies">
          <ul>
            {companies.map((id) => (
              <li className="leading-6" key={id}>
                {dataset.companies.has(id) ? (
                  <RouteLink className={link} to={`/companies/${id}`}>
                    {dataset.companies.get(id)?.name.en}
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
        <Fact label="Bodies it is about">
          <ul>
            {concerned.map((id) => (
              <li className="leading-6" key={id}>
                <AgencyLink dataset={dataset} id={id} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact label="Sectors">
        <ul>
          {record.sectors.map((sector) => (
            <li className="leading-6" key={sector}>
              <FacetLink facet="sector" label={sector} selection={selection} />
            </li>
          ))}
        </ul>
      </Fact>
      <Fact label="In the data set as">{collectionLabels[record.collection]}</Fact>
      <Fact label="Id">{record.id}</Fact>
      <Fact label="Sources">
        <ProvenanceList dataset={dataset} provenance={record.provenance} />
      </Fact>
    </dl>
  );
};
