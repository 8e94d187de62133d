import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { Fragment } from "react";

import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { type Selection, withChoice } from "#domain/query/selection/selection.ts";
import { overview } from "#messages/views/overview.ts";
import { reasons } from "#messages/words/verdicts.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly counts: VerdictCounts;
  readonly selection: Selection;
}

/** The most reasons items; any others are counted together, so that the sentence keeps to one line. */
const MOST_NAMED = 3;

/** How many targets can't be judged, and why: each reason links to the targets it applies to. */
export const WhyNotJudged = ({ counts: { judged, reasons: all, total }, selection }: Props) => {
  const most = judged === 0 || all.length === MOST_NAMED + 1 ? all.length : MOST_NAMED;
  const others = all.slice(most);
  const items: readonly (readonly [string, readonly string[], number])[] = [
    ...all.slice(0, most).map(([reason, count]) => [reasons[reason], [reason], count] as const),
    [
      overview.otherReasons,
      others.map(([reason]) => reason),
      others.reduce((sum, [, count]) => sum + count, 0),
    ],
  ];
  return all.length === 0 ? null : (
    <p className="pt-1 text-muted">
      <VerdictMark verdict="not-judged" />{" "}
      {overview.notJudged(total - judged, judged, selection.count)}
      {items.map(([words, chosen, count], at) =>
        count === 0 ? null : (
          <Fragment key={words}>
            {at === 0 ? "" : overview.betweenReasons}
            <RouteLink
              change={selecting(withChoice(selection, "reason", chosen, []))}
              className="underline decoration-rule underline-offset-2 hover:decoration-ink"
              to="/targets"
            >
              {overview.reason(words, count)}
            </RouteLink>
          </Fragment>
        ),
      )}
      {overview.afterReasons}
    </p>
  );
};
