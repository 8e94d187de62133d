// oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- browsers forget that a table restyled as blocks is one
import {
  type CSSProperties,
  useCallback,
  useMemo,
  memo,
  type RefCallback,
  useDeferredValue,
} from "react";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Policy } from "#domain/schema/records.ts";
import { kindLabels, bodyLabel } from "#messages/words/labels.ts";
import { records } from "#messages/views/records.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { SortHeading } from "#ui/tables/SortHeading.tsx";
import type { Sorting } from "#ui/tables/sorting.ts";
import { RestOfRows } from "#ui/tables/DataTable.tsx";
import { isPrerendering } from "#ui/screen/prerendering.ts";
import { showAll } from "#messages/words/showAll.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";
import { DRAW_ALL, useWindowRows } from "#ui/tables/useWindowRows.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { Later, useRowLimit } from "#ui/screen/Later.tsx";
import { entryKinds } from "#domain/schema/values.ts";
import { recordColumns } from "./columns.ts";
import type { RecordOrder } from "#figures/recordList/recordOrder.ts";
import { documentTypeWords } from "#messages/words/facets.ts";
import { issuersWords, fullTitle } from "#messages/words/titles.ts";
import { DateText } from "#parts/records/DateText.tsx";
import { MarkedText } from "#parts/records/MarkedText.tsx";
import { useNamePinyin } from "#parts/records/titlePinyin.ts";
import { TitleBeside, TitleText } from "#parts/records/TitleText.tsx";
import { meaningLabels, sectorsWords } from "#messages/words/terms.ts";
import { dataLang } from "#messages/language.ts";
import { useQuery } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { correctionCount, targetCount } from "#figures/recordList/sortRecords.ts";
import { whyFound } from "#parts/records/whyFound.ts";

interface RecordRowProps {
  readonly entry: Entry;
  readonly dataset: Dataset;
  /** Whether to show where the search text was found, if not in the title. */
  readonly explains: boolean;
  /** Position among all rows, rendered or not, counted from 0. */
  readonly place: number;
  /** Measures the row; rows that aren't rendered are estimated from those that are. */
  readonly measure?: RefCallback<Element> | undefined;
}

/** In the table each cell is truncated to one line; in the condensed form it wraps. */
const cell = "@4xl:truncate @4xl:pr-3 print:whitespace-normal";

/** Sectors and issuers wrap, but in a long list, where each row is one line. */
const wrappedCell = "group-data-long/table:@4xl:truncate @4xl:pr-3 print:whitespace-normal";

/**
 * In the condensed form a dot, hidden from screen readers, separates each field from the one before. At the
 * start of a line it lies outside the row, which clips it.
 */
const dot =
  "relative pl-3 before:absolute before:left-1 before:content-['·'/''] @4xl:pl-0 @4xl:before:content-none";

/**
 * In the condensed form an empty cell stays in the accessibility tree, so that cells keep matching their
 * headers.
 */
const unseen = "@max-4xl:sr-only";

interface CountProps {
  readonly count: number;
  /** The count with its noun, for the condensed form, which has no headers. */
  readonly words: string;
  /** The classes that show it as a table cell, or hide a column that the table hasn't. */
  readonly column?: string;
}

const Count = ({ count, words, column = "@4xl:table-cell" }: CountProps) => (
  <td
    className={`${count === 0 ? unseen : ""} ${column} @4xl:pr-3 @4xl:text-right ${dot}`}
    role="cell"
  >
    <span className="hidden @4xl:inline">{count === 0 ? "" : count}</span>
    <span className="@4xl:hidden">{count === 0 ? "" : words}</span>
  </td>
);

interface ExplainedProps {
  readonly entry: Entry;
  readonly dataset: Dataset;
}

