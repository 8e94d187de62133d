import { type RefObject, useRef } from "react";

import type { TimeWindow } from "#domain/calendar/timeWindow.ts";

import type { TimelineSelection } from "./details/useTimelineSelection.ts";
import { useKeys } from "./plot/useKeys.ts";
import type { TimelineRange } from "./range/useRange.ts";

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly selection: TimelineSelection;
  readonly range: TimelineRange;
  /** What is shown: its statistics are one key away. */
  readonly window: TimeWindow;
  readonly onShowRange: () => void;
  readonly onShowKeys: () => void;
  /** Unfolds the table. */
  readonly onTable: () => void;
  /** Shows so many times as much of time, at what is selected or at today. */
  readonly onZoom: (factor: number) => void;
  /** Shows all of time. */
  readonly onWhole: () => void;
}

/** What keys do anywhere in the figure, and what closes its details. */
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
  /** The heading of the table, to which a key leads. */
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
