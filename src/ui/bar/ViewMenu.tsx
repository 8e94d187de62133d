import { type ReactNode, use, useState } from "react";
import { createPortal } from "react-dom";

import { BarMenu } from "./BarMenu.tsx";
import { BarPanel } from "./BarPanel.tsx";
import { SlotContext } from "./viewSlot.tsx";

interface Props {
  /** The label of the button: 'View'. */
  readonly label: string;
  /** Precedes what is chosen: 'View: '. */
  readonly before: string;
  /** The present choice in a word or two. */
  readonly chosen: string;
  /** The width of the panel, as a class. */
  readonly width?: string;
  readonly children: ReactNode;
}

/** A button with a panel that closes on Escape and on a press elsewhere. */
const Menu = ({ label, before, chosen, width = "w-80", children }: Props) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <BarMenu
      face={
        <span className="truncate">
          <span className="min-[120rem]:hidden">{label}</span>
          <span className="block w-72 truncate max-[120rem]:hidden">
            {before}
            <span className="font-semibold">{chosen}</span>
          </span>
        </span>
      }
      isOpen={isOpen}
      label={label}
      onToggle={setOpen}
      title={chosen}
    >
      {(anchor) => (
        <BarPanel anchor={anchor} side="end" size={width}>
          <div className="relative overflow-y-auto p-3 text-small">{children}</div>
        </BarPanel>
      )}
    </BarMenu>
  );
};

/**
 * The controls of a view, in the bar above it: rendered into the bar's slot from anywhere in the view. Without a
 * bar, as in a test of the view alone, they are rendered in place.
 */
export const ViewMenu = (props: Props) => {
  const slot = use(SlotContext);
  if (slot === undefined) return <Menu {...props} />;
  return slot.element === null ? null : createPortal(<Menu {...props} />, slot.element);
};
