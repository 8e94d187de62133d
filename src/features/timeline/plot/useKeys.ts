import { type RefObject, useEffect, useRef } from "react";

import { isTyping } from "#ui/focus/isTyping.ts";

/** What keys do, by name. */
export type KeyActions = Readonly<Record<string, () => void>>;

/** Listens for plain keys anywhere in an element, except where the reader types. */
export const useKeys = (element: RefObject<HTMLElement | null>, actions: KeyActions): void => {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const target = element.current;
    const listen = (event: KeyboardEvent): void => {
      const { ctrlKey, altKey, metaKey, defaultPrevented } = event;
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping(event.target)) return;
      const action = latest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    target?.addEventListener("keydown", listen);
    return () => target?.removeEventListener("keydown", listen);
  }, [element]);
};
