import { useEffect, useRef } from "react";

import { SMALL } from "#scene/mark.ts";
import { Marks } from "#scene/render/SceneSvg.tsx";
import { barYears, MINI_BAR, MINI_LEFT, miniBar } from "#figures/timeline/miniBar.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { tallyOf } from "#domain/chronology/outcomes.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { type EntryRow, listRows } from "#domain/query/filter/row.ts";
import { narrowOrder, type narrowOrders } from "#figures/timeline/parameters.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";
import { issuersInBrief, timeline } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { countOf } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";
import { MeaningLink } from "#parts/verdicts/VerdictLink.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { KindMark } from "#parts/records/KindMark.tsx";
import { showAll } from "#messages/words/showAll.ts";
import { useFold } from "#ui/screen/useFold.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { OpenAll, useOpened } from "#ui/tables/opened.tsx";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";

import { DueDays } from "./DueDays.tsx";
import { issueNews, type ListSection } from "./listSections.ts";

interface Props {
  readonly data: TimelineData;
  readonly snapshot: Snapshot;
  readonly reading: (typeof narrowOrders)[number];
  readonly sections: readonly ListSection[];
  readonly window: TimeWindow;
  /** How many records are outside the window. */
  readonly unlisted: number;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/** Width of a plan's bar, without and with the years at its ends: as wide as the smallest phone has room for. */
const BAR = 150;
const FULL = 260;
/** The most due days listed: above today, and in the list of due days itself. */
const NEXT = 2;
const ALL = 30;

type RecordProps = Pick<Props, "data" | "snapshot" | "selected" | "onSelect"> & {
  readonly row: EntryRow;
  readonly place: number;
  /** News that only reports its issue. */
  readonly news: readonly EntryRow[];
};

/** News listed below the document whose issue it reports. */
const ItsNews = ({ data, selected, onSelect, row }: Omit<RecordProps, "news" | "place">) => {
  const { entry, title, kind, lang } = data.factsOf(row);
  return (
    <button
      aria-pressed={entry.id === selected}
      className="flex min-h-11 w-full items-center gap-x-2 pl-5.5 text-left text-small aria-pressed:bg-fill"
      onClick={() => onSelect(entry.id)}
      type="button"
    >
      <KindMark kind={kind} />
      <span lang={lang}>{title}</span>
    </button>
  );
};

const RecordItem = ({ news, place, ...props }: RecordProps) => {
  const { data, snapshot, selected, onSelect, row } = props;
  const { factsOf, outcomes } = data;
  const facts = factsOf(row);
  const { entry, title, kind, lang } = facts;
  const bar = miniBar(facts, { width: BAR, asOf: snapshot.asOf });
  const { counts, judged, notJudged } = tallyOf(outcomes, listRows([row]));
  const isNews = kind !== "policy";
  return (
    <li className="border-b border-rule" data-index={place}>
      <button
        aria-pressed={entry.id === selected}
        className="grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)] gap-x-3 py-1.5 text-left aria-pressed:bg-fill"
        onClick={() => onSelect(entry.id)}
        type="button"
      >
        <span className="self-start py-1">
          {/* The text of a news item names its kind. */}
          <KindMark decorative={isNews} kind={kind} />
        </span>
        <span>
          <span lang={lang}>{title}</span>
          <span className="block text-small text-muted">
            {timeline.listLine(entry, isNews ? "" : issuersInBrief(entry, snapshot.dataset))}
          </span>
          {bar.length === 0 ? null : (
            <svg
              aria-label={timeline.barYears(...barYears(facts))}
              className="mt-1 block h-auto w-full max-w-65"
              data-bar=""
              fontSize={SMALL}
              role="img"
              viewBox={`${-MINI_LEFT} 0 ${FULL} ${MINI_BAR}`}
            >
              <Marks marks={bar} />
            </svg>
          )}
        </span>
      </button>
      {judged + notJudged === 0 ? null : (
        <p className="flex flex-wrap gap-x-2 pb-1.5 pl-5.5 text-small">
          <span className="text-muted">{timeline.listTargets}</span>
          {[...counts, ["not-judged", notJudged] as const].map(([verdict, count]) =>
            count === 0 ? null : (
              <span className={`whitespace-nowrap ${verdictStyle[verdict].text}`} key={verdict}>
                <VerdictMark verdict={verdict} /> {count}{" "}
                <MeaningLink verdict={verdict} words={verdictInText(verdict)} />
              </span>
            ),
          )}
        </p>
      )}
      {news.map((one) => (
        <ItsNews {...props} key={one} row={one} />
      ))}
    </li>
  );
};

interface RowsProps extends Props {
  /** The place of the first of them in its fold. */
  readonly from: number;
  readonly rows: readonly EntryRow[];
}

/** Records one below the other, news of a document's issue with the document. */
const RecordItems = ({ from, rows, ...props }: RowsProps) => {
  const documentOf = issueNews(rows, props.snapshot.dataset);
  return rows.map((row, at) =>
    documentOf.has(row) ? null : (
      <RecordItem
        {...props}
        key={row}
        place={from + at}
        news={[...documentOf].flatMap(([one, document]) => (document === row ? [one] : []))}
        row={row}
      />
    ),
  );
};

const heading = "border-b border-ink font-serif text-lead font-bold";

/** Today, and the day after which nothing is recorded. */
const TodayLine = ({ data: { base } }: Pick<Props, "data">) => (
  <li className="mb-2">
    <h2 className="border-b-2 border-accent text-small font-semibold text-accent">
      {timeline.todayOn(base.today)}
    </h2>
    {base.newest === undefined || base.newest >= base.today ? null : (
      <p className="bg-fill py-1 text-center text-small text-muted">
        {timeline.noRecordAfter(base.newest)}
      </p>
    )}
  </li>
);

interface FoldedYear {
  readonly key: string;
  readonly title: string;
  readonly total: number;
  readonly sections: readonly ListSection[];
}

/** The sections by what the reader unfolds: months by their year, other sections each by itself. */
const foldsOf = (sections: readonly ListSection[]): readonly FoldedYear[] =>
  [...new Set(sections.map(({ fold }) => fold))].map((key) => {
    const own = sections.filter(({ fold }) => fold === key);
    const [first] = own;
    const isYear = own.length > 1 || first?.key !== key;
    return {
      key,
      title: isYear ? timeline.section.year(Number(key)) : first.title,
      total: own.reduce((sum, { total }) => sum + total, 0),
      sections: own,
    };
  });

/** Records of the first fold before the reader opens all of it, and of each that is folded. */
const SHOWN = 20;
const SHOWN_FOLDED = 2;

/** The sections with their first records alone, together `most`. */
const firstOf = (sections: readonly ListSection[], most: number): readonly ListSection[] => {
  let left = most;
  return sections.flatMap((section) => {
    const rows = section.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...section, rows }];
  });
};

