import { type RefObject, useRef, useEffect } from "react";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import { own } from "#domain/own.ts";
import { isTyping } from "#ui/focus/isTyping.ts";

import type { TimelineSelection } from "./details/useTimelineSelection.ts";
import type { TimelineRange } from "./range/useRange.ts";

/** The key as without Shift and caps lock, if it is a letter. */
export const lowerKey = (key: string): string => (key.length === 1 ? key.toLowerCase() : key);

/** Actions by key. */
type KeyActions = Readonly<Record<string, () => void>>;

/**
 * Listens for plain keys within an element, and while nothing has the focus; not while the reader is typing,
 * nor while a dialog is open.
 */
const useKeys = (element: RefObject<HTMLElement | null>, actions: KeyActions): void => {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const { ctrlKey, altKey, metaKey, defaultPrevented, target } = event;
      if (ctrlKey || altKey || metaKey || defaultPrevented || isTyping(target)) return;
      const isHere = target instanceof Node && element.current?.contains(target) === true;
      if (!isHere && target !== document.body) return;
      // Shift and caps lock make no difference; the list of keys gives the plain form.
      const action = own(latest.current, lowerKey(event.key));
      if (action === undefined || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [element]);
};

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: TimelineSelection;
  readonly range: TimelineRange;
  /** The current window: a key shows its statistics. */
  readonly window: TimeWindow;
  readonly onShowRange: () => void;
  readonly onShowKeys: () => void;
  /** Unfolds the table. */
  readonly onTable: () => void;
  /** Zooms by a factor, around the selected record or today. */
  readonly onZoom: (factor: number) => void;
  /** Shows all of time. */
  readonly onWhole: () => void;
}

/** The keys that work anywhere in the figure, and the closing of its details. */
export const useFigureKeys = ({
  root,
  selection,
  range: { range, set, filter },
  window,
  onShowRange,
  onShowKeys,
  onTable,
  onZoom,
  onWhole,
}: Options): {
  readonly close: () => void;
  /** The heading of the table, which a key moves the focus to. */
  readonly toTable: RefObject<HTMLHeadingElement | null>;
} => {
  const toTable = useRef<HTMLHeadingElement>(null);
  const focusPlot = (): void =>
    root.current?.querySelector<SVGElement>('[data-stop][tabindex="0"]')?.focus();
  const close = (): void => {
    selection.close();
    focusPlot();
  };
  useKeys(root, {
    "?": onShowKeys,
    r: () => set(range === undefined ? window : undefined),
    f: filter,
    z: onShowRange,
    "+": () => onZoom(0.5),
    "=": () => onZoom(0.5),
    "-": () => onZoom(2),
    "0": onWhole,
    Escape: () => {
      if (range !== undefined) set(undefined);
      else if (selection.selected !== undefined || selection.listed !== undefined) close();
      else focusPlot();
    },
    t: () => {
      const table = toTable.current?.parentElement?.parentElement;
      if (table?.contains(document.activeElement) === true) {
        focusPlot();
        return;
      }
      onTable();
      toTable.current?.focus();
    },
  });
  return { close, toTable };
};
