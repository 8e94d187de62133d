import { useEffect, useState } from "react";

import { setting } from "#domain/address/parameter.ts";
import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import { toggleInclude } from "#domain/selection/changeSelection.ts";
import { selecting, type Selection } from "#domain/selection/selection.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { scoreboard } from "#messages/charts/scoreboard.ts";
import { targetList as words } from "#messages/targets/targetList.ts";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { useNavigation } from "#ui/frame/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { leadTo } from "#ui/screen/leadTo.ts";

import { openGroups } from "#features/targets/params.ts";
import { groupId } from "#features/targets/list/rows/TargetGroup.tsx";

const itemClasses = (verdict: Verdict): string =>
  `inline-flex min-h-7 items-center gap-1 border-b-2 border-transparent px-1.5 text-small whitespace-nowrap aria-[current=true]:border-current @max-[36rem]:min-h-11 @max-[36rem]:px-1 ${verdictStyle[verdict].text}`;

/** Where all words have no room only the chosen has its own: marks and counts are never cut off. */
const wordWithRoom = "@max-[52rem]:hidden print:inline";

/** How far below the head of the page a group still counts as the one that is read, in pixels. */
const READ_WITHIN = 24;

/** The group whose rows stand under the head of the list, as one scrolls. */
const useReadGroup = (groups: readonly VerdictGroup[], isOn: boolean): Verdict | undefined => {
  const [read, setRead] = useState<Verdict>();
  useEffect(() => {
    if (!isOn) return undefined;
    let asked = 0;
    const look = (): void => {
      asked = 0;
      const { scrollPaddingTop } = getComputedStyle(document.documentElement);
      const line = (Number.parseFloat(scrollPaddingTop) || 0) + READ_WITHIN;
      const passed = groups.filter(({ verdict }) => {
        const head = document.getElementById(groupId(verdict));
        return head !== null && head.getBoundingClientRect().top <= line;
      });
      setRead(passed.at(-1)?.verdict);
    };
    const later = (): void => {
      if (asked === 0) asked = requestAnimationFrame(look);
    };
    later();
    window.addEventListener("scroll", later, { passive: true });
    return () => {
      window.removeEventListener("scroll", later);
      cancelAnimationFrame(asked);
    };
  }, [groups, isOn]);
  return read ?? groups[0]?.verdict;
};

interface FiltersProps {
  readonly groups: readonly VerdictGroup[];
  readonly total: number;
  readonly selection: Selection;
}

/** Every verdict with its count over what has no groups to lead to: each leaves its own targets. */
export const TallyFilters = ({ groups, total, selection }: FiltersProps) => (
  <nav aria-label={words.tally} className="min-w-0 grow overflow-x-auto print:overflow-visible">
    <ul className="flex gap-x-0.5 @min-[36rem]:gap-x-1 @min-[52rem]:flex-wrap print:flex-wrap">
      {groups.map(({ verdict, targets }) => {
        const isChosen = selection.facets.verdict.include.includes(verdict);
        const label = scoreboard.verdict(verdict);
        return (
          <li key={verdict}>
            <RouteLink
              aria-current={isChosen ? "true" : undefined}
              aria-label={scoreboard.link(verdict, targets.length, total, isChosen)}
              change={selecting(toggleInclude(selection, "verdict", verdict))}
              className={itemClasses(verdict)}
              title={label}
              to="/targets"
            >
              <VerdictMark verdict={verdict} />
              <span className={isChosen ? "" : wordWithRoom}>{label}</span>
              <span className="font-semibold">{targets.length}</span>
            </RouteLink>
          </li>
        );
      })}
    </ul>
  </nav>
);

interface Props {
  readonly groups: readonly VerdictGroup[];
  /** The group that alone is in sight, where there is room for one at a time. */
  readonly inSight: Verdict | undefined;
}

/** Every verdict with its count: the index of the list, which leads to its groups or chooses one of them. */
export const Tally = ({ groups, inSight }: Props) => {
  const { change } = useNavigation();
  const read = useReadGroup(groups, inSight === undefined);
  const chosen = inSight ?? read;
  const lead = (verdict: Verdict): void => {
    if (inSight !== undefined) {
      change(setting(openGroups, [verdict]), { replace: true });
      return;
    }
    const head = document.getElementById(groupId(verdict));
    if (head === null) return;
    leadTo(head);
    head.focus({ preventScroll: true });
  };
  return (
    <nav aria-label={words.tally} className="min-w-0 grow overflow-x-auto print:overflow-visible">
      <ul className="flex gap-x-0.5 @min-[36rem]:gap-x-1 @min-[52rem]:flex-wrap print:flex-wrap">
        {groups.map(({ verdict, targets }) => {
          const isChosen = verdict === chosen;
          const label = scoreboard.verdict(verdict);
          return (
            <li key={verdict}>
              <button
                aria-current={isChosen ? "true" : undefined}
                aria-label={words.toGroup(verdict, targets.length)}
                className={itemClasses(verdict)}
                onClick={() => lead(verdict)}
                title={label}
                type="button"
              >
                <VerdictMark verdict={verdict} />
                <span className={isChosen ? "" : wordWithRoom}>{label}</span>
                <span className="font-semibold">{targets.length}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
