import { type CSSProperties, lazy, Suspense, useId } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { RecordList } from "#parts/records/RecordList.tsx";
import { bodyLabel } from "#messages/words/labels.ts";
import { overview } from "#messages/views/overview.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { overviewModel } from "./overviewView.ts";
import { VerdictSummary, WhyNotJudged } from "./VerdictSummary.tsx";

// The overview is in the first load; that nothing matches is seldom what one starts with, and the foot
// comes last.
const NothingMatches = lazy(async () => ({
  default: (await import("#parts/page/NothingMatches.tsx")).NothingMatches,
}));
// Few begin with a selection that has no targets.
const RecordsHeader = lazy(async () => ({
  default: (await import("./RecordsHeader.tsx")).RecordsHeader,
}));
const SourceLine = lazy(async () => ({
  default: (await import("#parts/page/SourceLine.tsx")).SourceLine,
}));

// What lies below the answer comes after it, into the room that is kept for it.
const TargetStrip = lazy(async () => ({
  default: (await import("./TargetStrip.tsx")).TargetStrip,
}));

const BodyBars = lazy(async () => ({ default: (await import("./BodyBars.tsx")).BodyBars }));

// Few begin with a search.
const TitleText = lazy(async () => ({
  default: (await import("#parts/records/TitleText.tsx")).TitleText,
}));

/** A title with what is searched for marked, and without the marks until they can be had. */
const markedTitle = (entry: Entry) => {
  const title = <span lang={titleLang(entry)}>{shortTitle(entry)}</span>;
  return (
    <ErrorBoundary fallback={() => title} resetKey="">
      <Suspense fallback={title}>
        <TitleText entry={entry} />
      </Suspense>
    </ErrorBoundary>
  );
};

/** Lines of about the height that the strip will have, so that what follows stays where it is. */
const stripRoom = ({ byVerdict }: VerdictCounts): CSSProperties => {
  const rows = [...byVerdict].filter(([verdict, count]) => verdict !== "not-judged" && count > 0);
  const wide = rows.reduce((sum, [, count]) => sum + (count > 6 ? 110 : 10 + count * 17), 130);
  return Object.fromEntries([
    ["--wide", `${wide / 16}rem`],
    ["--narrow", `${(rows.length * 44 + 40) / 16}rem`],
  ]);
};

const StripRoom = ({ counts }: { readonly counts: VerdictCounts }) => (
  <span className="block h-(--narrow) sm:h-(--wide)" style={stripRoom(counts)} />
);

const noSources = (message: string) => <Notice>{overview.noSources(message)}</Notice>;

/** The answer first: how the targets stand, what is new, who issued most. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries } = snapshot;
  const id = useId();
  const { finding, counts, latest, bodies } = overviewModel(snapshot);
  const about = <p className="mt-2 max-w-[75ch]">{overview.about}</p>;
  const onTargets = (
    <FindingHeader about="targets" snapshot={snapshot} title={finding}>
      {about}
    </FindingHeader>
  );
  return (
    <>
      {counts.total > 0 ? (
        onTargets
      ) : (
        <ErrorBoundary fallback={() => onTargets} resetKey="">
          <Suspense fallback={onTargets}>
            <RecordsHeader snapshot={snapshot}>{about}</RecordsHeader>
          </Suspense>
        </ErrorBoundary>
      )}
      {entries.shown.length === 0 ? (
        <Suspense>
          <NothingMatches noun="records" snapshot={snapshot} />
        </Suspense>
      ) : (
        <>
          {counts.total === 0 ? null : <VerdictSummary counts={counts} snapshot={snapshot} />}
          {counts.judged === 0 ? null : (
            <section aria-labelledby={`${id}-strip`} className="mt-4">
              <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-strip`}>
                {overview.strip}
              </h2>
              <ErrorBoundary fallback={() => null} resetKey="">
                <Suspense fallback={<StripRoom counts={counts} />}>
                  <TargetStrip snapshot={snapshot} />
                </Suspense>
              </ErrorBoundary>
            </section>
          )}
          <WhyNotJudged counts={counts} selection={snapshot.selection} />
          <div className="mt-5 grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <section aria-labelledby={`${id}-latest`}>
              <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-latest`}>
                {overview.latest}
              </h2>
              <RecordList
                entries={latest}
                note={({ record }) =>
                  record.issuers?.lead === undefined
                    ? null
                    : bodyLabel(dataset, record.issuers.lead)
                }
                {...(snapshot.selection.q === "" ? {} : { titleOf: markedTitle })}
              />
              <p className="mt-2 flex flex-wrap gap-x-4 text-small">
                <RouteLink className="inline-block py-0.75 underline" to="/records">
                  {overview.all(entries.shown.length)}
                </RouteLink>
                <RouteLink className="inline-block py-0.75 underline" to="/timeline">
                  {overview.timelineOf(entries.shown.length)}
                </RouteLink>
              </p>
            </section>
            {bodies.length === 0 ? null : (
              <section aria-labelledby={`${id}-bodies`}>
                <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-bodies`}>
                  {overview.bodies}
                </h2>
                <ErrorBoundary fallback={() => null} resetKey="">
                  <Suspense fallback={<span className="block h-64" />}>
                    <BodyBars bodies={bodies} snapshot={snapshot} />
                  </Suspense>
                </ErrorBoundary>
              </section>
            )}
          </div>
          <ErrorBoundary fallback={noSources} resetKey="">
            <Suspense>
              <SourceLine dataset={dataset} entries={entries.shown} />
            </Suspense>
          </ErrorBoundary>
        </>
      )}
    </>
  );
};
