import { useId, useState } from "react";

import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { only } from "#domain/query/selection/changeSelection.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { pagesIn } from "#domain/dataset/dataset.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { Source } from "#domain/schema/records.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { useParameter, useSorting } from "#parts/page/useParameter.ts";
import { gradeOfSource, gradeOrder } from "#domain/grade.ts";
import { grades } from "#domain/schema/values.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { gradeWords } from "#messages/words/grades.ts";
import { Cited } from "#parts/page/Cited.tsx";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { dataDesk } from "#messages/views/dataDesk.ts";
import { officialOf } from "./dataTitle.ts";
import { showAll } from "#messages/words/showAll.ts";
import { dateWords } from "#messages/words/dates.ts";
import { dataLang } from "#messages/language.ts";
import { compareTexts } from "#messages/words/order.ts";
import { longestQuery } from "#domain/query/selection/selectionCodecs.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { DataParts } from "#parts/page/DataParts.tsx";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { normalise } from "#search/text/fold.ts";
import { Section } from "#ui/frame/Section.tsx";
import type { Column } from "#ui/tables/DataTable.tsx";
import { ExternalLink } from "#ui/frame/ExternalLink.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { StackTable } from "#ui/tables/StackTable.tsx";

import { shownPages, sourceQuery, sourceOrder } from "./params.ts";

const { sources: words } = dataDesk;

const startOf = (text: string | undefined): number =>
  (text === undefined ? undefined : parseDate(text)?.start) ?? Number.NEGATIVE_INFINITY;

const wordsOf = (text: string | undefined): string => {
  const date = text === undefined ? undefined : parseDate(text);
  return date === undefined ? words.undated : dateWords(date, true);
};

const columns = (
  counts: ReadonlyMap<string, number>,
  { selection }: Snapshot,
): readonly Column<Source>[] => [
  {
    key: "source",
    label: words.source,
    heading: true,
    cell: ({ publisher, title, link, note, copyOf }) => (
      <div className="wrap-anywhere">
        <Cited>{publisher}</Cited>
        {words.afterPublisher}
        {link === undefined ? (
          <Cited>{title}</Cited>
        ) : (
          <ExternalLink href={link}>
            <Cited>{title}</Cited>
          </ExternalLink>
        )}
        {copyOf === undefined ? null : (
          <p className="font-normal text-muted">{words.copyOfWhat(copyOf)}</p>
        )}
        {link === undefined ? (
          <p className="font-normal text-muted">
            {words.notLinked}
            {note === undefined ? words.noReason : <span lang={dataLang}>{note}</span>}
          </p>
        ) : note === undefined ? null : (
          <p className="font-normal text-muted" lang={dataLang}>
            {note}
          </p>
        )}
      </div>
    ),
    compare: (a, b) => compareTexts(a.publisher.toLowerCase(), b.publisher.toLowerCase()),
  },
  {
    key: "grade",
    label: words.grade,
    className: "@5xl:whitespace-nowrap",
    cell: (source) => (
      <>
        <GradeLabel graded={gradeOfSource(source)} />
        {/* Every other grade says by its name what a source is. */}
        {source.grade === "other" ? (
          <span className="text-muted">{words.inForm(words.forms[source.form])}</span>
        ) : null}
      </>
    ),
    compare: (a, b) => gradeOrder(gradeOfSource(a)) - gradeOrder(gradeOfSource(b)),
  },
  {
    key: "date",
    label: words.date,
    className: "@2xl:whitespace-nowrap",
    cell: ({ date }) => wordsOf(date),
    descendingFirst: true,
    compare: (a, b) => startOf(a.date) - startOf(b.date),
  },
  {
    key: "read",
    label: words.read,
    className: "@2xl:whitespace-nowrap",
    cell: ({ read }) => (read === undefined ? "" : wordsOf(read)),
    descendingFirst: true,
    compare: (a, b) => startOf(a.read) - startOf(b.read),
  },
  {
    key: "records",
    label: words.records,
    align: "right",
    cell: ({ id, publisher, title }) => {
      const count = counts.get(id) ?? 0;
      return count === 0 ? (
        <span className="text-muted">0</span>
      ) : (
        <RouteLink
          aria-label={words.cites(count, publisher + words.afterPublisher + title)}
          change={selecting(only(selection, "source", id))}
          className="-my-0.75 py-0.75 inline-block min-w-6 underline @2xl:text-right decoration-rule underline-offset-2 hover:decoration-ink"
          to="/records"
        >
          {count}
        </RouteLink>
      );
    },
    descendingFirst: true,
    compare: (a, b) => (counts.get(a.id) ?? 0) - (counts.get(b.id) ?? 0),
  },
];

