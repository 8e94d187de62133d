import { Fragment, lazy, Suspense } from "react";

import type { Verdict } from "#domain/judging/verdict.ts";
import { only, selecting, type Selection } from "#domain/selection/selection.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { overview } from "#messages/views/overview.ts";
import { reasons, verdictInText } from "#messages/words/verdicts.ts";
import { ErrorBoundary } from "#ui/frame/ErrorBoundary.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

// Its links stand above it in words: what draws it follows the first load.
const VerdictBar = lazy(async () => ({
  default: (await import("./VerdictBar.tsx")).VerdictBar,
}));

interface Props {
  readonly counts: VerdictCounts;
  readonly snapshot: Snapshot;
}

interface FigureProps {
  readonly verdict: Verdict;
  readonly count: number;
  readonly selection: Selection;
}

/** A number of targets with its verdict. It opens them; none leads nowhere. */
const Figure = ({ verdict, count, selection }: FigureProps) => {
  const figure = (
    <>
      <span className="block font-serif text-display font-bold">{count}</span>
      <span
        className={`text-small font-semibold group-hover:underline ${verdictStyle[verdict].text}`}
      >
        <VerdictMark verdict={verdict} /> {verdictInText(verdict)}
      </span>
    </>
  );
  return count === 0 ? (
    figure
  ) : (
    <RouteLink
      change={selecting(only(selection, "verdict", verdict))}
      className="group block"
      to="/targets"
    >
      {figure}
    </RouteLink>
  );
};

/** How many targets stand how, each figure a link. */
export const VerdictSummary = ({ counts, snapshot }: Props) => (
  <section aria-label={overview.byVerdict} className="border-y border-rule py-3">
    <ul className="grid grid-cols-3 gap-x-3 gap-y-3 sm:grid-cols-5 xl:grid-cols-[repeat(9,auto)] xl:justify-between">
      <li>
        <RouteLink className="group block" to="/targets">
          <span className="block font-serif text-display font-bold">{counts.total}</span>
          <span className="text-small text-muted group-hover:underline">{overview.targets}</span>
        </RouteLink>
      </li>
      {[...counts.byVerdict].map(([verdict, count]) => (
        <li key={verdict}>
          <Figure count={count} selection={snapshot.selection} verdict={verdict} />
        </li>
      ))}
    </ul>
    <div className="mt-2 min-h-12.5">
      <ErrorBoundary fallback={() => null} resetKey="">
        <Suspense>
          <VerdictBar counts={counts} snapshot={snapshot} />
        </Suspense>
      </ErrorBoundary>
    </div>
  </section>
);

interface WhyProps {
  readonly counts: VerdictCounts;
  readonly selection: Selection;
}

/** How many targets can't be judged, and why: each reason leads to those that have it. */
export const WhyNotJudged = ({ counts, selection }: WhyProps) =>
  counts.reasons.length === 0 ? null : (
    <p className="mt-2 text-small text-muted">
      {overview.notJudged(counts.total - counts.judged, counts.judged)}
      {counts.reasons.map(([reason, count], at) => (
        <Fragment key={reason}>
          {at === 0 ? "" : overview.betweenReasons}
          <RouteLink
            change={selecting(only(selection, "reason", reason))}
            className="underline decoration-rule underline-offset-2 hover:decoration-ink"
            to="/targets"
          >
            {overview.reason(reasons[reason], count)}
          </RouteLink>
        </Fragment>
      ))}
      {overview.afterReasons}
    </p>
  );
