import type { Dataset } from "#domain/dataset.ts";
import type { Entry } from "#domain/entry.ts";
import { bodyLabel } from "#domain/labels.ts";
import { DateText } from "#figures/DateText.tsx";
import { RecordLink } from "#figures/RecordLink.tsx";

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
}

const leadOf = ({ record }: Entry, dataset: Dataset): string => {
  const lead = record.issuers?.lead;
  return lead === undefined ? "" : bodyLabel(dataset, lead);
};

/** The newest records of the selection, each a link to its page. */
export const LatestRecords = ({ entries, dataset }: Props) => (
  <ol className="divide-y divide-rule border-y border-rule">
    {entries.map((entry) => (
      <li
        className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 py-1.5 sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]"
        key={entry.id}
      >
        <span className="text-small leading-6 text-muted">
          <DateText date={entry.main} short />
        </span>
        <RecordLink entry={entry} />
        <span className="hidden text-small leading-6 text-muted sm:inline">
          {leadOf(entry, dataset)}
        </span>
      </li>
    ))}
  </ol>
);