interface Props {
  readonly snapshot: Snapshot;
}

type Shown = ReturnType<typeof shownPages.parse>["value"];

const isShown = (source: Source, shown: Shown): boolean => {
  const { grade, isCopy } = gradeOfSource(source);
  return shown === undefined || (shown === "copies" ? isCopy : grade === shown);
};

const options: readonly (readonly [Shown, string])[] = [
  [undefined, words.allGrades],
  ...grades.map((grade) => [grade, gradeWords[grade]] as const),
  ["copies", words.copies],
];

interface ChoiceProps {
  readonly all: readonly Source[];
  readonly shown: Shown;
}

/** Which of the sources are listed: those of a grade, or copies. */
const GradeChoice = ({ all, shown }: ChoiceProps) => {
  const { change } = useNavigation();
  return (
    <div
      aria-label={words.choose}
      className="flex flex-wrap gap-1 py-2 text-small print:hidden"
      role="group"
    >
      {options.map(([option, name]) => (
        <button
          aria-pressed={option === shown}
          className="min-h-7 rounded-plain border border-rule bg-panel px-2 text-muted hover:text-ink aria-pressed:border-ink aria-pressed:bg-fill aria-pressed:text-ink pointer-coarse:min-h-11"
          key={name}
          onClick={() => change(setting(shownPages, option))}
          type="button"
        >
          {words.chosen(name, all.filter((source) => isShown(source, option)).length)}
        </button>
      ))}
    </div>
  );
};

/** What a search among the sources looks at: made when somebody searches, as there are many. */
const textOf = oncePer(({ publisher, title, link = "", copyOf = "" }: Source): string =>
  normalise(`${publisher} ${title} ${link} ${copyOf}`),
);

/** The field that narrows the list to sources with these words. */
const FindSource = ({ shown, total }: { readonly shown: number; readonly total: number }) => {
  const { change } = useNavigation();
  const id = useId();
  const query = useParameter(sourceQuery);
  const [typed, setTyped] = useState(query);
  // The address leaves out spaces at the ends, which are typed between words.
  const text = typed.trim() === query ? typed : query;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pt-2 text-small print:hidden">
      <label htmlFor={id}>{words.find}</label>
      <input
        className="h-11 w-72 max-w-full rounded-plain border border-rule bg-panel px-2 lg:h-8"
        id={id}
        maxLength={longestQuery}
        onChange={({ target: { value } }) => {
          setTyped(value);
          change(setting(sourceQuery, value), { replace: true });
        }}
        type="search"
        value={text}
      />
      <span className="text-muted" role="status">
        {shown === total ? "" : words.found(shown, total)}
      </span>
    </div>
  );
};

/** Rows of the list before it is opened. */
const FIRST = 25;

/** All sources, each with its link or the reason why it has none, and how many records cite it. */
const SourceTable = ({ snapshot }: Props) => {
  const [sorting, sort] = useSorting(sourceOrder);
  const counts = snapshot.entries.result.counts("source");
  const all = pagesIn(snapshot.dataset);
  const shown = useParameter(shownPages);
  const sought = normalise(useParameter(sourceQuery))
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = all.filter((source) => sought.every((word) => textOf(source).includes(word)));
  const rows = found.filter((source) => isShown(source, shown));
  return (
    <>
      <FindSource shown={rows.length} total={all.length} />
      <GradeChoice all={found} shown={shown} />
      {rows.length === 0 ? (
        <p className="py-2">{words.noneFound}</p>
      ) : (
        <StackTable
          caption={words.caption}
          columns={columns(counts, snapshot)}
          onSort={sort}
          opens={{ first: FIRST, all: showAll.sources }}
          rowKey={({ id }) => id}
          rows={rows}
          sorting={sorting}
        />
      )}
    </>
  );
};

/** The sources of the data set: searched, sorted and narrowed to a grade. */
export const Sources = ({ snapshot }: Props) => {
  const all = pagesIn(snapshot.dataset);
  const { parts } = dataDesk;
  return (
    <>
      <FindingHeader
        snapshot={snapshot}
        title={dataDesk.sourcesFinding(all.length, officialOf(all))}
      />
      <DataParts />
      <Section
        aside={<FigureActions figureId="sources" name={parts.sources} snapshot={snapshot} />}
        title={parts.sources}
      >
        <SourceTable snapshot={snapshot} />
      </Section>
    </>
  );
};
