import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { overview, watch } from "#messages/views/overview.ts";
import { fieldMarksDrawing } from "#figures/fieldMarks/drawing.ts";
import { FigureView } from "#figures/view/FigureView.tsx";
import { memo, type ReactNode, useId, useMemo, useDeferredValue } from "react";
import { AgencyLink } from "#parts/records/AgencyLink.tsx";
import { type BodyCount, busiestBodiesDrawing } from "#figures/busiestBodies/drawing.ts";
import { PartKey, WidePartBar } from "#figures/partBars/PartBar.tsx";
import { bodyLabel } from "#messages/words/labels.ts";
import { bodyFigures } from "#messages/figures/bodyFigures.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { targetLabel, type Entry } from "#domain/dataset/entry.ts";
import { type DueNext, type Unread, watched } from "#domain/findings/watch.ts";
import type { VerdictGrade as Graded } from "#domain/judging/verdictGrade.ts";
import { narrowFacet } from "#domain/query/selection/changeSelection.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { DateText } from "#parts/records/DateText.tsx";
import { CountSwitch } from "#parts/page/CountSwitch.tsx";
import { ViewControls } from "#parts/page/ViewControls.tsx";
import { counting } from "#messages/targets/counting.ts";
import { RecordLink } from "#parts/records/RecordLink.tsx";
import { GradeLabel } from "#parts/verdicts/GradeLabel.tsx";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { dataLang } from "#messages/language.ts";
import { goalWords, readingWords } from "#messages/words/amounts.ts";
import { editions } from "#messages/words/editions.ts";
import { countOf } from "#messages/words/numbers.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { FigureHead } from "#ui/frame/FigureHead.tsx";
import { Spoken } from "#ui/frame/Spoken.tsx";
import { stripNames } from "#figures/targetStrip/stripNames.ts";
import { Later } from "#ui/screen/Later.tsx";

import { TitleText } from "#parts/records/TitleText.tsx";

const link = "py-1.25 underline decoration-rule underline-offset-2 hover:decoration-ink";

