import type { FilterGroup } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import type { Hanging } from "#ui/bar/BarMenu.tsx";
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
  readonly hanging: Hanging;
  readonly onPin: (isPinned: boolean) => void;
}

/** The filters of a group, in a panel below its button. */
export const GroupPanel = ({ hanging, ...props }: GroupProps) => (
  <BarPanel hanging={hanging} size={sizeOf(props.group)}>
    <AppFilters {...props} isPinned={hanging.isPinned} />
  </BarPanel>
);

interface AsOfProps {
  readonly hanging: Hanging;
  readonly snapshot: Snapshot;
}

/** Chooses the as-of day. */
export const AsOfPanel = ({ hanging, snapshot }: AsOfProps) => (
  <BarPanel hanging={hanging} side="end" size="w-88">
    <div className="p-3">
      <AsOf snapshot={snapshot} />
    </div>
  </BarPanel>
);
