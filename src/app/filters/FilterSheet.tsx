import { clearFilters } from "#domain/query/selection/changeSelection.ts";
import { actions } from "#messages/app/notices.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Drawer } from "#ui/overlay/Drawer.tsx";

import { Chips } from "./Chips.tsx";
import { AppFilters, type FilterProps } from "./AppFilters.tsx";

interface Props extends FilterProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** How much the selection shows, in words. */
  readonly results: string;
}

/** All filters in a sheet, with what they find on the button that leads back. */
export const FilterSheet = ({ isOpen, onClose, snapshot, select, pinyin, results }: Props) => (
  <Drawer
    closeLabel={actions.close}
    footer={
      <div className="flex gap-2">
        <Button className="min-h-11 grow justify-center" look="solid" onClick={onClose}>
          {actions.showResults(results)}
        </Button>
        <Button className="min-h-11" onClick={() => select(clearFilters(snapshot.selection))}>
          {actions.clearAll}
        </Button>
      </div>
    }
    label={shell.filters}
    onClose={onClose}
    open={isOpen}
  >
    <Chips snapshot={snapshot} />
    <AppFilters group="all" pinyin={pinyin} select={select} snapshot={snapshot} />
  </Drawer>
);
