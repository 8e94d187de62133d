import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import { flushSync } from "react-dom";

import { dayAt, dayX } from "#scene/time/timeScale.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import {
  draggedTo,
  type RangeEnd,
  rangeStepFor,
  steppedBy,
} from "#domain/chronology/measuredRange.ts";
import { own } from "#domain/own.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { dayWords } from "#messages/words/dates.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { useShownWindow, type WindowControl } from "#features/timeline/window/useTimelineWindow.ts";

interface Props {
  readonly control: WindowControl;
  readonly range: TimeWindow;
  readonly limits: TimeWindow;
  /** Pixels left of the plot, and width of the plot in pixels. */
  readonly left: number;
  readonly width: number;
  /** The height of the axis from which the handles hang, in pixels. */
  readonly axis: number;
  /** For each move of a gesture; undefined takes it back. */
  readonly onShow: (range: TimeWindow | undefined) => void;
  readonly onSet: (range: TimeWindow) => void;
  readonly onClose: () => void;
}

const words = timelineTools.range;
const ends = ["start", "end"] as const;

/** Milliseconds without a key before the range is written to the address, so that a run of presses is one gesture. */
const REST = 500;

/** A pointer that moved fewer pixels than this has pressed a handle, which moves nothing. */
const SLOP = 4;

const steps: Readonly<Record<string, readonly [by: 1 | -1, isYear: boolean]>> = {
  ArrowLeft: [-1, false],
  ArrowDown: [-1, false],
  ArrowRight: [1, false],
  ArrowUp: [1, false],
  PageDown: [-1, true],
  PageUp: [1, true],
};

/**
 * The two ends of the measured period, on the axis. Pointers and fingers drag them to the nearest month or year, arrow
 * keys move them by a month, with Shift by a year.
 */
export const RangeHandles = (props: Props) => {
  const { control, range, limits, left, width, axis, onShow, onSet } = props;
  const window = useShownWindow(control);
  const { parameters } = useNavigation();
  /** What keys moved and the address doesn't have yet. */
  const pending = useRef<{ readonly range: TimeWindow; readonly over: unknown }>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  // Any other change of the address before then, above all Back, discards it.
  useEffect(() => {
    if (pending.current?.over === parameters) return;
    clearTimeout(timer.current);
    pending.current = undefined;
  }, [parameters]);
  /** Where the handle that is dragged stood, and the pointer that took it, in pixels. */
  const taken = useRef({ x: 0, clientX: 0 });

  const settle = (): void => {
    clearTimeout(timer.current);
    if (pending.current !== undefined) onSet(pending.current.range);
    pending.current = undefined;
  };
  const onKeyDown = (event: KeyboardEvent, end: RangeEnd): void => {
    if (event.key === "Escape") {
      pending.current = undefined;
      clearTimeout(timer.current);
      event.preventDefault();
      props.onClose();
      return;
    }
    const step = own(steps, event.key);
    if (step === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const [by, isYear] = step;
    const next = steppedBy(
      pending.current?.range ?? range,
      end,
      isYear || event.shiftKey ? "year" : "month",
      by,
      limits,
    );
    pending.current = { range: next, over: parameters };
    onShow(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, REST);
  };
  /** Undefined where the pointer has only pressed. */
  const draggedBy = ({ clientX }: PointerEvent, end: RangeEnd): TimeWindow | undefined => {
    const moved = clientX - taken.current.clientX;
    if (Math.abs(moved) < SLOP) return undefined;
    const x = taken.current.x + moved;
    const moment = dayAt(window, width, Math.min(Math.max(0, x), width));
    return draggedTo(range, end, moment, rangeStepFor(daysIn(window), width), limits);
  };
  const hasCapture = ({ currentTarget, pointerId }: PointerEvent): boolean =>
    currentTarget.hasPointerCapture(pointerId);
  return (
    <div className="sticky top-(--above) z-25 h-0 print:hidden">
      {ends.map((end) => {
        const x = Math.min(Math.max(0, dayX(window, width, range[end])), width);
        return (
          <div
            aria-label={words.ends[end]}
            aria-orientation="horizontal"
            aria-valuemax={limits.end}
            aria-valuemin={limits.start}
            aria-valuenow={range[end]}
            aria-valuetext={dayWords(end === "start" ? range.start : range.end - 1)}
            className={`group absolute flex h-6 w-6 items-start cursor-ew-resize touch-none outline-none pointer-coarse:w-11 ${end === "start" ? "-translate-x-full justify-end" : ""}`}
            data-range-end={end}
            key={end}
            onBlur={settle}
            onKeyDown={(event) => onKeyDown(event, end)}
            onPointerDown={(event) => {
              event.preventDefault();
              settle();
              taken.current = { x, clientX: event.clientX };
              event.currentTarget.setPointerCapture(event.pointerId);
              event.currentTarget.focus({ preventScroll: true });
            }}
            onPointerMove={(event) => {
              // Synchronous: moves come right before a frame, which a deferred render would miss.
              if (hasCapture(event)) flushSync(() => onShow(draggedBy(event, end)));
            }}
            onPointerCancel={() => onShow(undefined)}
            onPointerUp={(event) => {
              if (!hasCapture(event)) return;
              const dragged = draggedBy(event, end);
              if (dragged === undefined) onShow(undefined);
              else onSet(dragged);
            }}
            role="slider"
            style={{ top: axis, left: left + x }}
            tabIndex={0}
          >
            {/* Below the line of the axis: above it are sentences and years. */}
            <span className="flex h-full w-3 items-center justify-center rounded-plain bg-ink text-[0.8125rem] text-paper group-focus-visible:bg-accent group-focus-visible:outline-2 group-focus-visible:outline-offset-2 group-focus-visible:outline-accent">
              <span aria-hidden="true">{end === "start" ? "‹" : "›"}</span>
            </span>
          </div>
        );
      })}
    </div>
  );
};