/** Where the search text was found in the record. */
const Explained = ({ entry, dataset }: ExplainedProps) => {
  const query = useQuery();
  const why = whyFound(entry, dataset, query, useNamePinyin());
  return why === undefined ? null : (
    <span className="block text-small/[1.4] text-muted @4xl:pb-1">
      {why.what}
      {records.afterWhat}
      <span lang={why.lang ?? (why.isOurs ? dataLang : undefined)}>
        <MarkedText pinyin={why.pinyin} query={why.query} text={why.text} />
      </span>
    </span>
  );
};

/** The most letters of joint issuers' names that the table's column holds at its usual width. */
const MOST_LETTERS = 18;

/** The first of many joint issuers, whole, and how many others; undefined where the column holds all of their names. */
const briefIssuers = (issuers: Policy["issuers"] | undefined, dataset: Dataset) => {
  const { lead, co = [], unnamed = 0 } = issuers ?? {};
  const [first, ...others] = lead === undefined ? co : [lead, ...co];
  const more = others.length + unnamed;
  const names = records.names([first ?? "", ...others].map((id) => bodyLabel(dataset, id)));
  const isShort =
    unnamed === 0 && others.length < records.mostNamed && names.length <= MOST_LETTERS;
  return first === undefined || more === 0 || isShort
    ? undefined
    : [bodyLabel(dataset, first), records.more(more, lead !== undefined)];
};

/** Height of a table line including its border, in pixels. */
const LINE_HEIGHT = 25;

/**
 * Height of `--rows` rows before any was measured: lines in the table, or about the height of short paragraphs
 * in the condensed form.
 */
const rowsHeight =
  "h-[calc(var(--rows)*88px)] @4xl:h-[calc(var(--rows)*25px)] pointer-coarse:@4xl:h-[calc(var(--rows)*37px)]";

/** One record: a line of the table, or a short paragraph in the condensed form. */
const RecordRow = memo(({ entry, dataset, explains, place, measure }: RecordRowProps) => {
  const { record, main } = entry;
  const bodies = issuersWords(record.issuers, dataset);
  const brief = explains ? undefined : briefIssuers(record.issuers, dataset);
  // A title whose row has no bodies or type takes their columns as well.
  const span = bodies !== "" ? 1 : record.documentType === undefined ? 3 : 2;
  const type = record.documentType && documentTypeWords(record.documentType);
  const targets = targetCount(entry);
  const corrections = correctionCount(entry);
  const sectors = sectorsWords(dataset, record);
  return (
    <tr
      aria-rowindex={place + 2}
      className="relative -ml-3 flex flex-wrap items-baseline border-rule py-2 text-muted [clip-path:inset(0_0_0_0.5rem)] after:absolute after:inset-x-0 after:bottom-0 after:ml-3 after:border-b after:border-rule hover:bg-fill/60 @4xl:static @4xl:ml-0 @4xl:table-row @4xl:border-b @4xl:py-0 @4xl:align-top @4xl:leading-6 @4xl:[clip-path:none] @4xl:after:content-none pointer-coarse:@4xl:leading-9"
      data-index={place}
      ref={measure}
      role="row"
    >
      <td className={`${cell} pl-3 @4xl:pl-0`} role="cell">
        <span className="text-ink">
          <DateText date={main} short />
        </span>{" "}
        {meaningLabels[main.means]}
      </td>
      <td className={`${cell} ${dot}`} role="cell" title={kindLabels[record.kind]}>
        <KindMark decorative kind={record.kind} />{" "}
        {/*
         * In a narrow table the title needs the width: the mark alone shows the kind, and its words are for
         * screen readers.
         */}
        <span className="@4xl:sr-only @6xl:not-sr-only">{kindLabels[record.kind]}</span>
      </td>
      <th
        className="order-first w-full pl-3 text-left text-body font-normal @4xl:w-auto @4xl:pl-0 @4xl:pr-3 @4xl:text-small/[inherit]"
        role="rowheader"
        scope="row"
        {...(span === 1 ? {} : { "aria-colspan": span, colSpan: span })}
      >
        <span className="flex flex-wrap items-baseline gap-x-2 @4xl:flex-nowrap @4xl:items-start">
          {/* Inline within its own line, so that the next row’s title keeps its distance. */}
          <span className="min-w-0 group-data-long/table:@4xl:truncate">
            <RouteLink
              className="inline-block py-1 text-ink hover:underline @4xl:inline @4xl:py-0"
              title={fullTitle(entry)}
              to={`/records/${entry.id}`}
            >
              <TitleText entry={entry} />
            </RouteLink>
          </span>
          {corrections === 0 ? null : (
            <span className="hidden shrink-0 text-muted @4xl:inline">
              {records.corrections(corrections)}
            </span>
          )}
          {/*
           * Only where a search may have found it: few records have a title in the other language that a page has, or
           * room for it. In the table it is shown whole or not at all: what doesn’t fit wraps into a clipped line.
           */}
          <span className="contents @4xl:flex @4xl:h-lh @4xl:min-w-0 @4xl:flex-1 @4xl:flex-wrap @4xl:overflow-hidden @4xl:before:h-lh @4xl:before:w-px">
            {explains ? (
              <TitleBeside
                className="text-small/[inherit] text-muted @4xl:whitespace-nowrap"
                entry={entry}
              />
            ) : null}
          </span>
        </span>
        {explains ? <Explained dataset={dataset} entry={entry} /> : null}
      </th>
      {span > 1 ? null : (
        <td className={`${wrappedCell} ${dot}`} role="cell" title={bodies}>
          <span className={brief === undefined ? undefined : "@4xl:sr-only"}>
            <MarkedText text={bodies} />
          </span>
          {brief === undefined ? null : (
            <span aria-hidden="true" className="hidden @4xl:inline group-data-long/table:@4xl:flex">
              <span className="group-data-long/table:truncate">{brief[0]}</span>
              <span className="whitespace-nowrap">{brief[1]}</span>
            </span>
          )}
        </td>
      )}
      {span > 2 ? null : (
        <td
          className={`${record.documentType === undefined ? unseen : ""} @4xl:table-cell ${cell} ${dot}`}
          role="cell"
          title={type}
        >
          {type}
        </td>
      )}
      {/* A match in a sector is marked here, so it must not be truncated. */}
      <td className={`${explains ? "@4xl:pr-3" : wrappedCell} ${dot}`} role="cell" title={sectors}>
        <MarkedText text={sectors} />
      </td>
      <Count count={targets} words={records.targets(targets)} />
      <Count column="@4xl:hidden" count={corrections} words={records.corrections(corrections)} />
    </tr>
  );
});

