import { Fragment } from "react";

import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { type Selection, withChoice } from "#domain/query/selection/selection.ts";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { onlySettled } from "#figures/targetList/parameters.ts";
import { overview } from "#messages/views/overview.ts";
import { reasons } from "#messages/words/verdicts.ts";
import type { ParameterChange } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

interface Props {
  readonly counts: VerdictCounts;
  readonly selection: Selection;
}

/** The most reasons items; any others are counted together, so that the sentence keeps to one line. */
const MOST_NAMED = 3;

const link = "underline decoration-rule underline-offset-2 hover:decoration-ink";

/** Why targets can't be judged, each reason leading to the targets it applies to, and those that a figure would settle. */
export const NotJudgedReasons = ({ counts: { reasons: all }, selection }: Props) => {
  const most = all.length === MOST_NAMED + 1 ? all.length : MOST_NAMED;
  const others = all.slice(most);
  const items: readonly (readonly [string, readonly string[], number])[] = [
    ...all.slice(0, most).map(([reason, count]) => [reasons[reason], [reason], count] as const),
    [
      overview.otherReasons,
      others.map(([reason]) => reason),
      others.reduce((sum, [, count]) => sum + count, 0),
    ],
  ];
  const settling: ParameterChange = (parameters) =>
    setting(
      onlySettled,
      true,
    )(selecting(withChoice(selection, "verdict", ["not-judged"], []))(parameters));
  return (
    <>
      {items.map(([words, chosen, count], at) =>
        count === 0 ? null : (
          <Fragment key={words}>
            {at === 0 ? "" : overview.betweenReasons}
            <RouteLink
              change={selecting(withChoice(selection, "reason", chosen, []))}
              className={link}
              to="/targets"
            >
              {overview.reason(words, count)}
            </RouteLink>
          </Fragment>
        ),
      )}
      {overview.afterReasons}
      <RouteLink change={settling} className={link} to="/targets">
        {overview.wouldSettle}
      </RouteLink>
    </>
  );
};
