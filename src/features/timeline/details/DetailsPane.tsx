import { valueLabel } from "#messages/words/facets.ts";
import { timeline } from "#messages/views/timeline.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { FactsOf } from "#figures/timeline/layout/recordFacts.ts";
import { useEffect, useRef } from "react";
import { KindMark } from "#parts/records/KindMark.tsx";
import { dateWords } from "#messages/words/dates.ts";
import { Button } from "#ui/frame/Button.tsx";
import { meantDates } from "#domain/chronology/meantDates.ts";
import { periodOf } from "#domain/dataset/periods.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { groupLinks } from "#domain/dataset/groupLinks.ts";
import { slugOf } from "#domain/dataset/slug.ts";
import { kindLabels } from "#messages/words/labels.ts";
import { dataLang } from "#messages/language.ts";
import { meaningLabels, relationLabels } from "#messages/words/terms.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { DateText } from "#parts/records/DateText.tsx";
import { TitleBeside, TitleText } from "#parts/records/TitleText.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { keyed } from "#ui/keyed.ts";

import type { TimelineSelection, RecordChoice } from "./useTimelineSelection.ts";

interface ClusterListProps {
  readonly choice: RecordChoice;
  readonly factsOf: FactsOf;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
}

/** The most records listed; nobody reads more. */
const MOST = 100;

/** Records whose dates can't be separated, to choose from. */
const ClusterList = ({
  choice: { title: heading, rows },
  factsOf,
  onClose,
  onSelect,
}: ClusterListProps) => {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
  }, []);
  const shown = [...rows.subarray(0, MOST)].map(factsOf);
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-serif text-lead font-bold outline-none" ref={head} tabIndex={-1}>
          {heading}
        </h2>
        <Button className="shrink-0 whitespace-nowrap" onClick={onClose}>
          {timeline.close}
        </Button>
      </div>
      <ul className="mt-2 divide-y divide-rule text-small">
        {shown.map(({ row, entry, kind, title }) => (
          <li key={row}>
            <button
              className="flex min-h-8 w-full items-baseline gap-2 py-1 text-left hover:underline"
              onClick={() => onSelect(entry.id)}
              type="button"
            >
              <KindMark kind={kind} />
              <span className="grow">{title}</span>
              <span className="whitespace-nowrap text-muted">{dateWords(entry.main, true)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > MOST ? (
        <p className="mt-2 text-small text-muted">{timeline.firstListed(MOST)}</p>
      ) : null}
    </>
  );
};

interface DetailsProps {
  readonly entry: Entry;
  readonly dataset: Dataset;
  readonly filtered: boolean;
  readonly onClose: () => void;
  readonly onSelect: (id: string) => void;
  /** Whether the focus moves here when it opens. */
  readonly takesFocus: boolean;
}

const Issuers = ({ entry, dataset }: Pick<DetailsProps, "entry" | "dataset">) => {
  const { bodies, record } = entry;
  const unnamed = record.issuers?.unnamed ?? 0;
  if (bodies.length === 0 && unnamed === 0) return null;
  return (
    <>
      <dt className="text-muted">{timeline.issuedBy}</dt>
      <dd>
        {bodies.map((id, at) => (
          <span key={id}>
            {at > 0 ? timeline.between : ""}
            <AgencyLink dataset={dataset} id={id} />
            {record.issuers?.lead === id && bodies.length > 1 ? timeline.lead : ""}
          </span>
        ))}
        {unnamed === 0 ? "" : timeline.unnamed(unnamed, bodies.length > 0)}
      </dd>
    </>
  );
};

/** The selected record: what it is, all its dates, its issuers, its linked records. */
const Details = ({ entry, dataset, filtered, onClose, onSelect, takesFocus }: DetailsProps) => {
  const { record } = entry;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!takesFocus) return undefined;
    // In the next frame: focusing earlier would force a second layout.
    const frame = requestAnimationFrame(() => {
      setTimeout(() => heading.current?.focus({ preventScroll: true }));
    });
    return () => cancelAnimationFrame(frame);
  }, [takesFocus]);
  const period = periodOf(entry);
  const links = dataset.linksOf.get(entry.id) ?? [];
  return (
    <>
      <div className="flex items-start justify-between gap-3">
        <h2 className="font-serif text-lead font-bold outline-none" ref={heading} tabIndex={-1}>
          <TitleText entry={entry} />
        </h2>
        <Button className="shrink-0 whitespace-nowrap" onClick={onClose}>
          {timeline.close}
        </Button>
      </div>
      <p className="mt-1 flex items-center gap-1.5 text-small text-muted">
        <KindMark decorative kind={record.kind} />
        {record.documentType === undefined
          ? kindLabels[record.kind]
          : timeline.kindAndType(
              kindLabels[record.kind],
              valueLabel(dataset, "type", slugOf(record.documentType)),
            )}
      </p>
      <p className="mt-1 text-small empty:hidden">
        <TitleBeside entry={entry} />
      </p>
      {filtered ? (
        <p className="mt-2 border-l-2 border-accent pl-2 text-small">{timeline.filteredOut}</p>
      ) : null}
      <p className="mt-2 text-small" lang={dataLang}>
        {record.summary}
      </p>
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-small">
        {meantDates(entry).map((date) => (
          <div className="contents" key={`${date.means} ${date.start} ${date.end}`}>
            <dt className="text-muted first-letter:uppercase">{meaningLabels[date.means]}</dt>
            <dd>
              <DateText date={date} />
            </dd>
          </div>
        ))}
        {period === undefined ? null : (
          <>
            <dt className="text-muted">{timeline.planPeriod}</dt>
            <dd>
              {period.end === undefined ? (
                <>
                  {timeline.openPeriod.before}
                  <DateText date={{ precision: "day", start: period.start, end: period.start }} />
                  {timeline.openPeriod.after}
                </>
              ) : (
                <DateText date={{ precision: "span", start: period.start, end: period.end }} />
              )}
            </dd>
          </>
        )}
        <Issuers dataset={dataset} entry={entry} />
      </dl>
      {links.length === 0 ? null : (
        <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 border-t border-rule pt-2 text-small">
          {groupLinks(links).map(({ key, relation, direction, links: group }) => (
            <div className="contents" key={key}>
              <dt className="max-w-32 py-0.5 text-muted">{relationLabels[relation][direction]}</dt>
              {keyed(group, ({ entry: other }) => other.id).map(([id, { entry: other }]) => (
                <dd className="col-start-2" key={id}>
                  <button
                    className="min-h-6 text-left underline decoration-rule underline-offset-2 hover:decoration-ink"
                    onClick={() => onSelect(other.id)}
                    type="button"
                  >
                    <span lang={titleLang(other)}>{shortTitle(other)}</span>
                  </button>
                </dd>
              ))}
            </div>
          ))}
        </dl>
      )}
      <RouteLink
        className="mt-3 inline-block min-h-6 text-small underline"
        to={`/records/${entry.id}`}
      >
        {timeline.wholeRecord}
      </RouteLink>
    </>
  );
};

