import { type RefObject, useEffect, useRef } from "react";

/** Calls back on Escape anywhere in an element. */
export const useEscape = (element: RefObject<HTMLElement | null>, onEscape: () => void): void => {
  const latest = useRef(onEscape);
  useEffect(() => {
    latest.current = onEscape;
  });
  useEffect(() => {
    const target = element.current;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !event.defaultPrevented) latest.current();
    };
    target?.addEventListener("keydown", listen);
    return () => target?.removeEventListener("keydown", listen);
  }, [element]);
};