interface PartProps {
  readonly heading: string;
  /** Links to the full view. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

const Part = ({ heading, aside, children }: PartProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="mb-1">
      <div
        className="flex flex-wrap items-baseline justify-between gap-x-4 text-small"
        data-head=""
      >
        <h3 className="font-semibold text-muted" id={id}>
          {heading}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
};

/** A thumb may press a row anywhere: it has one link. */
const oneLink =
  "relative pointer-coarse:[&_a]:after:absolute pointer-coarse:[&_a]:after:inset-0 pointer-coarse:[&_a]:after:content-['']";

/** On a phone, where what is behind a date wraps, all rows have the same two columns. */
const rowList =
  "text-small wrap-anywhere max-sm:grid max-sm:grid-cols-[minmax(5rem,max-content)_minmax(0,1fr)] max-sm:gap-x-3";

const Row = ({ when, children }: { readonly when: ReactNode; readonly children: ReactNode }) => (
  <li
    className={`${oneLink} grid grid-cols-[minmax(5rem,max-content)_minmax(0,1fr)] gap-x-3 border-b max-sm:col-span-2 max-sm:grid-cols-subgrid border-rule py-0.5 pointer-coarse:py-2.5`}
  >
    <span className="text-muted">{when}</span>
    <span className="flex flex-wrap items-baseline gap-x-3">{children}</span>
  </li>
);

interface DueProps {
  readonly next: DueNext;
  readonly selection: Selection;
}

/**
 * A day with the targets due on it and their verdicts. It links to the list of targets by year, its finest
 * unit.
 */
const DueRow = ({ next, selection }: DueProps) => {
  const { due, targets, plans, counts, year, inYear } = next;
  const [one, another] = targets;
  const isNone = counts.judged === 0 && another !== undefined;
  const words = watch.dueOf(
    targets.length,
    plans,
    one === undefined ? "" : shortTitle(one.entry),
    selection.count,
  );
  const ofYear = (children: ReactNode) => (
    <span>
      <RouteLink
        change={selecting(narrowFacet(selection, "due", year) ?? selection)}
        className={link}
        to="/targets"
      >
        {children}
      </RouteLink>
    </span>
  );
  return (
    <Row when={<DateText date={due} short />}>
      {one !== undefined && another === undefined ? (
        <span>
          <RouteLink className={link} to={`/targets/${one.id}`}>
            <span lang={dataLang}>{targetLabel(one.target)}</span>
            {watch.betweenNameAndPlan}
            <span className="text-muted" lang={titleLang(one.entry)}>
              {shortTitle(one.entry)}
            </span>
          </RouteLink>
        </span>
      ) : inYear === targets.length ? (
        ofYear(words)
      ) : (
        <>
          <span>{words}</span>
          {ofYear(watch.inYear(inYear, year))}
        </>
      )}
      {[...counts.byVerdict].map(([verdict, count]) =>
        count === 0 ? null : (
          <span className={`whitespace-nowrap ${verdictStyle[verdict].text}`} key={verdict}>
            <VerdictMark named={!isNone} verdict={verdict} /> {isNone ? watch.noneJudged : count}
          </span>
        ),
      )}
    </Row>
  );
};

interface UnreadProps {
  readonly unread: Unread;
  readonly grade: Graded | undefined;
  readonly nameOf: ReturnType<typeof stripNames>;
}

const UnreadRow = ({ unread, grade, nameOf }: UnreadProps) => {
  const { entry, verdict, last, unit } = unread;
  const when = (
    <>
      <DateText date={last.date} short />
      {grade === undefined ? null : (
        <span className="ml-1">
          <GradeLabel graded={grade} />
        </span>
      )}
    </>
  );
  return (
    <Row when={when}>
      <span>
        <span className={verdictStyle[verdict].text}>
          <VerdictMark named verdict={verdict} />
        </span>{" "}
        <RouteLink className={link} to={`/targets/${entry.id}`}>
          <span lang={dataLang}>{nameOf(entry)}</span>
        </RouteLink>
      </span>
      <span className="text-muted">
        {watch.reading(readingWords(last, unit), goalWords(entry.target))}
      </span>
    </Row>
  );
};

interface RecordProps {
  readonly entry: Entry;
  readonly snapshot: Snapshot;
}

const RecordRow = ({ entry, snapshot: { dataset, selection } }: RecordProps) => {
  const lead = entry.record.issuers?.lead;
  return (
    <Row when={<DateText date={entry.main} short />}>
      <span>
        <RecordLink entry={entry}>
          {selection.q === "" ? undefined : <TitleText entry={entry} />}
        </RecordLink>
      </span>
      {lead === undefined ? null : <span className="text-muted">{bodyLabel(dataset, lead)}</span>}
    </Row>
  );
};

/**
 * The newest edition and what it brought, leading to its records and verdicts; nothing as of a day before it was
 * published. Two lines at most beside the strip, so that all of it is in a laptop's window.
 */
const EditionLine = ({ snapshot }: Pick<RecordProps, "snapshot">) => {
  const { selection } = snapshot;
  const { edition } = snapshot.dataset;
  const day = edition && parseDate(edition.date)?.end;
  if (edition === undefined || (selection.asOf !== undefined && selection.asOf < (day ?? 0)))
    return null;
  return (
    <RouteLink
      className="block min-h-6 py-0.5 text-small leading-snug text-balance underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:py-2.5"
      to="/data/changes"
    >
      {editions.line(edition, edition.brought)}
    </RouteLink>
  );
};

/**
 * Which targets are due next, which records are newest, what the edition brought, and which targets have gone longest
 * without a reading.
 */
const Watch = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, judged, selection } = snapshot;
  const id = useId();
  const { due, latest, unread, never } = watched(snapshot);
  const nameOf = useMemo(() => stripNames(snapshot.targets), [snapshot.targets]);
  return (
    <section aria-labelledby={id}>
      <FigureHead id={id} title={watch.title}>
        <FigureActions name={watch.title} snapshot={snapshot} figureId="what-to-watch" />
      </FigureHead>
      {due.length === 0 ? null : (
        <Part heading={watch.due}>
          <ol className={rowList}>
            {due.map((next) => (
              <DueRow key={next.due.end} next={next} selection={selection} />
            ))}
          </ol>
        </Part>
      )}
      <Part
        aside={
          <span className="flex flex-wrap gap-x-4">
            {/* Reserves the width for the unfiltered count, so that filtering moves nothing. */}
            {(
              [
                ["/records", overview.all],
                ["/timeline", overview.timelineOf],
              ] as const
            ).map(([to, words]) => (
              <RouteLink className="-my-0.75 inline-block py-0.75" key={to} to={to}>
                <span
                  className="inline-block keeps-room underline"
                  data-room={words(entries.total)}
                >
                  {words(entries.shown.length)}
                </span>
              </RouteLink>
            ))}
          </span>
        }
        heading={overview.latest}
      >
        <ol className={rowList}>
          {latest.map((entry) => (
            <RecordRow entry={entry} key={entry.id} snapshot={snapshot} />
          ))}
        </ol>
        <EditionLine snapshot={snapshot} />
      </Part>
      {unread.length === 0 ? null : (
        <Part
          aside={
            never.count === 0 || never.selection === undefined ? null : (
              <RouteLink
                change={selecting(never.selection)}
                className="-my-0.75 inline-block py-0.75 underline"
                to="/targets"
              >
                {watch.never(never.count)}
              </RouteLink>
            )
          }
          heading={watch.unread}
        >
          <ol className={rowList}>
            {unread.map((one) => (
              <UnreadRow
                grade={judged.byTarget.get(one.entry.id)?.grade}
                key={one.entry.id}
                nameOf={nameOf}
                unread={one}
              />
            ))}
          </ol>
        </Part>
      )}
    </section>
  );
};

