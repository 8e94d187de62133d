import { Fragment, useEffect, useRef, useMemo } from "react";
import { setting } from "#domain/query/parameters/parameter.ts";
import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { classOf, type NotJudgedReason, type Verdict } from "#domain/judging/verdict.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import { openGroups } from "#figures/targetList/parameters.ts";
import { classWords } from "#messages/words/verdictClasses.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { holdAtTop } from "#ui/screen/holdAtTop.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";
import { type RowLook, TargetRows } from "./TargetRows.tsx";
import { groupId, TargetGroup, type Grouped, GroupHead } from "./TargetGroup.tsx";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";

/** The most reasons named with their counts; the others are counted together. */
const MOST_NAMED = 3;

const reasonsOf = (counts: readonly (readonly [NotJudgedReason, number])[]): string => {
  const named = counts.slice(0, counts.length === MOST_NAMED + 1 ? MOST_NAMED + 1 : MOST_NAMED);
  const others = counts.slice(named.length).reduce((sum, [, count]) => sum + count, 0);
  return words.reasons(named, others);
};

/** What can't be judged: a line at the foot with the reasons, which unfolds to one line a target. */
const Unjudged = ({ group, reasons, total, selection, isOnly, open, look, isLater }: Grouped) => {
  const { change } = useNavigation();
  const { verdict, targets } = group;
  const count = targets.length;
  const isOpen = isOnly || open.includes(verdict);
  const lines = useMemo(() => ({ ...look, isLine: true }), [look]);
  return (
    <section aria-labelledby={groupId(verdict)}>
      {isOpen ? (
        <>
          <GroupHead count={count} selection={selection} total={total} verdict={verdict} />
          <p className="border-b border-rule py-1 text-small text-muted">{reasonsOf(reasons)}</p>
          <TargetRows isLater={isLater} look={lines} targets={targets} />
        </>
      ) : null}
      {isOnly ? null : (
        <div
          className={`flex flex-wrap items-baseline gap-x-3 border-ink bg-paper py-1.5 text-small ${isOpen ? "" : "mt-4 border-t @min-[52rem]:sticky @min-[52rem]:bottom-(--below) [@media(height<26rem)]:static print:static"}`}
        >
          {isOpen ? null : (
            <h2
              aria-label={scoreboard.counted(verdict, count)}
              className="font-semibold text-not-judged outline-none"
              id={groupId(verdict)}
              tabIndex={-1}
            >
              <VerdictLink verdict={verdict} /> {count}
            </h2>
          )}
          {isOpen ? null : <span className="text-muted">{reasonsOf(reasons)}</span>}
          <button
            aria-expanded={isOpen}
            aria-label={(isOpen ? words.foldAll : words.unfoldAll)(count, selection.count)}
            className="-my-0.75 ml-auto py-0.75 underline decoration-rule underline-offset-2 hover:decoration-ink pointer-coarse:min-h-11 print:hidden"
            onClick={() =>
              change(
                setting(
                  openGroups,
                  isOpen ? open.filter((one) => one !== verdict) : [...open, verdict],
                ),
              )
            }
            type="button"
          >
            {isOpen ? words.fold : words.unfold}
          </button>
        </div>
      )}
    </section>
  );
};

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

interface NextProps {
  readonly inSight: Verdict;
  readonly next: VerdictGroup | undefined;
}

/** At the end of a group shown alone: a button for the next group, which is scrolled to once it has rendered. */
const NextGroup = ({ inSight, next }: NextProps) => {
  const { change } = useNavigation();
  const asked = useRef<Verdict>(undefined);
  useEffect(() => {
    const head = document.getElementById(groupId(inSight));
    if (head === null || asked.current !== inSight) return;
    asked.current = undefined;
    holdAtTop(head);
    head.focus({ preventScroll: true });
  }, [inSight]);
  if (next === undefined) return null;
  const { verdict, targets } = next;
  return (
    <button
      className="min-h-11 text-small underline decoration-rule underline-offset-2 hover:decoration-ink"
      onClick={() => {
        asked.current = verdict;
        change(setting(openGroups, [verdict]), { replace: true });
      }}
      type="button"
    >
      {words.next(verdict, targets.length)}
    </button>
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
  const next = inSight === undefined ? undefined : groups[groups.indexOf(inSight) + 1];
  return (
    // `useHeldPlace` keeps a ticked row in place; with scroll anchoring the browser would correct a second
    // time.
    <div className="[overflow-anchor:none]">
      {shown.map((group, at) => {
        const { verdict } = group;
        const Group = verdict === "not-judged" ? Unjudged : TargetGroup;
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
            <Group group={group} isLater={at >= FIRST && !printing} isOnly={isOnly} {...rest} />
          </Fragment>
        );
      })}
      {inSight === undefined ? null : <NextGroup inSight={inSight.verdict} next={next} />}
    </div>
  );
};