interface Props {
  readonly entries: readonly Entry[];
  readonly dataset: Dataset;
  readonly sorting: RecordOrder;
  readonly onSort: (sorting: Sorting) => void;
  /** Whether a text is searched for, so that rows show where it was found. */
  readonly isSearched: boolean;
}

/** Rows rendered at once: enough to fill a screen. */
const FIRST = 32;
/** Rows of the list before the reader opens it. */
const SHOWN = 36;

/** How many rows at its start a list shares with the one that was there before: they stay where they are. */
const unmoved = (before: readonly Entry[], now: readonly Entry[]): number => {
  const first = now.findIndex((entry, at) => entry.id !== before[at]?.id);
  return first === -1 ? now.length : first;
};

interface SpacerProps {
  readonly rows: number;
  /** Height in pixels; undefined before a row was measured. */
  readonly height: number | undefined;
}

const rowsStyle = (rows: number): CSSProperties => Object.fromEntries([["--rows", String(rows)]]);

/**
 * One empty row as high as the rows it replaces, which are out of view. A prerendered page has none: a height of
 * so many rows takes a style attribute, which the content policy refuses in a page's source. It has a border as rows
 * do: with collapsed borders, half of a border counts towards the row below. It is invisible because browsers would
 * count visible content that moves with each rendered row as a layout shift.
 */
