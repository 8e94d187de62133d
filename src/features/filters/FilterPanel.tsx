import { shownCounts } from "#domain/query/filter/goalTargets.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { FilterGroup } from "#domain/query/facets.ts";
import { type ReactNode, useMemo } from "react";

import { type CountedNoun, countedTable } from "#domain/query/filter/countedTable.ts";
import { questionsInGroup, clearingGroup } from "#domain/query/selection/filterGroups.ts";
import { noPinyin, type Pinyin } from "#domain/schema/pinyin.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { filterBar } from "#messages/app/shell.ts";
import { searching } from "#messages/app/parts.ts";
import { dueYears } from "#messages/filters/panel.ts";
import { filters } from "#messages/filters/filters.ts";
import { questionsWords } from "#messages/words/selection.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { facetBarsWidths } from "#figures/facetBars/facetBarScene.ts";
import { useFigureWidth } from "#figures/view/useWidthVariants.ts";

import { GroupParts, type GroupProps } from "./panel/GroupParts.tsx";
import { PanelFrame } from "./panel/PanelFrame.tsx";
import type { Select } from "./facets/panelProps.ts";
import { PanelSections } from "./panel/PanelSections.tsx";

/** A group of the bar, or all of them in one panel. */
export type PanelGroup = FilterGroup | "all";

interface Props {
  readonly group: PanelGroup;
  readonly snapshot: Snapshot;
  readonly select: Select;
  readonly noun: CountedNoun;
  /** The name of the view, for the names of saved views. */
  readonly place: string;
  /** Syllables of Chinese names, once loaded. */
  readonly pinyin?: Pick<Pinyin, "agencies" | "companies"> | undefined;
  /** The controls for assumptions in judging. */
  readonly assumptions?: ReactNode;
  readonly isPinned?: boolean;
  readonly onPin?: (isPinned: boolean) => void;
}

/** The unit of the counts of a group. */
const unitOf = (group: FilterGroup, noun: CountedNoun, count: Counting): string | undefined => {
  switch (group) {
    case "due":
      return dueYears.unit(count);
    case "verdict":
      return filters.unit[count];
    case "more":
      return undefined;
    default:
      return filters.unit[noun === "targets" ? count : noun];
  }
};

/** The filters of one group, or of all. Sets no fixed ids: a page may contain it twice. */
export const FilterPanel = ({
  group,
  snapshot,
  select,
  noun,
  place,
  pinyin = noPinyin,
  assumptions,
  isPinned = false,
  onPin,
}: Props) => {
  const { dataset, selection } = snapshot;
  const { change } = useNavigation();
  const table = useMemo(() => countedTable(snapshot, noun), [snapshot, noun]);
  const targets = useMemo(() => countedTable(snapshot, "targets"), [snapshot]);
  const [ref, width] = useFigureWidth(facetBarsWidths);
  const shared: GroupProps = {
    panel: { snapshot, select, table, width },
    targets,
    pinyin,
    assumptions,
    place,
  };
  const content = (
    <div className="flex grow flex-col" ref={ref}>
      {group === "all" || group === "more" ? (
        <PanelSections {...shared} isWhole={group === "all"} />
      ) : (
        <GroupParts {...shared} group={group} />
      )}
    </div>
  );
  return group === "all" ? (
    content
  ) : (
    <PanelFrame
      chosen={questionsWords(questionsInGroup(selection, group).questions, dataset)}
      isPinned={isPinned}
      left={
        // While a search is pending there is no count; a search that is incomplete says so beside it.
        searching[snapshot.searched] ?? filterBar.shown(...shownCounts(snapshot))
      }
      onClear={() => change(clearingGroup(group))}
      onPin={(next) => onPin?.(next)}
      title={filterBar.groups[group]}
      unit={unitOf(group, noun, snapshot.selection.count)}
    >
      {content}
    </PanelFrame>
  );
};
