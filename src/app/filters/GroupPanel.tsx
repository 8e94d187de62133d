import type { FilterGroup } from "#domain/selection/filterGroups.ts";
import type { Hanging } from "#ui/bar/BarMenu.tsx";
import { BarPanel } from "#ui/bar/BarPanel.tsx";

import { AppFilters, type FilterProps } from "./AppFilters.tsx";

/** How wide a panel is; the room that a pinned one takes from the page stands with the page. */
const widthOf = (group: FilterGroup): string => (group === "body" ? "w-140" : "w-84");

interface Props extends FilterProps {
  readonly group: FilterGroup;
  readonly hanging: Hanging;
  readonly onPin: (isPinned: boolean) => void;
}

/** The filters of a group, hanging on its button. */
export const GroupPanel = ({ hanging, ...props }: Props) => (
  <BarPanel hanging={hanging} width={widthOf(props.group)}>
    <AppFilters {...props} isPinned={hanging.isPinned} />
  </BarPanel>
);
