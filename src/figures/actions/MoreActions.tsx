import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

import { figureActions } from "#messages/files/figureActions.ts";
import { closePopover } from "#ui/overlay/Popover.tsx";

/** What an action opens. */
export interface ActionPanel {
  readonly key: "download" | "cite" | "embed";
  /** The words of the action. */
  readonly label: string;
  /** The accessible name of what it opens. */
  readonly name: string;
  readonly role: "menu" | "dialog";
  readonly className: string;
  readonly content: ReactNode;
}

const itemsIn = (menu: Element | null): readonly HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? []),
];

/** Focuses the first of some items that is shown. */
const focusFirst = (items: readonly HTMLElement[]): void => {
  items.find((item) => {
    item.focus();
    return document.activeElement === item;
  });
};

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
  /** The figure's name. */
  readonly name: string;
  readonly panels: readonly ActionPanel[];
  readonly share: () => void;
  readonly add: () => void;
}

/**
 * The actions that have no words beside the figure on this screen, as a menu; what one of them opens takes the place of
 * the menu.
 */
export const MoreActions = ({ name, panels, share, add }: Props) => {
  const [chosen, setChosen] = useState<ActionPanel["key"]>();
  const shown = useRef<HTMLDivElement>(null);
  const panel = panels.find(({ key }) => key === chosen);
  // The focus was on the item that opened it. A menu places the focus itself.
  useEffect(() => {
    if (panel?.role === "dialog") shown.current?.focus();
  }, [panel?.role]);
  useEffect(() => focusFirst(itemsIn(shown.current)), []);
  if (panel !== undefined) {
    return (
      <div
        aria-label={panel.name}
        className={`max-w-full outline-none ${panel.className}`}
        key={panel.key}
        ref={shown}
        role={panel.role === "menu" ? "menu" : "group"}
        tabIndex={-1}
      >
        {panel.content}
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.key === "Tab") {
      closePopover(event.currentTarget);
      return;
    }
    const all = itemsIn(event.currentTarget);
    const at = all.findIndex((one) => one === document.activeElement);
    const next = ahead(event.key, all, at);
    if (next === undefined) return;
    event.preventDefault();
    focusFirst(next);
  };
  const item = (key: string, words: string, className: string, act: (by: Element) => void) => (
    <button
      className={`block w-full px-4 py-2 text-left hover:bg-fill pointer-coarse:min-h-11 ${className}`}
      key={key}
      onClick={({ currentTarget }) => act(currentTarget)}
      role="menuitem"
      tabIndex={-1}
      type="button"
    >
      {words}
    </button>
  );
  const acting = (act: () => void) => (by: Element) => {
    closePopover(by);
    act();
  };
  return (
    <div
      aria-label={name}
      className="py-1 outline-none"
      key="actions"
      onKeyDown={onKeyDown}
      ref={shown}
      role="menu"
      tabIndex={-1}
    >
      {item("share", figureActions.share, "sm:hidden", acting(share))}
      {panels.map(({ key, label }) =>
        item(key, label, key === "download" ? "sm:hidden" : "", () => setChosen(key)),
      )}
      {item("add", figureActions.add, "", acting(add))}
    </div>
  );
};
