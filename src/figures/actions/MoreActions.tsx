import { type KeyboardEvent, useEffect, useRef } from "react";

import { figureActions } from "#messages/files/figureActions.ts";
import { closePopover, focusFirst } from "#ui/overlay/Popover.tsx";

const itemsIn = (menu: Element | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
];

/** The items to which a key leads from one of them, the nearest first: some may not be shown. */
const ahead = (
  key: string,
  items: readonly HTMLElement[],
  at: number,
): readonly HTMLElement[] | undefined => {
  switch (key) {
    case "ArrowDown":
      return items.slice(at + 1);
    case "ArrowUp":
      return items.slice(0, Math.max(0, at)).reverse();
    case "Home":
      return items;
    case "End":
      return items.toReversed();
    default:
      return undefined;
  }
};

interface Props {
  readonly onShare: () => void;
  readonly onAdd: () => void;
  /** Puts the panel of an action in the place of this menu. */
  readonly onShow: (panel: "download" | "cite" | "embed") => void;
}

/** The items of a menu with the actions that have no words beside the figure on this screen. */
export const MoreActions = ({ onShare, onAdd, onShow }: Props) => {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => focusFirst(itemsIn(menu.current)), []);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Tab") {
      closePopover(event.currentTarget);
      return;
    }
    const items = itemsIn(event.currentTarget);
    const at = items.findIndex((one) => one === document.activeElement);
    const next = ahead(event.key, items, at);
    if (next === undefined) return;
    event.preventDefault();
    focusFirst(next);
  };
  const closing =
    (act: () => void) =>
    (item: Element): void => {
      closePopover(item);
      act();
    };
  const items = [
    ["share", closing(onShare), "sm:hidden"],
    ["download", () => onShow("download"), "sm:hidden"],
    ["add", closing(onAdd), ""],
    ["cite", () => onShow("cite"), ""],
    ["embed", () => onShow("embed"), ""],
  ] as const;
  return (
    <div className="py-1" onKeyDown={onKeyDown} ref={menu} role="none">
      {items.map(([key, act, className]) => (
        <button
          className={`block w-full px-4 py-2 text-left hover:bg-fill pointer-coarse:min-h-11 ${className}`}
          key={key}
          onClick={({ currentTarget }) => act(currentTarget)}
          role="menuitem"
          tabIndex={-1}
          type="button"
        >
          {figureActions[key]}
        </button>
      ))}
    </div>
  );
};
