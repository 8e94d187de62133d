import type { FilterGroup } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import type { PanelAnchor } from "#ui/bar/BarMenu.tsx";
import { BarPanel } from "#ui/bar/BarPanel.tsx";

import { AppFilters, type FilterProps } from "./AppFilters.tsx";

// Everything that the bar opens, in one chunk: whoever opens one panel is likely to open another.
export { FilterDrawer } from "./FilterDrawer.tsx";

/**
 * The size of a panel; the page's style reserves the width of a pinned one. The bodies' panel has a fixed
 * height, so that its foot stays in place whichever bodies are listed.
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
