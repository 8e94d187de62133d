import { type RefCallback, startTransition, useCallback, useState } from "react";

import { useIsPrerendered } from "./prerendered.ts";

const ASSUMED_REM = 16;

/**
 * The width of an element in whole pixels, undefined until it is measured; the pixels of a rem, to scale what is
 * placed in pixels with the reader's font size; and whether the element is prerendered and not measured yet.
 */
export const useWidth = (): readonly [
  ref: RefCallback<Element>,
  width: number | undefined,
  remInPixels: number,
  isPrerendered: boolean,
] => {
  const [width, setWidth] = useState<number>();
  const [rem, setRem] = useState(ASSUMED_REM);
  const [wasPrerendered] = useState(useIsPrerendered());
  const ref = useCallback(
    (element: Element | null) => {
      if (element === null) return;
      let before = "";
      const measure = (): void => {
        const measured = Math.floor(element.getBoundingClientRect().width);
        const { fontSize } = getComputedStyle(document.documentElement);
        const isFirst = before === "";
        if (before === `${measured} ${fontSize}`) return;
        before = `${measured} ${fontSize}`;
        const update = (): void => {
          if (measured > 0) setWidth(measured);
          setRem(Number.parseFloat(fontSize) || ASSUMED_REM);
        };
        // A prerendered element is visible already: adjusting it must not delay input.
        if (wasPrerendered && isFirst) startTransition(update);
        else update();
      };
      measure();
      if (typeof ResizeObserver === "undefined") return;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [wasPrerendered],
  );
  return [ref, width, rem, wasPrerendered && width === undefined];
};
