import { Suspense, useId } from "react";

import { judgedFinding } from "#domain/findings/judgedFinding.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { countShown, type VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { judgedWords, targetsFinding } from "#messages/words/findings.ts";
import { countOf } from "#messages/words/numbers.ts";
import { overview } from "#messages/views/overview.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { Below, Covered, SourceLine, TargetStrip, WhyNotJudged } from "./parts.tsx";

// The overview is in the first load; few begin with a selection that nothing matches, or without targets.
const NothingMatches = lazy(() => import("#parts/page/NothingMatches.tsx"), "NothingMatches");
const RecordsHeader = lazy(() => import("./RecordsHeader.tsx"), "RecordsHeader");

const findingOf = (counts: VerdictCounts): string => {
  const finding = judgedFinding(counts);
  return finding === undefined ? targetsFinding(counts) : judgedWords(finding);
};

/** The answer first: how the targets stand, which ones, what to watch, how the fields stand. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, selection } = snapshot;
  const id = useId();
  const counts = countShown(snapshot);
  const about = <Covered snapshot={snapshot} />;
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
                <WhyNotJudged counts={counts} selection={selection} />
              ) : (
                <section aria-labelledby={`${id}-strip`} className="@container relative">
                  <h2 className="mb-1 font-serif text-lead font-bold" id={`${id}-strip`}>
                    {overview.strip}
                  </h2>
                  <TargetStrip counts={counts} snapshot={snapshot} />
                </section>
              )}
            </div>
            <Below snapshot={snapshot} />
            <SourceLine snapshot={snapshot} />
          </div>
        </div>
      )}
    </>
  );
};
