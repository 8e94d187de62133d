import { Fragment } from "react";

import type { VerdictCounts } from "#domain/filter/verdictCounts.ts";
import { only, selecting, type Selection } from "#domain/selection/selection.ts";
import { overview } from "#messages/views/overview.ts";
import { reasons } from "#messages/words/verdicts.ts";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly counts: VerdictCounts;
  readonly selection: Selection;
}

/** How many targets can't be judged, and why: each reason leads to those that have it. */
export const WhyNotJudged = ({ counts, selection }: Props) =>
  counts.reasons.length === 0 ? null : (
    <p className="mt-1 text-small text-muted">
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
