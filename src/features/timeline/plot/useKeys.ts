import { type RefObject, useEffect, useRef } from "react";

import { isTyping } from "#ui/focus/isTyping.ts";

/** What keys do, by name. */
export type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Listens for plain keys in an element, and where nothing has the focus; not where the reader types, and
 * not while something lies over the page.
 */
export const useKeys = (element: RefObject<HTMLElement | null>, actions: KeyActions): void => {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { ctrlKey, altKey, metaKey, defaultPrevented, target } = event;
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping(target)) return;
      const isHere = target instanceof Node && element.current?.contains(target) === true;
      if (!isHere && target !== document.body) return;
      const action = latest.current[event.key];
      if (action === undefined || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [element]);
};
