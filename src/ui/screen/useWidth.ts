import { type RefCallback, startTransition, useCallback, useState } from "react";

import { useIsPrerendered } from "./prerendered.ts";

const ASSUMED_REM = 16;

/**
 * The width of an element in whole pixels; undefined until it is measured, and without a browser. Beside
 * it the pixels of a rem: what is placed in pixels grows with the reader's own size of type by it. Last whether
 * it was drawn ahead (`useAhead`) and isn't measured yet.
 */
export const useWidth = (): readonly [
  ref: RefCallback<Element>,
  width: number | undefined,
  remInPixels: number,
  isPrerendered: boolean,
] => {
  const [width, setWidth] = useState<number>();
  const [rem, setRem] = useState(ASSUMED_REM);
  const [startsAhead] = useState(useIsPrerendered());
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
        const tell = (): void => {
          if (measured > 0) setWidth(measured);
          setRem(Number.parseFloat(fontSize) || ASSUMED_REM);
        };
        // What was drawn ahead stands already: to fit it mustn't hold up what the reader does.
        if (startsAhead && isFirst) startTransition(tell);
        else tell();
      };
      measure();
      if (typeof ResizeObserver === "undefined") return;
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [startsAhead],
  );
  return [ref, width, rem, startsAhead && width === undefined];
};
