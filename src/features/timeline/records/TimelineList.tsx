import { useEffect, useRef, type Ref, useMemo } from "react";

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
import { usePrerenderedRowLimit } from "#ui/screen/prerendered.ts";
import { Button } from "#ui/frame/Button.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { dueYear } from "#domain/query/dueDays.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TargetEntry } from "#domain/dataset/entry.ts";
import { dueNext } from "#domain/findings/watch.ts";
import { RecordLink } from "#parts/records/RecordLink.tsx";

import { issueNews, type ListSection } from "./listSections.ts";

interface DueProps {
  readonly snapshot: Snapshot;
  /** The most days listed. */
  readonly most: number;
  /**
   * Given in a list that runs from newest to oldest: the nearest due day comes last, and a link counts the
   * later ones.
   */
  readonly onLater?: () => void;
  readonly ref?: Ref<HTMLOListElement>;
}

/** The most documents named for a day. */
const MOST_NAMED = 8;

/** How many targets are due after a day, and the first and last year. */
const dueAfter = (targets: readonly TargetEntry[], day: Day) => {
  const ends = targets
    .flatMap(({ due: { end } }) => (end > day ? [end] : []))
    .sort((a, b) => a - b);
  const [first, last] = [ends.at(0), ends.at(-1)];
  return first === undefined || last === undefined
    ? undefined
    : { count: ends.length, first: dueYear(first), last: dueYear(last) };
};

/** The days on which targets are due, next one first, with their verdicts and the documents that set them. */
const DueDays = ({ snapshot, most, onLater, ref }: DueProps) => {
  const isBack = onLater !== undefined;
  const { days, later } = useMemo(() => {
    const next = dueNext(snapshot, most);
    const last = next.at(-1);
    return isBack && last !== undefined
      ? { days: next.toReversed(), later: dueAfter(snapshot.targets.shown, last.due.end) }
      : { days: next, later: undefined };
  }, [snapshot, most, isBack]);
  if (days.length === 0) return <p className="py-2 text-small">{timeline.nothingToCome}</p>;
  return (
    <ol ref={ref} tabIndex={-1}>
      {later === undefined ? null : (
        <li className="border-b border-rule">
          <button
            className="min-h-11 underline decoration-rule underline-offset-2 hover:decoration-ink"
            onClick={onLater}
            type="button"
          >
            {timeline.dueLater(later.count, later.first, later.last, snapshot.selection.count)}
          </button>
        </li>
      )}
      {days.map(({ due, targets, plans, counts }) => {
        const entries = [...new Map(targets.map(({ entry }) => [entry.id, entry])).values()];
        return (
          <li className="border-b border-rule py-1.5" key={due.end}>
            {timeline.fallDue(targets.length, plans, snapshot.selection.count)}
            <span className="flex flex-wrap items-baseline gap-x-2 text-small text-muted">
              {timeline.dueIn(due.end, snapshot.asOf)}
              {[...counts.byVerdict].map(([verdict, count]) =>
                count === 0 ? null : (
                  <span className="whitespace-nowrap" key={verdict}>
                    <VerdictMark className={verdictStyle[verdict].text} named verdict={verdict} />{" "}
                    {count}
                  </span>
                ),
              )}
            </span>
            {most < MOST_NAMED ? null : (
              <ul className="text-small">
                {entries.slice(0, MOST_NAMED).map((entry) => (
                  <li key={entry.id}>
                    <RecordLink entry={entry} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
};

interface Props {
  readonly data: TimelineData;
  readonly snapshot: Snapshot;
  readonly reading: (typeof narrowOrders)[number];
  readonly sections: readonly ListSection[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onWindow: (window: TimeWindow) => void;
}

/** Width of a plan's bar, without and with the years at its ends. */
const BAR = 200;
const FULL = 310;
/** The most due days listed: above today, and in the list of due days itself. */
const NEXT = 2;
const ALL = 30;

type RecordProps = Pick<Props, "data" | "snapshot" | "selected" | "onSelect"> & {
  readonly row: EntryRow;
  /** News that only reports its issue. */
  readonly news: readonly EntryRow[];
};

/** News listed below the document whose issue it reports. */
const ItsNews = ({ data, selected, onSelect, row }: Omit<RecordProps, "news">) => {
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

const RecordItem = ({ news, ...props }: RecordProps) => {
  const { data, snapshot, selected, onSelect, row } = props;
  const { base, factsOf, measure, outcomes } = data;
  const facts = factsOf(row);
  const { entry, title, kind, lang } = facts;
  const bar = miniBar(
    facts,
    { window: base.first, width: BAR, asOf: snapshot.asOf, measure },
    base.today,
  );
  const { counts, judged, notJudged } = tallyOf(outcomes, listRows([row]));
  const isNews = kind !== "policy";
  return (
    <li className="border-b border-rule">
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
              className="mt-1 block h-auto w-full max-w-80"
              data-bar=""
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

/**
 * Records one below the other, news of a document's issue with the document. A prerendered page has at most
 * `mostPrerendered` of them.
 */
const RecordItems = ({
  rows,
  mostPrerendered,
  ...props
}: Props & { readonly rows: readonly EntryRow[]; readonly mostPrerendered: number }) => {
  const documentOf = issueNews(rows, props.snapshot.dataset);
  const drawn = usePrerenderedRowLimit(rows.length, mostPrerendered);
  return rows
    .slice(0, drawn)
    .filter((row) => !documentOf.has(row))
    .map((row) => (
      <RecordItem
        {...props}
        key={row}
        news={[...documentOf].flatMap(([one, document]) => (document === row ? [one] : []))}
        row={row}
      />
    ));
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

/** The most sections in view at first. These are laid out at once: with `content-visibility` they would shift. */
const IN_VIEW = 6;
/**
 * Later sections are laid out only when near the screen. The padding at the sides keeps outlines from being
 * cut.
 */
const unseen =
  "-mx-1 px-1 [contain-intrinsic-size:auto_60rem] [content-visibility:auto] print:[content-visibility:visible]";

/** The vertical timeline, for screens too narrow for lanes: newest first, with upcoming due days above. */
export const TimelineList = (props: Props) => {
  const { data, snapshot, reading, sections, onWindow } = props;
  const { change } = useNavigation();
  const due = useRef<HTMLOListElement>(null);
  const asked = useRef(false);
  // After the link to later due days, the focus moves to their list.
  useEffect(() => {
    if (asked.current && reading === "due") due.current?.focus({ preventScroll: true });
    asked.current = false;
  }, [reading]);
  if (reading === "due") return <DueDays most={ALL} ref={due} snapshot={snapshot} />;
  const showDue = (): void => {
    asked.current = true;
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
      {sections.map(({ key, title, rows, total, zoom }, at) => (
        <li className="mb-2" key={key}>
          <h2 className={heading}>
            {title}{" "}
            <span className="font-sans text-small font-normal text-muted">
              {countOf.records(total)}
            </span>
          </h2>
          {rows.length === 0 ? null : (
            <ol className={at < IN_VIEW ? undefined : unseen}>
              <RecordItems
                {...props}
                mostPrerendered={at === 0 ? 12 : at < IN_VIEW ? 3 : 2}
                rows={rows}
              />
            </ol>
          )}
          {rows.length === total ? null : zoom === undefined ? (
            <p className="my-2 text-small text-muted">
              {timeline.moreInSection(total - rows.length)}
            </p>
          ) : (
            <Button className="my-2 min-h-11" onClick={() => onWindow(zoom)}>
              {timeline.showAlone(total)}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
};
