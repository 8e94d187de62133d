import type { Snapshot } from "#domain/filter/snapshot.ts";
import { AsOf } from "#features/targets/asOf/AsOf.tsx";
import type { Hanging } from "#ui/bar/BarMenu.tsx";
import { BarPanel } from "#ui/bar/BarPanel.tsx";

interface Props {
  readonly hanging: Hanging;
  readonly snapshot: Snapshot;
}

/** Turns back the day by which things are judged. */
export const AsOfPanel = ({ hanging, snapshot }: Props) => (
  <BarPanel hanging={hanging} side="end" width="w-88">
    <div className="p-3">
      <AsOf snapshot={snapshot} />
    </div>
  </BarPanel>
);