const SpacerRow = ({ rows, height }: SpacerProps) =>
  rows <= 0 || isPrerendering ? null : (
    <tr
      aria-hidden="true"
      className="invisible block @4xl:table-row @4xl:border-b @4xl:border-rule"
    >
      <td
        className={`block p-0 leading-none @4xl:table-cell ${height === undefined ? rowsHeight : ""}`}
        colSpan={8}
        height={height === undefined ? undefined : Math.round(height)}
        style={height === undefined ? rowsStyle(rows) : undefined}
      >
        …
      </td>
    </tr>
  );

/** All records, one line each; short paragraphs where the table would be too narrow. */
export const RecordTable = ({ entries: every, dataset, sorting, onSort, isSearched }: Props) => {
  const printing = usePrinting();
  const { ref, isOpen, open } = useOpened<HTMLDivElement>("records");
  const isWhole = isOpen || printing || every.length <= SHOWN;
  const entries = useMemo(() => (isWhole ? every : every.slice(0, SHOWN)), [isWhole, every]);
  // In a long list each row is one line, and searching ten thousand texts would take too long.
  const explains = isSearched && every.length <= DRAW_ALL;
  const { length } = entries;
  // A screenful is rendered first, and the rest of a list that is rendered whole right after. Rows that stay
  // where they were aren't taken away for that moment: the page would lose its length, and a reader's place.
  const settled = useDeferredValue(entries);
  const all = printing || length <= DRAW_ALL;
  const keyOf = useCallback((place: number) => entries[place]?.id ?? "", [entries]);
  const { list, measure, from, to, spacers, following } = useWindowRows<HTMLTableElement>({
    count: length,
    keyOf,
    first: FIRST,
    estimate: LINE_HEIGHT,
    all,
  });
  const end =
    all && !printing && settled !== entries
      ? Math.min(length, Math.max(FIRST, unmoved(settled, entries)))
      : to;
  const limited = useRowLimit(end);
  // A window has its own limit, and need not begin with the first rows.
  const drawn = all ? limited : to;
  return (
    <>
      {/* At widths between the two forms of the table, a kind is shown by its mark alone. */}
      <p className="hidden gap-x-4 pb-1 text-small text-muted @4xl:flex @6xl:hidden">
        {entryKinds.map((kind) => (
          <span key={kind}>
            <KindMark decorative kind={kind} /> {kindLabels[kind]}
          </span>
        ))}
      </p>
      <div ref={ref}>
        <table
          aria-rowcount={every.length + 1}
          className="group/table block w-full wrap-anywhere [overflow-anchor:none] table-fixed border-collapse text-small @4xl:table"
          data-long={length > DRAW_ALL || undefined}
          ref={list}
          role="table"
        >
          <caption className="sr-only">{records.caption}</caption>
          <thead
            className="sr-only @4xl:not-sr-only @4xl:table-header-group"
            data-table-head=""
            role="rowgroup"
          >
            <tr aria-rowindex={1} className="text-left" role="row">
              {recordColumns.map(({ key, label, width, align, descendingFirst }) => (
                <SortHeading
                  align={align}
                  className={`sticky top-(--above) z-10 border-b border-ink bg-paper pr-3 pb-0.5 align-bottom font-semibold print:static ${width}`}
                  column={key}
                  descendingFirst={descendingFirst === true}
                  key={key}
                  label={label}
                  onSort={onSort}
                  sorting={sorting}
                  tableFrom="4xl"
                />
              ))}
            </tr>
          </thead>
          <tbody className="block @4xl:table-row-group" role="rowgroup">
            <SpacerRow height={spacers?.before} rows={from} />
            <Later>
              {entries.slice(from, drawn).map((entry, at) => (
                <RecordRow
                  dataset={dataset}
                  entry={entry}
                  explains={explains}
                  key={entry.id}
                  measure={all ? undefined : measure}
                  place={from + at}
                />
              ))}
            </Later>
            <SpacerRow height={spacers?.after} rows={length - end} />
          </tbody>
        </table>
      </div>
      {isWhole ? (
        <RestOfRows count={end - drawn + following} />
      ) : (
        <OpenAll onOpen={() => open(SHOWN)}>{showAll.records(every.length)}</OpenAll>
      )}
    </>
  );
};
