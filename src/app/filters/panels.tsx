import type { FilterGroup } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import type { PanelAnchor } from "#ui/bar/BarMenu.tsx";
import { BarPanel } from "#ui/bar/BarPanel.tsx";

import { AppFilters, type FilterProps } from "./AppFilters.tsx";

// All that the bar opens, in one piece: whoever opens one of them is likely to open another.
export { FilterSheet } from "./FilterSheet.tsx";

/**
 * How wide a panel is; the room that a pinned one takes from the page stands with the page. That of bodies has
 * one height, whichever of them stand there: its foot stays where it is.
 */
const sizeOf = (group: FilterGroup): string => (group === "body" ? "h-136 w-140" : "w-84");

interface GroupProps extends FilterProps {
  readonly group: FilterGroup;
  readonly anchor: PanelAnchor;
  readonly onPin: (isPinned: boolean) => void;
}

/** The filters of a group, in a panel attached to its button. */
export const GroupPanel = ({ anchor, ...props }: GroupProps) => (
  <BarPanel anchor={anchor} size={sizeOf(props.group)}>
    <AppFilters {...props} isPinned={anchor.isPinned} />
  </BarPanel>
);

interface AsOfProps {
  readonly anchor: PanelAnchor;
  readonly snapshot: Snapshot;
}

/** Turns back the day by which things are judged. */
export const AsOfPanel = ({ anchor, snapshot }: AsOfProps) => (
  <BarPanel anchor={anchor} side="end" size="w-88">
    <div className="p-3">
      <AsOf snapshot={snapshot} />
    </div>
  </BarPanel>
);
