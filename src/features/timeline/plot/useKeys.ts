import { type RefObject, useEffect, useRef } from "react";

import { own } from "#domain/own.ts";
import { isTyping } from "#ui/focus/isTyping.ts";

/** A key by the name that it has without Shift and caps lock, where it is a letter. */
export const lowerKey = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

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
      // With Shift or caps lock they are the same keys, written as the list of keys has them.
      const action = own(latest.current, lowerKey(event.key));
      if (action === undefined || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [element]);
};
