import { useMemo } from "react";
import { selecting } from "#domain/query/selection/selectionAddress.ts";
import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { toggleInclude } from "#domain/query/selection/changeSelection.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";

import { MOST_FOLDED, shownOf } from "#figures/targetList/listing.ts";
import { openGroups } from "#figures/targetList/parameters.ts";
import { type RowLook, TargetRows } from "./TargetRows.tsx";

/** The element id that the index of the list links to. */
export const groupId = (verdict: Verdict): string => `group-${verdict}`;

interface HeadProps {
  readonly verdict: Verdict;
  readonly count: number;
  readonly total: number;
  readonly selection: Selection;
  /** What the targets of the group have in common. */
  readonly meaning: string;
}

/** A verdict, how many targets have it, and what it means; links to these targets alone. */
const GroupHead = ({ verdict, count, total, selection, meaning }: HeadProps) => {
  const isChosen = selection.facets.verdict.include.includes(verdict);
  // What isn't judged is a class of its own, without a head above it.
  const Head = verdict === "not-judged" ? "h2" : "h3";
  return (
    <div className="flex flex-wrap items-baseline gap-x-3 border-b border-rule pt-2 pb-1">
      {/* Its links name the verdict twice; a screen reader going from heading to heading should hear it once. */}
      <Head
        aria-label={scoreboard.counted(verdict, count)}
        className="flex items-baseline gap-x-1.5 outline-none"
        id={groupId(verdict)}
        tabIndex={-1}
      >
        <VerdictLink verdict={verdict} />
        <RouteLink
          aria-current={isChosen ? "true" : undefined}
          aria-label={scoreboard.link(verdict, count, total, isChosen, selection.count)}
          change={selecting(toggleInclude(selection, "verdict", verdict))}
          className={`-my-0.5 inline-block min-w-6 py-0.5 font-semibold underline decoration-transparent underline-offset-3 hover:decoration-current aria-[current=true]:decoration-current ${verdictStyle[verdict].text}`}
          to="/targets"
        >
          {count}
        </RouteLink>
      </Head>
      <span className="text-small text-muted">{meaning}</span>
    </div>
  );
};

/** The most reasons named with their counts; the others are counted together. */
const MOST_NAMED = 3;

const reasonsOf = (counts: VerdictCounts["reasons"]): string => {
  const named = counts.slice(0, counts.length === MOST_NAMED + 1 ? MOST_NAMED + 1 : MOST_NAMED);
  const others = counts.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  return words.reasons(named, others);
};

const quiet =
  "min-h-7 text-small underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11 print:hidden";

/** What each group of the list is rendered from. */
export interface Grouped {
  readonly group: VerdictGroup;
  readonly total: number;
  /** Why the targets that aren't judged aren't, with counts. */
  readonly reasons: VerdictCounts["reasons"];
  readonly selection: Selection;
  /** Whether it is the only group shown, which can't be folded. */
  readonly isOnly: boolean;
  readonly open: readonly Verdict[];
  readonly look: RowLook;
  /** Whether its rows are rendered after what is in view. */
  readonly isLater: boolean;
}

/**
 * The targets of one verdict under their heading: the first of them, or all once unfolded. What can't be judged has one
 * line a target, and its heading tells the reasons.
 */
export const TargetGroup = ({ group, total, selection, isOnly, open, ...rest }: Grouped) => {
  const { reasons, look, isLater } = rest;
  const { change } = useNavigation();
  const { verdict, targets } = group;
  const isUnjudged = verdict === "not-judged";
  const rowLook = useMemo(
    () => (isUnjudged ? { ...look, isLine: true } : look),
    [isUnjudged, look],
  );
  const isOpen = open.includes(verdict);
  const shown = shownOf(group, isOnly || isOpen);
  const folded = targets.length - shown.length;
  return (
    <section
      aria-labelledby={groupId(verdict)}
      className={isUnjudged && !isOnly ? "mt-4 border-t border-ink" : ""}
    >
      <GroupHead
        count={targets.length}
        meaning={isUnjudged ? reasonsOf(reasons) : words.meanings[verdict]}
        selection={selection}
        total={total}
        verdict={verdict}
      />
      <TargetRows count={targets.length} isLater={isLater} look={rowLook} targets={shown} />
      {folded > 0 ? (
        <>
          <button
            aria-expanded={false}
            aria-label={words.moreOf(verdict, folded)}
            className={quiet}
            onClick={() => change(setting(openGroups, [...open, verdict]))}
            type="button"
          >
            {words.more(folded)}
          </button>
          {/* Paper has the rows that the screen had, and says how many it hasn't. */}
          <p className="hidden text-small text-muted print:block">{words.unprinted(folded)}</p>
        </>
      ) : isOpen && !isOnly && targets.length > MOST_FOLDED ? (
        <button
          aria-expanded
          aria-label={words.fewerOf(verdict)}
          className={quiet}
          onClick={() =>
            change(
              setting(
                openGroups,
                open.filter((one) => one !== verdict),
              ),
            )
          }
          type="button"
        >
          {words.fewer}
        </button>
      ) : null}
    </section>
  );
};
