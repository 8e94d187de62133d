import type { Dataset } from "#domain/dataset.ts";
import { dateWords } from "#domain/dateWords.ts";
import { parseDate } from "#domain/dates.ts";
import type { Provenance, Source } from "#domain/schema/records.ts";
import { ExternalLink } from "#ui/ExternalLink.tsx";

const sourceName = ({ title, publisher, date }: Source): string => {
  const day = date === undefined ? undefined : parseDate(date);
  return [publisher, title, day === undefined ? undefined : dateWords(day)]
    .filter((part) => part !== undefined)
    .join(", ");
};

const SourceName = ({ id, dataset }: { readonly id: string; readonly dataset: Dataset }) => {
  const source = dataset.sources.get(id);
  if (source === undefined) return <>unknown source “{id}”</>;
  return source.link === undefined ? (
    <>{sourceName(source)} (not linked)</>
  ) : (
    <ExternalLink href={source.link}>{sourceName(source)}</ExternalLink>
  );
};

interface Props {
  readonly provenance: readonly Provenance[];
  readonly dataset: Dataset;
}

/** Where something was read: linked where it can be, with its confidence where that isn't high. */
export const ProvenanceList = ({ provenance, dataset }: Props) =>
  provenance.length === 0 ? (
    <span className="text-muted">source not recorded</span>
  ) : (
    <ul className="space-y-0.5 text-small text-muted">
      {provenance.map(({ source, unlinked, locator, confidence, note }) => (
        <li key={`${source ?? unlinked}${locator ?? ""}`}>
          {source === undefined ? (
            <>Unlinked: {unlinked}</>
          ) : (
            <SourceName dataset={dataset} id={source} />
          )}
          {locator === undefined ? null : `, ${locator}`}
          {confidence === undefined || confidence === "high" ? null : ` · ${confidence} confidence`}
          {note === undefined ? null : ` · ${note}`}
        </li>
      ))}
    </ul>
  );
