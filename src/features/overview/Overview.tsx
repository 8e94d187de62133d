import { lazy, Suspense, useId } from "react";

import type { Entry } from "#domain/dataset/entry.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { FindingHeader } from "#parts/FindingHeader.tsx";
import { RecordList } from "#parts/RecordList.tsx";
import { bodyLabel } from "#messages/labels.ts";
import { overview } from "#messages/overview.ts";
import { shortTitle } from "#messages/titles.ts";
import { ErrorBoundary } from "#ui/ErrorBoundary.tsx";
import { Notice } from "#ui/Notice.tsx";
import { RouteLink } from "#ui/RouteLink.tsx";

import { overviewModel } from "./overviewView.ts";
import { VerdictSummary } from "./VerdictSummary.tsx";

// The overview is in the first load; that nothing matches is seldom what one starts with, and the foot
// comes last.
const NothingMatches = lazy(async () => ({
  default: (await import("#parts/NothingMatches.tsx")).NothingMatches,
}));
const SourceLine = lazy(async () => ({
  default: (await import("#parts/SourceLine.tsx")).SourceLine,
}));

// What lies below the answer comes after it, into the room that is kept for it.
const TimelineStrip = lazy(async () => ({
  default: (await import("#parts/TimelineStrip.tsx")).TimelineStrip,
}));

const BodyBars = lazy(async () => ({ default: (await import("./BodyBars.tsx")).BodyBars }));

// Few begin with a search.
const MarkedText = lazy(async () => ({
  default: (await import("#parts/MarkedText.tsx")).MarkedText,
}));

/** A title with what is searched for marked, and without the marks until they can be had. */
const markedTitle = (entry: Entry) => {
  const title = shortTitle(entry);
  return (
    <ErrorBoundary fallback={() => title} resetKey="">
      <Suspense fallback={title}>
        <MarkedText text={title} />
      </Suspense>
    </ErrorBoundary>
  );
};

const noSources = (message: string) => <Notice>{overview.noSources(message)}</Notice>;

/** The answer first: how the targets stand, what is new, who issued most. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries } = snapshot;
  const id = useId();
  const { finding, counts, latest, bodies } = overviewModel(snapshot);
  return (
    <>
      <FindingHeader about="targets" snapshot={snapshot} title={finding}>
        <p className="mt-2 max-w-[75ch]">{overview.about}</p>
      </FindingHeader>
      {entries.shown.length === 0 ? (
        <Suspense>
          <NothingMatches noun="records" snapshot={snapshot} />
        </Suspense>
      ) : (
        <>
          {counts.total === 0 ? null : <VerdictSummary counts={counts} snapshot={snapshot} />}
          <section aria-labelledby={`${id}-when`} className="mt-4">
            <h2 className="sr-only" id={`${id}-when`}>
              {overview.when}
            </h2>
            <RouteLink className="group block" to="/timeline">
              <ErrorBoundary fallback={() => null} resetKey="">
                <Suspense fallback={<span className="block h-24" />}>
                  <TimelineStrip
                    asOf={snapshot.asOf}
                    entries={entries.shown}
                    label={overview.strip}
                    today={snapshot.today}
                  />
                </Suspense>
              </ErrorBoundary>
              <span className="text-small underline decoration-rule underline-offset-2 group-hover:decoration-ink">
                {overview.timelineOf(entries.shown.length)}
              </span>
            </RouteLink>
          </section>
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
              <RouteLink className="mt-2 inline-block py-0.75 text-small underline" to="/records">
                {overview.all(entries.shown.length)}
              </RouteLink>
            </section>
            {bodies.length === 0 ? null : (
              <section aria-labelledby={`${id}-bodies`}>
                <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-bodies`}>
                  {overview.bodies}
                </h2>
                <ErrorBoundary fallback={() => null} resetKey="">
                  <Suspense fallback={<span className="block h-64" />}>
                    <BodyBars bodies={bodies} dataset={dataset} selection={snapshot.selection} />
                  </Suspense>
                </ErrorBoundary>
                <RouteLink
                  className="mt-2 inline-block py-0.75 text-small underline"
                  to="/agencies"
                >
                  {overview.allBodies}
                </RouteLink>
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
