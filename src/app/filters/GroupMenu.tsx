import type { FilterGroup } from "#domain/query/facets.ts";
import type { GroupAsked } from "#domain/query/selection/filterGroups.ts";
import type { Pinyin } from "#domain/schema/pinyin.ts";
import type { Selection } from "#domain/query/selection/selection.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { filterBar, shell } from "#messages/app/shell.ts";
import { Arrow, BarMenu } from "#ui/bar/BarMenu.tsx";

import { panels } from "#app/shell/loadParts.ts";
import { PartBoundary } from "#app/shell/PartBoundary.tsx";
import { lazy } from "#ui/screen/lazy.tsx";

import { chosenWords } from "./Chosen.tsx";

const GroupPanel = lazy(panels, "GroupPanel");

/** Where there is less room, dates stand in 'More'. */
const place = (group: FilterGroup): string =>
  group === "date" ? "max-xl:hidden" : "max-lg:hidden";

interface Props {
  readonly group: FilterGroup;
  readonly asked: GroupAsked;
  /** How many dates are asked for, which 'More' tells where it holds them. */
  readonly dates: number;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly onPin: (isPinned: boolean) => void;
  readonly snapshot: Snapshot | undefined;
  readonly select: (selection: Selection, options?: { readonly replace?: boolean }) => void;
  readonly pinyin: Pinyin | undefined;
}

/** How many things are chosen. */
const Number = ({ children, className = "" }: { children: number; className?: string }) => (
  <b className={`rounded-full bg-ink px-1 text-[0.6875rem]/4 text-paper ${className}`}>
    {children}
  </b>
);

/** A button of the bar: its name, how many things are chosen, and the panel that it opens. */
export const GroupMenu = ({
  asked: { questions, count },
  dates,
  isOpen,
  isPinned,
  onToggle,
  ...panel
}: Props) => {
  const { group, snapshot } = panel;
  const label = filterBar.groups[group];
  const chosen = snapshot === undefined ? "" : chosenWords(questions, snapshot.dataset, group);
  return (
    <BarMenu
      chosen={
        // Of the same width as the arrow: nothing beside it moves.
        dates > 0 ? (
          <>
            <Number className="xl:hidden">{count + dates}</Number>
            {count === 0 ? (
              <Arrow className="max-xl:hidden" />
            ) : (
              <Number className="max-xl:hidden">{count}</Number>
            )}
          </>
        ) : count > 0 ? (
          <Number>{count}</Number>
        ) : undefined
      }
      className={place(group)}
      face={label}
      isChosen={count > 0}
      isDisabled={snapshot === undefined}
      isOpen={isOpen}
      isPinned={isPinned}
      label={label}
      name={group}
      onToggle={onToggle}
      title={chosen === "" ? undefined : chosen}
      told={chosen === "" ? undefined : filterBar.told(label, chosen)}
    >
      {(hanging) =>
        snapshot === undefined ? null : (
          <PartBoundary part={shell.filters}>
            <GroupPanel {...panel} hanging={hanging} snapshot={snapshot} />
          </PartBoundary>
        )
      }
    </BarMenu>
  );
};
