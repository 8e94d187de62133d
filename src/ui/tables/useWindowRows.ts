import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefCallback, type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { useLater } from "#ui/screen/useLater.tsx";

interface Options {
  readonly count: number;
  /** What names the row at a place: its height is remembered by it. Must stay the same between renders. */
  readonly keyOf: (place: number) => string;
  /** Rows that are drawn before the window is known. */
  readonly first: number;
  /** How high a row is about, in pixels, before one was measured. */
  readonly estimate: number;
  /** Whether all rows are drawn, in view or not. */
  readonly all?: boolean;
}

interface WindowRows<List> {
  /** The element that holds the rows. */
  readonly list: RefObject<List | null>;
  /** Measures a row, which says its place in `data-index`. */
  readonly measure: RefCallback<Element>;
  /** The rows to draw: from this place on, and up to the other one without it. */
  readonly from: number;
  readonly to: number;
  /** Height of the rows before and after these in pixels; undefined before a row was measured. */
  readonly room: { readonly before: number; readonly after: number } | undefined;
}

/** Where the list begins on the page, and how high a row is that wasn't drawn yet, in pixels. */
interface Place {
  readonly top: number;
  readonly height: number | undefined;
}

/** Rows drawn beyond each edge of the window at once, and after that: more than a turn of the wheel brings. */
const SOON = 2;
const BEYOND = 32;

/** Means that differ by less than this share are the same: space must not change with each filter. */
const ALIKE = 0.12;

/**
 * Which rows of a long list are in the window, so that no others need be drawn. Rows may differ in height:
 * one that wasn't drawn yet is taken to be as high as the mean of the first that were.
 */
export const useWindowRows = <List extends HTMLElement>({
  count,
  keyOf,
  first,
  estimate,
  all = false,
}: Options): WindowRows<List> => {
  const list = useRef<List>(null);
  // What is in view answers a gesture; what lies beyond follows.
  const beyond = useLater(keyOf) === keyOf ? BEYOND : SOON;
  const [{ top, height }, setPlace] = useState<Place>({ top: 0, height: undefined });
  // oxlint-disable-next-line react-hooks/incompatible-library -- what it returns is never handed on
  const rows = useWindowVirtualizer<Element>({
    count,
    enabled: !all,
    estimateSize: () => height ?? estimate,
    getItemKey: keyOf,
    initialRect: { width: 0, height: first * estimate },
    overscan: beyond,
    scrollMargin: top,
    // Rows that come into view are drawn already; those beyond are drawn once the scroll was shown.
    useFlushSync: false,
  });
  // If scrolling outruns the overscan, render synchronously.
  const redraw = useReducer((turn: number) => turn + 1, 0)[1];
  useEffect(() => {
    const draw = (): void => {
      const { range, elementsCache } = rows;
      if (range === null) return;
      const isDrawn = [range.startIndex, range.endIndex].every((at) =>
        elementsCache.has(keyOf(at)),
      );
      if (!isDrawn) flushSync(redraw);
    };
    window.addEventListener("scroll", draw, { passive: true });
    return () => window.removeEventListener("scroll", draw);
  }, [rows, keyOf, redraw]);
  // After the paint, when measuring costs nothing. Rows get another height with another layout, of which another
  // width or estimate tells.
  useEffect(() => {
    const { current: element } = list;
    if (all || element === null) return;
    const ends = [...element.querySelectorAll("[data-index]")]
      .slice(0, first)
      .map((row) => row.getBoundingClientRect().bottom);
    const [start, end] = [ends[0], ends.at(-1)];
    if (start === undefined || end === undefined || ends.length < 2) return;
    // From end to end: where borders collapse, the first row has half a rule less.
    const mean = (end - start) / (ends.length - 1);
    setPlace((before) => {
      const { height: was } = before;
      return was !== undefined && Math.abs(mean / was - 1) < ALIKE
        ? before
        : { ...before, height: mean };
    });
  }, [all, first, keyOf, estimate, rows.scrollRect?.width]);
  // What stands above the list may grow, and with it the page.
  useEffect(() => {
    if (all) return undefined;
    const locate = (): void => {
      const { top: y = 0 } = list.current?.getBoundingClientRect() ?? {};
      const now = Math.round(y + window.scrollY);
      setPlace((before) => (before.top === now ? before : { ...before, top: now }));
    };
    locate();
    const observer = new ResizeObserver(locate);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [all, keyOf]);
  useEffect(() => rows.measure(), [rows, height]);
  const drawn = rows.getVirtualItems();
  const [head, tail] = [drawn[0], drawn.at(-1)];
  if (all || head === undefined || tail === undefined) {
    const to = all ? count : Math.min(first, count);
    return { list, measure: rows.measureElement, from: 0, to, room: undefined };
  }
  return {
    list,
    measure: rows.measureElement,
    from: head.index,
    to: tail.index + 1,
    room:
      height === undefined
        ? undefined
        : { before: head.start - top, after: rows.getTotalSize() - (tail.end - top) },
  };
};
