import { useMemo } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import type { NotJudgedReason } from "#domain/judging/verdict.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { VerdictLink } from "#parts/verdicts/VerdictLink.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { openGroups } from "#figures/targetList/parameters.ts";
import { type Grouped, GroupHead, groupId } from "./TargetGroup.tsx";
import { TargetRows } from "./TargetRows.tsx";

/** So many reasons are told with their counts; the rest count together. */
const TOLD = 3;

const reasonsOf = (counts: readonly (readonly [NotJudgedReason, number])[]): string => {
  const told = counts.slice(0, counts.length === TOLD + 1 ? TOLD + 1 : TOLD);
  const others = counts.slice(told.length).reduce((sum, [, count]) => sum + count, 0);
  return words.reasons(told, others);
};

/** What can't be judged: one line at the foot with the reasons, which unfolds to a line a target. */
export const Unjudged = ({
  group,
  reasons,
  total,
  selection,
  isOnly,
  open,
  look,
  isLater,
}: Grouped) => {
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
          className={`flex flex-wrap items-baseline gap-x-3 border-ink bg-paper py-1.5 text-small ${isOpen ? "" : "mt-4 border-t @min-[52rem]:sticky @min-[52rem]:bottom-0 print:static"}`}
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
            aria-label={isOpen ? words.foldAll(count) : words.unfoldAll(count)}
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