interface BarsProps {
  readonly model: { readonly bodies: readonly BodyCount[] };
  readonly snapshot: Snapshot;
}

const Bars = ({ model: { bodies }, snapshot: { dataset } }: BarsProps) => {
  const most = Math.max(1, ...bodies.map(({ issued }) => issued));
  return (
    <>
      <ul className="border-y border-rule py-1">
        {bodies.map(({ id, issued, led }) => (
          <li
            className={`${oneLink} grid grid-cols-[minmax(0,9rem)_minmax(2rem,1fr)_auto] items-center gap-3 py-1 text-small pointer-coarse:py-2.5`}
            key={id}
          >
            <AgencyLink
              className="-my-1 py-1 leading-tight hover:underline"
              dataset={dataset}
              id={id}
            />
            <WidePartBar issued={issued} led={led} most={most} />
            <span className="min-w-16 text-right text-muted">
              <Spoken full={countOf.records(issued)} shown={String(issued)} />
              {bodyFigures.betweenCounts}
              {bodyFigures.ledCount(led)}
            </span>
          </li>
        ))}
      </ul>
      <PartKey />
      <RouteLink className="mt-2 inline-block py-0.75 text-small underline" to="/agencies">
        {bodyFigures.allBodies}
      </RouteLink>
    </>
  );
};

interface Props {
  readonly snapshot: Snapshot;
}

/** Records by issuing body, and how many of them each led. */
const BodyBars = memo(({ snapshot }: Props) => (
  <FigureView
    figure={busiestBodiesDrawing}
    heading={overview.bodies}
    screen={Bars}
    snapshot={snapshot}
  />
));
BodyBars.displayName = "BodyBars";

/**
 * Everything below the answer: what to watch, verdicts by field, and records by issuing body, which comes last and
 * follows the filters.
 */
export const Below = ({ snapshot }: { readonly snapshot: Snapshot }) => (
  <>
    <ViewControls chosen={counting[snapshot.selection.count]}>
      <CountSwitch selection={snapshot.selection} />
    </ViewControls>
    <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-x-10 gap-y-4 @min-[44rem]:grid-cols-2 @min-[76rem]:grid-cols-1 @min-[76rem]:gap-y-3">
      <Watch snapshot={snapshot} />
      <FigureView figure={fieldMarksDrawing} heading={overview.fields} snapshot={snapshot} />
    </div>
    <div className="col-span-full">
      <Later>
        <BodyBars snapshot={useDeferredValue(snapshot)} />
      </Later>
    </div>
  </>
);
