import { useWindowVirtualizer } from "@tanstack/react-virtual";
import {
  type RefCallback,
  type RefObject,
  useDeferredValue,
  useEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import { flushSync } from "react-dom";

import { isPrerendering } from "#ui/screen/prerendering.ts";

interface Options {
  readonly count: number;
  /** The key of the row at an index, under which its measured height is cached. Must be stable between renders. */
  readonly keyOf: (place: number) => string;
  /** How many rows are rendered before the window is known, and on a prerendered page. */
  readonly first: number;
  /** The estimated height of a row in pixels, before one is measured. */
  readonly estimate: number;
  /** Whether all rows are rendered, in view or not. */
  readonly all?: boolean;
}

interface WindowRows<List> {
  /** Ref for the element with the rows. */
  readonly list: RefObject<List | null>;
  /** Ref for each row, which must have its index in `data-index`. */
  readonly measure: RefCallback<Element>;
  /** The rows to render: from `from` up to, but not including, `to`. */
  readonly from: number;
  readonly to: number;
  /** Heights in pixels that stand in for the rows before and after; undefined before a row is measured. */
  readonly spacers: { readonly before: number; readonly after: number } | undefined;
  /** How many rows follow once scripts run: those that a prerendered page leaves out. */
  readonly following: number;
}

/**
 * Lists up to this length are rendered whole, so that find, print and screen readers reach every row. A row of
 * targets takes 0.6 ms of a desk computer's main thread, one of records less: so this many take about a second
 * on a phone a quarter as fast, in slices that a gesture interrupts. Longer lists are windowed.
 */
export const DRAW_ALL = 400;

/** The list's offset from the top of the page, and the assumed height of rows not yet rendered, in pixels. */
interface Place {
  readonly top: number;
  readonly height: number | undefined;
}

/**
 * Overscan at each edge of the window: at first, and after that. The latter is more than a turn of the mouse
 * wheel scrolls.
 */
const SOON = 2;
const BEYOND = 32;

/** Means that differ by less than this share count as equal: the list's length must not change with each filter. */
const ALIKE = 0.12;

/**
 * Virtualises a long list: which rows are in the window and need rendering. Rows may differ in height: those not
 * yet rendered are assumed to have the mean height of the first that were.
 */
export const useWindowRows = <List extends HTMLElement>({
  count,
  keyOf,
  first,
  estimate,
  all = false,
}: Options): WindowRows<List> => {
  const list = useRef<List>(null);
  // Rows in view respond to a gesture, which may bring the list itself; those beyond the window follow.
  const beyond = useDeferredValue<typeof keyOf | null>(keyOf, null) === keyOf ? BEYOND : SOON;
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
    // Overscan has already rendered the rows that come into view; further ones can wait until the scroll is
    // painted.
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
  // In an effect after the paint, when measuring costs no extra layout. Row heights change with the layout, of
  // which another width or estimate is a sign.
  useEffect(() => {
    const { current: element } = list;
    if (all || element === null) return;
    const ends = [...element.querySelectorAll("[data-index]")]
      .slice(0, first)
      .map((row) => row.getBoundingClientRect().bottom);
    const [start, end] = [ends[0], ends.at(-1)];
    if (start === undefined || end === undefined || ends.length < 2) return;
    // From bottom edge to bottom edge: with collapsed borders, the first row lacks half a rule.
    const mean = (end - start) / (ends.length - 1);
    setPlace((before) => {
      const { height: was } = before;
      return was !== undefined && Math.abs(mean / was - 1) < ALIKE
        ? before
        : { ...before, height: mean };
    });
  }, [all, first, keyOf, estimate, rows.scrollRect?.width]);
  // Content above the list may grow or shrink.
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
  if (all || isPrerendering || head === undefined || tail === undefined) {
    const to = all ? count : Math.min(first, count);
    const following = isPrerendering ? count - to : 0;
    return { list, measure: rows.measureElement, from: 0, to, spacers: undefined, following };
  }
  return {
    list,
    measure: rows.measureElement,
    from: head.index,
    to: tail.index + 1,
    spacers:
      height === undefined
        ? undefined
        : { before: head.start - top, after: rows.getTotalSize() - (tail.end - top) },
    following: 0,
  };
};
