import { type RefCallback, useCallback, useState } from "react";

/** Means that differ by less than this share are the same: stand-ins must not move at each filter. */
const SAME = 0.12;

/**
 * The mean height of the rows inside an element, in pixels: what a row that isn't drawn yet will
 * take up. Undefined until it is measured, and without a browser.
 */
export const useRowHeight = (): readonly [RefCallback<Element>, number | undefined] => {
  const [height, setHeight] = useState<number>();
  const ref = useCallback((element: Element | null) => {
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const rows = element.querySelectorAll("li").length;
      const mean = element.getBoundingClientRect().height / Math.max(1, rows);
      setHeight((before) =>
        mean === 0 || (before !== undefined && Math.abs(mean / before - 1) < SAME) ? before : mean,
      );
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, height];
};
