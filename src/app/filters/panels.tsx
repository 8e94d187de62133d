import type { FilterGroup } from "#domain/query/facets.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import type { Hanging } from "#ui/bar/BarMenu.tsx";
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
  readonly hanging: Hanging;
  readonly onPin: (isPinned: boolean) => void;
}

/** The filters of a group, hanging on its button. */
export const GroupPanel = ({ hanging, ...props }: GroupProps) => (
  <BarPanel hanging={hanging} size={sizeOf(props.group)}>
    <AppFilters {...props} isPinned={hanging.isPinned} />
  </BarPanel>
);

interface AsOfProps {
  readonly hanging: Hanging;
  readonly snapshot: Snapshot;
}

/** Turns back the day by which things are judged. */
export const AsOfPanel = ({ hanging, snapshot }: AsOfProps) => (
  <BarPanel hanging={hanging} side="end" size="w-88">
    <div className="p-3">
      <AsOf snapshot={snapshot} />
    </div>
  </BarPanel>
);
