import { Fragment, useEffect, useRef } from "react";
import { setting } from "#domain/query/parameters/parameter.ts";
import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { classOf, type Verdict } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { openGroups } from "#figures/targetList/parameters.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { holdAtTop } from "#ui/screen/holdAtTop.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import type { RowLook } from "./TargetRows.tsx";
import { groupId, TargetGroup } from "./TargetGroup.tsx";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";

interface Props {
  readonly groups: readonly VerdictGroup[];
  readonly total: number;
  readonly reasons: VerdictCounts["reasons"];
  readonly selection: Selection;
  readonly open: readonly Verdict[];
  readonly look: RowLook;
}

/** This many groups fill the screen and are rendered at once; the rows of the others follow. */
const FIRST = 3;

/** The group that a phone shows: the last one opened, else the first. */
export const groupInSight = (
  groups: readonly VerdictGroup[],
  open: readonly Verdict[],
): VerdictGroup | undefined => groups.find(({ verdict }) => open.at(-1) === verdict) ?? groups[0];

interface OthersProps {
  readonly groups: readonly VerdictGroup[];
  readonly inSight: Verdict;
}

/** Below a group shown alone: a button for each other group, which is scrolled to once it has rendered. */
const OtherGroups = ({ groups, inSight }: OthersProps) => {
  const { change } = useNavigation();
  const requestedGroup = useRef<Verdict>(undefined);
  useEffect(() => {
    const head = document.getElementById(groupId(inSight));
    if (head === null || requestedGroup.current !== inSight) return;
    requestedGroup.current = undefined;
    holdAtTop(head);
    head.focus({ preventScroll: true });
  }, [inSight]);
  return (
    <ul>
      {groups
        .filter(({ verdict }) => verdict !== inSight)
        .map(({ verdict, targets }) => (
          <li className="border-b border-rule" key={verdict}>
            <button
              aria-expanded={false}
              className={`flex min-h-11 w-full items-center gap-x-1.5 text-left font-semibold ${verdictStyle[verdict].text}`}
              onClick={() => {
                requestedGroup.current = verdict;
                change(setting(openGroups, [verdict]), { replace: true });
              }}
              type="button"
            >
              <VerdictMark verdict={verdict} />
              {scoreboard.counted(verdict, targets.length)}
              <svg
                aria-hidden="true"
                className="mr-1 ml-auto size-2.5 fill-none stroke-muted stroke-[1.5]"
                viewBox="-4 -5 8 10"
              >
                <path d="M-4 -2L0 2L4 -2" />
              </svg>
            </button>
          </li>
        ))}
    </ul>
  );
};

/** Targets grouped by verdict; on a phone one group at a time. */
export const GroupedTargets = ({ groups, ...rest }: Props) => {
  const printing = usePrinting();
  const { open, look } = rest;
  const inSight = look.layout === "stacked" && !printing ? groupInSight(groups, open) : undefined;
  const shown = inSight === undefined ? groups : [inSight];
  // On a phone the first group begins folded as elsewhere; one that the reader opened is whole.
  const isOnly = groups.length === 1 || (inSight !== undefined && open.includes(inSight.verdict));
  return (
    // `useHeldPlace` keeps a ticked row in place; with scroll anchoring the browser would correct a second
    // time.
    <div className="[overflow-anchor:none]">
      {shown.map((group, at) => {
        const { verdict } = group;
        const key = classOf(verdict);
        const before = shown[at - 1]?.verdict;
        const isFirst = before === undefined || classOf(before) !== key;
        return (
          <Fragment key={verdict}>
            {isFirst && verdict !== "not-judged" ? (
              // On a phone the class is in the tally above it, and most groups' names say it.
              <h2 className="mt-4 border-t border-ink pt-1 text-small text-muted first:mt-0 first:border-t-0 @max-[36rem]:sr-only">
                {classWords[key]}
              </h2>
            ) : null}
            <TargetGroup
              group={group}
              isLater={at >= FIRST && !printing}
              isOnly={isOnly}
              {...rest}
            />
          </Fragment>
        );
      })}
      {inSight === undefined ? null : <OtherGroups groups={groups} inSight={inSight.verdict} />}
    </div>
  );
};
