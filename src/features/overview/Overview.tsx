import { Suspense, useId } from "react";

import { judgedFinding } from "#domain/findings/judgedFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown, type VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { judgedWords, targetsFinding } from "#messages/words/findings.ts";
import { countOf } from "#messages/words/numbers.ts";
import { overview } from "#messages/views/overview.ts";
import { ErrorBoundary, type RenderFault } from "#ui/frame/ErrorBoundary.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { rem } from "#ui/screen/rem.ts";

// The overview is in the first load; that nothing matches is seldom what one starts with, and the foot
// comes last.
const NothingMatches = lazy(() => import("#parts/page/NothingMatches.tsx"), "NothingMatches");
// Few begin with a selection that has no targets.
const RecordsHeader = lazy(() => import("./RecordsHeader.tsx"), "RecordsHeader");
const SourceLine = lazy(() => import("#parts/page/SourceLine.tsx"), "SourceLine");

// What lies below the answer comes after it, into the room that is kept for it.
const Covered = lazy(() => import("./Covered.tsx"), "Covered");
const WhyNotJudged = lazy(() => import("./WhyNotJudged.tsx"), "WhyNotJudged");
const TargetStrip = lazy(() => import("./TargetStrip.tsx"), "TargetStrip");
const Below = lazy(() => import("./Below.tsx"), "Below");

/** Of about the height that the strip will have, so that what follows stays where it is. */
const StripRoom = ({ counts: { byVerdict } }: { readonly counts: VerdictCounts }) => {
  const rows = [...byVerdict].filter(([verdict, count]) => verdict !== "not-judged" && count > 0);
  const wide = rows.reduce((sum, [, count]) => sum + (count > 6 ? 110 : 10 + count * 17), 130);
  const narrow = rows.length * 44 + 66;
  return (
    <>
      <svg aria-hidden="true" className="block sm:hidden" height={rem(narrow)} width="1" />
      <svg aria-hidden="true" className="hidden sm:block" height={rem(wide)} width="1" />
    </>
  );
};

const noSources = ({ message }: RenderFault) => <Notice>{overview.noSources(message)}</Notice>;

const findingOf = (counts: VerdictCounts): string => {
  const finding = judgedFinding(counts);
  return finding === undefined ? targetsFinding(counts) : judgedWords(finding);
};

/** The answer first: how the targets stand, which ones, what to watch, how the fields stand. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, selection } = snapshot;
  const id = useId();
  const counts = countShown(snapshot);
  const why = (
    <div className="min-h-10 text-small sm:min-h-5.5">
      <ErrorBoundary fallback={() => null} resetKey="">
        <Suspense>
          <WhyNotJudged counts={counts} selection={selection} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
  const about = (
    <div className="mt-0.5 -mb-3 min-h-29 text-small text-muted md:min-h-20 xl:min-h-15 min-[90rem]:min-h-9.25 print:min-h-0">
      <ErrorBoundary fallback={() => null} resetKey="">
        <Suspense>
          <Covered snapshot={snapshot} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
  const onTargets = (
    <FindingHeader about="targets" isFirst snapshot={snapshot} title={findingOf(counts)}>
      {about}
    </FindingHeader>
  );
  // Until the finding on records is there, or where it can't be loaded, their number is true at least.
  const onRecords = (
    <FindingHeader
      about="targets"
      isFirst
      snapshot={snapshot}
      title={entries.shown.length === 0 ? findingOf(counts) : countOf.records(entries.shown.length)}
    >
      {about}
    </FindingHeader>
  );
  return (
    <>
      {counts.total > 0 ? (
        onTargets
      ) : (
        <ErrorBoundary fallback={() => onRecords} resetKey="">
          <Suspense fallback={onRecords}>
            <RecordsHeader snapshot={snapshot}>{about}</RecordsHeader>
          </Suspense>
        </ErrorBoundary>
      )}
      {entries.shown.length === 0 ? (
        <Suspense>
          <NothingMatches noun="records" snapshot={snapshot} />
        </Suspense>
      ) : (
        <div className="@container">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 @min-[76rem]:grid-cols-[minmax(0,1fr)_30.5rem]">
            <div>
              {counts.judged === 0 ? (
                why
              ) : (
                <section aria-labelledby={`${id}-strip`} className="@container relative">
                  <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-strip`}>
                    {overview.strip}
                  </h2>
                  <ErrorBoundary fallback={() => null} resetKey="">
                    <Suspense
                      fallback={
                        <>
                          <StripRoom counts={counts} />
                          {why}
                        </>
                      }
                    >
                      <TargetStrip snapshot={snapshot}>{why}</TargetStrip>
                    </Suspense>
                  </ErrorBoundary>
                </section>
              )}
            </div>
            <ErrorBoundary fallback={() => null} resetKey="">
              <Suspense fallback={<span className="block h-240 @min-[44rem]:h-120" />}>
                <Below snapshot={snapshot} />
              </Suspense>
            </ErrorBoundary>
            <ErrorBoundary fallback={noSources} resetKey="">
              <Suspense>
                <div className="col-span-full">
                  <SourceLine dataset={dataset} entries={entries.shown} />
                </div>
              </Suspense>
            </ErrorBoundary>
          </div>
        </div>
      )}
    </>
  );
};
