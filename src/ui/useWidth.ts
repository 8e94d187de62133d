import { type RefCallback, useCallback, useState } from "react";

/** The width of an element in whole pixels; undefined until it is measured, and without a browser. */
export const useWidth = (): readonly [RefCallback<Element>, number | undefined] => {
  const [width, setWidth] = useState<number>();
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    const measure = (): void => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