interface SectionProps extends Props {
  readonly section: ListSection;
  /** The place of its first record in its fold. */
  readonly from: number;
  /** Whether records that aren't listed are still to be opened with the fold. */
  readonly isCut: boolean;
  /** Whether it is all of its fold, which has its title. */
  readonly isAlone: boolean;
}

const SectionItems = ({ section, from, isCut, isAlone, ...props }: SectionProps) => {
  const { title, rows, total, zoom } = section;
  return (
    <>
      {isAlone ? null : (
        <h3 className="mt-2 border-b border-rule text-small font-semibold">
          {title} <span className="font-normal text-muted">{countOf.records(total)}</span>
        </h3>
      )}
      <ol>
        <RecordItems {...props} from={from} rows={rows} />
      </ol>
      {isCut || rows.length === total ? null : zoom === undefined ? (
        <p className="my-2 text-small text-muted">{timeline.moreInSection(total - rows.length)}</p>
      ) : (
        <Button className="my-2 min-h-11" onClick={() => props.onWindow(zoom)}>
          {timeline.showAlone(total)}
        </Button>
      )}
    </>
  );
};

interface YearProps extends Props {
  readonly fold: FoldedYear;
  readonly isFirst: boolean;
}

/** A year, or another part of the list: the first is open with its newest records, the others as the reader goes. */
const YearItems = ({ fold, isFirst, ...props }: YearProps) => {
  const { key, title, total, sections } = fold;
  const name = `${props.reading} ${key}`;
  const { isOpen, details } = useFold(name, isFirst);
  const { ref, isOpen: isAll, open } = useOpened<HTMLDivElement>(name);
  const printing = usePrinting();
  const isWhole = printing || (isOpen && (!isFirst || isAll || total <= SHOWN));
  const shown = isWhole ? sections : firstOf(sections, isOpen ? SHOWN : SHOWN_FOLDED);
  return (
    <li className="mb-2">
      <details {...details}>
        <summary className="min-h-11 border-b border-ink pt-2 marker:text-muted">
          <h2 className="inline font-serif text-lead font-bold">
            {title}{" "}
            <span className="font-sans text-small font-normal text-muted">
              {countOf.records(total)}
            </span>
          </h2>
        </summary>
        <div ref={ref}>
          {shown.map((section, at) => (
            <SectionItems
              {...props}
              from={shown.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0)}
              isAlone={sections.length === 1 && section.title === title}
              isCut={!isWhole}
              key={section.key}
              section={section}
            />
          ))}
        </div>
        {isOpen && !isWhole ? (
          <OpenAll onOpen={() => open(SHOWN)}>{showAll.records(total)}</OpenAll>
        ) : null}
      </details>
    </li>
  );
};

/** The vertical timeline, for screens too narrow for lanes: newest first, with upcoming due days above. */
export const TimelineList = (props: Props) => {
  const { data, snapshot, reading, sections, unlisted, window } = props;
  const { change } = useNavigation();
  const due = useRef<HTMLOListElement>(null);
  const isDueRequested = useRef(false);
  // After the link to later due days, the focus moves to their list.
  useEffect(() => {
    if (isDueRequested.current && reading === "due") due.current?.focus({ preventScroll: true });
    isDueRequested.current = false;
  }, [reading]);
  if (reading === "due") return <DueDays most={ALL} ref={due} snapshot={snapshot} />;
  const showDue = (): void => {
    isDueRequested.current = true;
    change(setting(narrowOrder, "due"));
  };
  return (
    <ol aria-label={timelineMarks.title}>
      {reading === "newest" ? (
        <>
          <li className="mb-2">
            <h2 className={heading}>{timeline.stillToCome}</h2>
            <DueDays most={NEXT} onLater={showDue} snapshot={snapshot} />
          </li>
          <TodayLine data={data} />
        </>
      ) : null}
      {foldsOf(sections).map((fold, at) => (
        <YearItems {...props} fold={fold} isFirst={at === 0} key={`${reading} ${fold.key}`} />
      ))}
      {reading === "newest" && unlisted > 0 ? (
        <li className="text-small text-muted">{timeline.notListed(unlisted, window)}</li>
      ) : null}
    </ol>
  );
};
