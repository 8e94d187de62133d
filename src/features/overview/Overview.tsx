import { Suspense, useId, type ReactNode } from "react";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import {
  countShown,
  type VerdictCounts,
  verdictsAsked,
} from "#domain/query/filter/verdictCounts.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { targetsFinding } from "#messages/words/findings.ts";
import { countOf } from "#messages/words/numbers.ts";
import { overview } from "#messages/views/overview.ts";
import { ErrorBoundary, type RenderFault } from "#ui/frame/ErrorBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";
import { Notice } from "#ui/frame/Notice.tsx";
import { rem } from "#ui/screen/rem.ts";

// The answer is in the first load. What is below it appears together, once the lines that follow it have loaded, and
// the parts after them have their space reserved: nothing moves text that is being read.

const LazyCovered = lazy(() => import("./Covered.tsx"), "Covered");
const LazyTargetStrip = lazy(() => import("./TargetStrip.tsx"), "TargetStrip");
const LazyBelow = lazy(() => import("./Below.tsx"), "Below");
const LazySourceLine = lazy(() => import("#parts/page/SourceLine.tsx"), "SourceLine");

interface PartProps {
  readonly children: ReactNode;
  /** Shown until the part has loaded. */
  readonly space?: ReactNode;
  /** Shown if it fails to load. */
  readonly fault?: (fault: RenderFault) => ReactNode;
}

const nothing = (): null => null;

const Part = ({ children, space, fault = nothing }: PartProps) => (
  <ErrorBoundary fallback={fault} resetKey="">
    <Suspense fallback={space}>{children}</Suspense>
  </ErrorBoundary>
);

interface OfSnapshot {
  readonly snapshot: Snapshot;
}

interface OfCounts {
  readonly counts: VerdictCounts;
}

/** About as high as the strip of targets: one line for each verdict, several where a verdict has many targets. */
const StripSpace = ({ counts: { byVerdict } }: OfCounts) => {
  const rows = [...byVerdict].filter(([verdict, count]) => verdict !== "not-judged" && count > 0);
  const wide = rows.reduce((sum, [, count]) => sum + (count > 6 ? 110 : 10 + count * 17), 220);
  const narrow = (rows.length + 1) * 44 + 100;
  return (
    <>
      <svg aria-hidden="true" className="block sm:hidden" height={rem(narrow)} width="1" />
      <svg aria-hidden="true" className="hidden sm:block" height={rem(wide)} width="1" />
    </>
  );
};

/** Every judged target by its share of the way. */
const TargetStrip = ({ snapshot, counts }: OfSnapshot & OfCounts) => (
  <Part space={<StripSpace counts={counts} />}>
    <LazyTargetStrip snapshot={snapshot} />
  </Part>
);

const Below = ({ snapshot }: OfSnapshot) => (
  <Part space={<span className="block h-240 @min-[44rem]:h-120" />}>
    <LazyBelow snapshot={snapshot} />
  </Part>
);

const noSources = ({ message }: RenderFault) => <Notice>{overview.noSources(message)}</Notice>;

const SourceLine = ({ snapshot: { dataset, entries } }: OfSnapshot) => (
  <Part fault={noSources}>
    <div className="col-span-full">
      <LazySourceLine dataset={dataset} entries={entries.shown} />
    </div>
  </Part>
);

// The overview is in the first load; few visits begin with a selection that matches nothing or has no targets.
const NothingMatches = lazy(() => import("#parts/page/NothingMatches.tsx"), "NothingMatches");
const RecordsHeader = lazy(() => import("./RecordsHeader.tsx"), "RecordsHeader");

/** The answer first: the count of verdicts, the targets behind it, what to watch, verdicts by field. */
export const Overview = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { entries, selection } = snapshot;
  const id = useId();
  const counts = countShown(snapshot);
  // Until the finding on records has loaded, or if it can't be, show their number.
  const header = (
    <FindingHeader
      about="targets"
      isFirst
      snapshot={snapshot}
      title={
        counts.total > 0 || entries.shown.length === 0
          ? targetsFinding(counts, selection.count, verdictsAsked(snapshot))
          : countOf.records(entries.shown.length)
      }
    />
  );
  const below =
    entries.shown.length === 0 ? (
      <Suspense>
        <NothingMatches noun="records" snapshot={snapshot} />
      </Suspense>
    ) : (
      <div className="@container">
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 @min-[76rem]:grid-cols-[minmax(0,1fr)_30.5rem]">
          <div>
            {counts.judged === 0 ? null : (
              <section
                aria-labelledby={`${id}-strip`}
                className="@container relative @max-[76rem]:mt-2"
              >
                <h2
                  className="mb-1 font-serif text-lead font-bold max-sm:sr-only"
                  id={`${id}-strip`}
                >
                  {overview.strip(selection.count)}
                </h2>
                <TargetStrip counts={counts} snapshot={snapshot} />
              </section>
            )}
          </div>
          <Below snapshot={snapshot} />
          <SourceLine snapshot={snapshot} />
        </div>
      </div>
    );
  return (
    <>
      {counts.total > 0 ? (
        header
      ) : (
        <ErrorBoundary fallback={() => header} resetKey="">
          <Suspense fallback={header}>
            <RecordsHeader snapshot={snapshot} />
          </Suspense>
        </ErrorBoundary>
      )}
      <Part fault={() => below} space={<span className="block min-h-dvh" />}>
        <div className="-mt-4 mb-1 text-small text-muted">
          <LazyCovered snapshot={snapshot} />
        </div>
        {below}
      </Part>
    </>
  );
};
