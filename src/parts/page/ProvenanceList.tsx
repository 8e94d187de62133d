import type { Dataset } from "#domain/dataset/dataset.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Provenance, Source } from "#domain/schema/records.ts";
import { dateWords } from "#messages/words/dates.ts";
import { evidence } from "#messages/words/sources.ts";
import { dataLang } from "#messages/language.ts";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { keyed } from "#ui/keyed.ts";

import { Cited } from "./Cited.tsx";

const dateOf = ({ date }: Source, short: boolean): string | undefined => {
  const day = date === undefined ? undefined : parseDate(date);
  return day && dateWords(day, short);
};

const sourceName = (source: Source): string =>
  evidence.source([source.publisher, source.title], dateOf(source, false));

/** The publisher without the expansion of its abbreviation, and the date: enough to distinguish sources in a table. */
const briefName = (source: Source): string =>
  evidence.source([source.publisher.replace(/ \([^)]*\)$/, "")], dateOf(source, true));

interface DatedProps {
  readonly name: string;
  readonly date: string | undefined;
}

/** The name of a source, whose date doesn't break across lines. */
const Dated = ({ name, date = "" }: DatedProps) => {
  const at = name.lastIndexOf(date);
  return date === "" || at < 0 ? (
    <Cited>{name}</Cited>
  ) : (
    <>
      <Cited>{name.slice(0, at)}</Cited>
      <span className="whitespace-nowrap">{name.slice(at, at + date.length)}</span>
      {name.slice(at + date.length)}
    </>
  );
};

interface SourceNameProps {
  readonly id: string;
  readonly dataset: Dataset;
  readonly brief: boolean;
}

/** The name of a source, linked where its page is fit to link. */
export const SourceName = ({ id, dataset, brief }: SourceNameProps) => {
  const source = dataset.sources.get(id);
  if (source === undefined) {
    return <>{evidence.unknown(id)}</>;
  }
  const { lacks } = source;
  const name = brief || lacks !== undefined ? briefName(source) : sourceName(source);
  const date = dateOf(source, brief);
  const named = (
    <>
      {source.link === undefined ? (
        <Dated date={date} name={evidence.notLinked(name)} />
      ) : (
        <ExternalLink href={source.link}>
          <Dated date={date} name={name} />
        </ExternalLink>
      )}
      {lacks === undefined ? null : evidence.lacks[lacks]}
    </>
  );
  return brief && lacks === undefined ? <span title={sourceName(source)}>{named}</span> : named;
};

const keyOf = ({ source, unlinked, locator }: Provenance): string =>
  `${source ?? unlinked} ${locator ?? ""}`;

interface Props {
  readonly provenance: readonly Provenance[];
  readonly dataset: Dataset;
  /** Publisher and date only, for tables; the full name is a tooltip. */
  readonly brief?: boolean;
}

/** The provenance of a fact: its sources, linked where possible, with the confidence where that isn't high. */
export const ProvenanceList = ({ provenance, dataset, brief = false }: Props) =>
  provenance.length === 0 ? (
    <span className="text-muted">{evidence.notRecorded}</span>
  ) : (
    <ul className="space-y-2.5 text-small text-muted pointer-coarse:leading-6">
      {keyed(provenance, keyOf).map(([key, one]) => {
        const { source, unlinked, confidence } = one;
        // Of a page that isn't known to have been there by the as-of day, they may tell of later.
        const isKnown = source === undefined || dataset.sources.get(source)?.lacks === undefined;
        const { locator, note }: Partial<Provenance> = isKnown ? one : {};
        return (
          <li key={key}>
            {source === undefined ? (
              <>
                {evidence.aroundUnlinked()[0]}
                <span lang={dataLang}>{unlinked}</span>
                {evidence.aroundUnlinked()[1]}
              </>
            ) : (
              <SourceName brief={brief} dataset={dataset} id={source} />
            )}
            {locator === undefined ? null : (
              <>
                {evidence.beforeLocator}
                <span lang={dataLang}>{locator}</span>
              </>
            )}
            {confidence === undefined || confidence === "high" ? null : (
              <>
                {evidence.between}
                {evidence.confidence(confidence)}
              </>
            )}
            {note === undefined ? null : (
              <>
                {evidence.between}
                <span lang={dataLang}>{note}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
