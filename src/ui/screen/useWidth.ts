import { type RefCallback, useCallback, useState } from "react";

import { isPrerendering } from "./prerendering.ts";

const ASSUMED_REM = 16;

/** The width of the page's content, which most of what is measured takes up: laid out for it, it stays as it is. */
const contentWidth = (): number | undefined => {
  const content = isPrerendering ? null : document.getElementById("content");
  if (content === null || content.clientWidth === 0) return undefined;
  const { paddingLeft, paddingRight } = getComputedStyle(content);
  const padding = Number.parseFloat(paddingLeft) + Number.parseFloat(paddingRight);
  return Math.floor(content.clientWidth - padding);
};

/**
 * The width of an element in whole pixels, that of the page's content until it is measured, undefined without a browser; the pixels of a rem, to scale what is
 * placed in pixels with the reader's font size.
 */
export const useWidth = (): readonly [
  ref: RefCallback<Element>,
  width: number | undefined,
  remInPixels: number,
] => {
  const [width, setWidth] = useState(contentWidth);
  const [rem, setRem] = useState(ASSUMED_REM);
  const ref = useCallback((element: Element | null) => {
    if (element === null) return;
    let before = "";
    const measure = (): void => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      const { fontSize } = getComputedStyle(document.documentElement);
      if (before === `${measured} ${fontSize}`) return;
      before = `${measured} ${fontSize}`;
      if (measured > 0) setWidth(measured);
      setRem(Number.parseFloat(fontSize) || ASSUMED_REM);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width, rem];
};
