import type { ReactNode } from "react";

import { clearFilters } from "#domain/selection/changeSelection.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { actions } from "#messages/app/actions.ts";
import { shell } from "#messages/app/shell.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Drawer } from "#ui/frame/Drawer.tsx";

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly selection: Selection;
  readonly select: (selection: Selection) => void;
  /** How much the selection shows, in words. */
  readonly results: string;
  readonly children: ReactNode;
}

/** The filter panel in a sheet, with what it finds on the button that leads back. */
export const FilterDrawer = ({ open, onClose, selection, select, results, children }: Props) => (
  <Drawer
    closeLabel={actions.close}
    footer={
      <div className="flex gap-2">
        <Button className="min-h-11 grow justify-center" look="solid" onClick={onClose}>
          {actions.showResults(results)}
        </Button>
        <Button className="min-h-11" onClick={() => select(clearFilters(selection))}>
          {shell.clearAll}
        </Button>
      </div>
    }
    label={shell.filters}
    onClose={onClose}
    open={open}
  >
    {children}
  </Drawer>
);
