import { type RefObject, useEffect, useRef } from "react";

/** What keys do, by name. */
export type KeyActions = Readonly<Record<string, () => void>>;

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement;

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
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyped(event.target)) return;
      const action = latest.current[event.key];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    target?.addEventListener("keydown", listen);
    return () => target?.removeEventListener("keydown", listen);
  }, [element]);
};