interface Props {
  readonly selection: TimelineSelection;
  readonly dataset: Dataset;
  readonly factsOf: FactsOf;
  /** Whether the filters exclude the selected record. */
  readonly filtered: boolean;
  /** Whether the records are listed vertically. */
  readonly narrow: boolean;
  readonly onClose: () => void;
}

/**
 * What is selected: below the plot, which it neither covers nor moves, or over a list at the foot of the
 * screen.
 */
export const DetailsPane = (props: Props) => {
  const { selection, dataset, factsOf, filtered, narrow, onClose } = props;
  const { selected, listed, byHand, select } = selection;
  if (listed === undefined && selected === undefined) return null;
  return (
    <aside
      aria-label={timeline.details}
      data-details=""
      className={`border-t-2 border-ink bg-paper py-3 print:hidden ${narrow ? "sticky bottom-(--below) z-10 max-h-[45dvh] overflow-y-auto" : "mt-2 max-w-[75ch]"}`}
    >
      {listed !== undefined ? (
        <ClusterList
          factsOf={factsOf}
          choice={listed}
          key={`${listed.title} ${listed.rows[0]}`}
          onClose={onClose}
          onSelect={select}
        />
      ) : selected === undefined ? null : (
        <Details
          dataset={dataset}
          entry={selected}
          filtered={filtered}
          key={selected.id}
          onClose={onClose}
          onSelect={select}
          takesFocus={byHand}
        />
      )}
    </aside>
  );
};
