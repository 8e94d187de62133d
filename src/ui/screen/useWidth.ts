import { type RefCallback, useCallback, useState } from "react";

const ASSUMED_REM = 16;

/**
 * The width of an element in whole pixels; undefined until it is measured, and without a browser. Beside
 * it the pixels of a rem: what is placed in pixels grows with the reader's own size of type by it.
 */
export const useWidth = (): readonly [RefCallback<Element>, number | undefined, number] => {
  const [width, setWidth] = useState<number>();
  const [rem, setRem] = useState(ASSUMED_REM);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const measure = (): void => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
      setRem(Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || ASSUMED_REM);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, rem];
};
