import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { type RefCallback, type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { flushSync } from "react-dom";

import { useDeferred } from "#ui/screen/useDeferred.ts";

interface Options {
  readonly count: number;
  /** What names the row at a place: its height is remembered by it. Must stay the same between drawings. */
  readonly keyOf: (place: number) => string;
  /** Rows that are drawn before the window is known. */
  readonly first: number;
  /** True where all rows are to be drawn, whether they are in view or not. */
  readonly all: boolean;
}

interface WindowRows {
  /** The element that holds the rows. */
  readonly list: RefObject<HTMLTableElement | null>;
  /** Measures a row, which says its place in `data-index`. */
  readonly measure: RefCallback<Element>;
  /** The rows to draw: from this place on, and up to the other one without it. */
  readonly from: number;
  readonly to: number;
  /** Room of the rows before and after these in pixels; undefined before a row was measured. */
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
/** Height of a row in pixels before one was measured. */
const USUAL = 25;

/**
 * Which rows of a long list are in the reader's window, so that no others need be drawn. Rows may differ in
 * height: one that wasn't drawn yet is taken to be as high as the mean of the first that were.
 */
export const useWindowRows = ({ count, keyOf, first, all }: Options): WindowRows => {
  const list = useRef<HTMLTableElement>(null);
  // What is in view answers a gesture; what lies beyond follows.
  const beyond = useDeferred(keyOf) === keyOf ? BEYOND : SOON;
  const [{ top, height }, setPlace] = useState<Place>({ top: 0, height: undefined });
  // oxlint-disable-next-line react-hooks/incompatible-library -- what it returns is never handed on
  const rows = useWindowVirtualizer<Element>({
    count,
    enabled: !all,
    estimateSize: () => height ?? USUAL,
    getItemKey: keyOf,
    initialRect: { width: 0, height: first * USUAL },
    overscan: beyond,
    scrollMargin: top,
    // What comes into view stands there already; the rows beyond it are drawn when the scroll was shown.
    useFlushSync: false,
  });
  // But for a scroll that outruns them: those are drawn in its frame.
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
  // After the paint, when asking costs nothing: what stands above the list may have grown, and it may be
  // laid out as paragraphs instead of lines.
  useEffect(() => {
    const table = list.current;
    if (all || table === null) return;
    const ends = [...table.querySelectorAll("[data-index]")]
      .slice(0, first)
      .map((row) => row.getBoundingClientRect().bottom);
    const [start, end] = [ends[0], ends.at(-1)];
    if (start === undefined || end === undefined || ends.length < 2) return;
    // From end to end: where borders collapse, the first row has half a rule less.
    const mean = (end - start) / (ends.length - 1);
    const now = Math.round(table.getBoundingClientRect().top + window.scrollY);
    setPlace((before) => {
      const { height: was } = before;
      const isAlike = was !== undefined && Math.abs(mean / was - 1) < 0.5;
      return isAlike && before.top === now ? before : { top: now, height: isAlike ? was : mean };
    });
  }, [all, first, keyOf, rows.scrollRect?.width]);
  useEffect(() => rows.measure(), [rows, height]);
  const drawn = rows.getVirtualItems();
  const [head, tail] = [drawn[0], drawn.at(-1)];
  if (all || head === undefined || tail === undefined) {
    return {
      list,
      measure: rows.measureElement,
      from: 0,
      to: all ? count : Math.min(first, count),
      room: undefined,
    };
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
