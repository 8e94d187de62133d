import { selecting } from "#domain/query/selection/selectionAddress.ts";
import { type ReactNode, useEffect, useState } from "react";

import { setting } from "#domain/query/parameters/parameter.ts";
import type { VerdictGroup } from "#domain/findings/verdictGroups.ts";
import { toggleInclude } from "#domain/query/selection/changeSelection.ts";
import type { Counting, Selection } from "#domain/query/selection/selection.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { scoreboard } from "#messages/figures/scoreboard.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { verdictWords } from "#messages/words/verdicts.ts";
import { MeaningLink } from "#parts/verdicts/VerdictLink.tsx";
import { verdictStyle } from "#parts/verdicts/verdictStyle.ts";
import { VerdictMark } from "#parts/verdicts/VerdictMark.tsx";
import { VerdictRow } from "#parts/verdicts/VerdictRow.tsx";
import { useNavigation } from "#ui/navigation.tsx";
import { RouteLink } from "#ui/frame/RouteLink.tsx";
import { holdAtTop } from "#ui/screen/holdAtTop.ts";

import { openGroups } from "#figures/targetList/parameters.ts";
import { groupId } from "#features/targets/list/rows/TargetGroup.tsx";

const itemClasses = (verdict: Verdict, isChosen: boolean): string =>
  `inline-flex items-center border-b-2 px-1.5 text-small whitespace-nowrap @max-[44rem]:mr-2.5 @max-[44rem]:px-0 ${isChosen ? "border-current" : "border-transparent"} ${verdictStyle[verdict].text}`;

/** The mark and the count form the button; the word follows them, as close behind a single digit. */
const countClasses = "inline-flex min-h-7 min-w-6 items-center justify-end gap-1 font-semibold";

interface ItemProps {
  readonly verdict: Verdict;
  readonly isChosen: boolean;
  /** The control with its mark and count. */
  readonly children: ReactNode;
}

/** A verdict with its count; its word links to its definition. */
const Item = ({ verdict, isChosen, children }: ItemProps) => (
  <li className={itemClasses(verdict, isChosen)}>
    {children}
    <span className="pl-1">
      <MeaningLink verdict={verdict} words={withinClass[verdict]} />
    </span>
  </li>
);

/** Class after class: on a narrow screen each on lines of its own, which its verdicts fill like words. */
const layout = {
  className: "@min-[44rem]:flex @min-[44rem]:flex-wrap @min-[44rem]:gap-x-3",
  partClass: "items-baseline @min-[44rem]:flex",
  headClass: "mr-0.5 @max-[44rem]:mr-1.5",
  listClass: "inline @min-[44rem]:flex @min-[44rem]:flex-wrap @min-[44rem]:gap-x-0.5",
};

const countIn = (groups: readonly VerdictGroup[], verdict: Verdict): number =>
  groups.find((group) => group.verdict === verdict)?.targets.length ?? 0;

/** How far below the page's header a group still counts as the one being read, in pixels. */
const READ_WITHIN = 24;

/** Whether the page can't be scrolled on: its last groups don't come to the top of it. */
const isAtEnd = (): boolean =>
  window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;

/**
 * The group whose rows are below the list's header while scrolling. At the end of the page, the one that the
 * reader was led to, though it is lower on the screen.
 */
const useReadGroup = (groups: readonly VerdictGroup[], isOn: boolean): Verdict | undefined => {
  const [read, setRead] = useState<Verdict>();
  useEffect(() => {
    if (!isOn) return undefined;
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const { scrollPaddingTop } = getComputedStyle(document.documentElement);
      const line = (Number.parseFloat(scrollPaddingTop) || 0) + READ_WITHIN;
      const heads = groups.flatMap(({ verdict }) => {
        const head = document.getElementById(groupId(verdict));
        return head === null ? [] : [{ verdict, head, top: head.getBoundingClientRect().top }];
      });
      const passed = heads.filter(({ top }) => top <= line);
      const led = heads.find(({ head, top }) => top > line && head === document.activeElement);
      // At the top of the page all of it is read, and no group is marked as the one that was chosen.
      const isAtTop = window.scrollY === 0;
      setRead(
        (isAtEnd() ? led : undefined)?.verdict ?? (isAtTop ? undefined : passed.at(-1)?.verdict),
      );
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    later();
    window.addEventListener("scroll", later, { passive: true });
    window.addEventListener("focusin", later);
    return () => {
      window.removeEventListener("scroll", later);
      window.removeEventListener("focusin", later);
      cancelAnimationFrame(frame);
    };
  }, [groups, isOn]);
  return read;
};

interface FiltersProps {
  readonly groups: readonly VerdictGroup[];
  readonly total: number;
  readonly selection: Selection;
}

/** Every verdict with its count, for views without groups: each filters to its own targets. */
export const TallyFilters = ({ groups, total, selection }: FiltersProps) => (
  <nav
    aria-label={words.tally(selection.count)}
    className="min-w-0 grow overflow-x-auto print:overflow-visible"
  >
    <VerdictRow
      {...layout}
      item={(verdict) => {
        const count = countIn(groups, verdict);
        const isChosen = selection.facets.verdict.include.includes(verdict);
        return (
          <Item isChosen={isChosen} key={verdict} verdict={verdict}>
            <RouteLink
              aria-current={isChosen ? "true" : undefined}
              aria-label={scoreboard.link(verdict, count, total, isChosen, selection.count)}
              change={selecting(toggleInclude(selection, "verdict", verdict))}
              className={countClasses}
              title={verdictWords[verdict]}
              to="/targets"
            >
              <VerdictMark verdict={verdict} />
              {count}
            </RouteLink>
          </Item>
        );
      }}
      verdicts={groups.map(({ verdict }) => verdict)}
    />
  </nav>
);

interface Props {
  readonly groups: readonly VerdictGroup[];
  /** The only group shown, where there is space for one at a time. */
  readonly inSight: Verdict | undefined;
  readonly of: Counting;
}

/** Every verdict with its count: the index of the list, which scrolls to a group or chooses one. */
export const Tally = ({ groups, inSight, of }: Props) => {
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
    holdAtTop(head);
    head.focus({ preventScroll: true });
  };
  return (
    <nav
      aria-label={words.tally(of)}
      className="min-w-0 grow overflow-x-auto print:overflow-visible"
    >
      <VerdictRow
        {...layout}
        item={(verdict) => {
          const count = countIn(groups, verdict);
          const isChosen = verdict === chosen;
          return (
            <Item isChosen={isChosen} key={verdict} verdict={verdict}>
              <button
                aria-current={isChosen ? "true" : undefined}
                aria-label={words.toGroup(verdict, count)}
                className={countClasses}
                onClick={() => lead(verdict)}
                title={verdictWords[verdict]}
                type="button"
              >
                <VerdictMark verdict={verdict} />
                {count}
              </button>
            </Item>
          );
        }}
        verdicts={groups.map(({ verdict }) => verdict)}
      />
    </nav>
  );
};
