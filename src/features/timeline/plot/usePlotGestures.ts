import { type RefObject, useEffect, useRef } from "react";

import { dayAt } from "#scene/time/timeScale.ts";
import { daysIn, sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import { panWindow, zoomWindow } from "#domain/calendar/moveWindow.ts";

import type { WindowControl } from "#features/timeline/window/useTimelineWindow.ts";

interface Options {
  readonly plot: RefObject<SVGSVGElement | null>;
  /** Pixels between the element's left edge and the plot's. */
  readonly left: number;
  readonly width: number;
  readonly limits: TimeWindow;
  readonly control: WindowControl;
  /** Height in pixels of the strip at the top of the element where a drag selects a range instead of panning. */
  readonly axis: number;
  /** A range is being dragged, from one moment to another; `isDone` on the last call. */
  readonly onRange: (from: number, to: number, isDone: boolean) => void;
  /** False while there is no plot. */
  readonly active: boolean;
}

/** A wheel gesture ends after this long without an event, in ms. */
const REST = 220;
/** A pointer that moved fewer pixels than this has clicked. */
const SLOP = 4;
/** The page counts as scrolling for this long after its last scroll event, in ms. */
const SCROLLING = 350;

const isMark = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-stop]") !== null;

const isOnStuckAxis = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("[data-axis]") !== null;

/** Wheel, drag, pinch and double click on the plot. Each gesture ends in one history entry. */
export const usePlotGestures = (options: Options): void => {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { plot, active } = options;

  useEffect(() => {
    const element = plot.current;
    if (element === null || !active) return;
    const pointers = new Map<number, number>();
    let moved = false;
    /** The moment at which a drag along the axis began. */
    let ranged: number | undefined;
    let opened = false;
    let rest: ReturnType<typeof setTimeout> | undefined;
    let scrolled = Number.NEGATIVE_INFINITY;

    const xIn = (clientX: number): number =>
      clientX - element.getBoundingClientRect().left - latest.current.left;
    const momentAt = (clientX: number): number => {
      const { control, width } = latest.current;
      return dayAt(control.current(), width, Math.min(Math.max(0, xIn(clientX)), width));
    };
    const show = (next: TimeWindow): boolean => {
      const { control } = latest.current;
      if (sameWindow(next, control.current())) return false;
      control.show(next);
      return true;
    };
    const zoomAt = (factor: number, x: number): boolean => {
      const { control, width, limits } = latest.current;
      const window = control.current();
      return show(zoomWindow(window, factor, dayAt(window, width, x), limits));
    };
    const panBy = (pixels: number): boolean => {
      const { control, width, limits } = latest.current;
      const window = control.current();
      return show(panWindow(window, (pixels / width) * daysIn(window), limits));
    };

    const onWheel = (event: WheelEvent): void => {
      // A wheel gesture that scrolls the page keeps scrolling it when the plot passes under the pointer.
      if (!event.ctrlKey && event.timeStamp - scrolled < SCROLLING) return;
      const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      const delta = (sideways && event.deltaX !== 0 ? event.deltaX : event.deltaY) * unit;
      const done = sideways
        ? panBy(delta)
        : zoomAt(Math.exp(Math.max(-1, Math.min(1, delta * 0.002))), xIn(event.clientX));
      if (!done) return;
      event.preventDefault();
      clearTimeout(rest);
      rest = setTimeout(() => latest.current.control.commit(), REST);
    };
    const onScroll = (event: Event): void => {
      scrolled = event.timeStamp;
    };

    const onDown = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (pointers.size === 0) {
        moved = false;
        const y = event.clientY - element.getBoundingClientRect().top;
        const x = xIn(event.clientX);
        const isAxis = y < latest.current.axis || isOnStuckAxis(event.target);
        const isIn = isAxis && x >= 0 && x <= latest.current.width;
        ranged = isIn ? momentAt(event.clientX) : undefined;
      } else ranged = undefined;
      pointers.set(event.pointerId, event.clientX);
    };
    const onMove = (event: PointerEvent): void => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const other = [...pointers].find(([id]) => id !== event.pointerId);
      if (other !== undefined) {
        const apart = Math.abs(before - other[1]);
        const now = Math.abs(event.clientX - other[1]);
        if (apart > 8 && now > 8) zoomAt(apart / now, xIn((event.clientX + other[1]) / 2));
        moved = true;
      } else {
        if (!moved && Math.abs(event.clientX - before) < SLOP) return;
        if (!moved) element.setPointerCapture(event.pointerId);
        moved = true;
        if (ranged === undefined) panBy(before - event.clientX);
        else {
          latest.current.onRange(ranged, momentAt(event.clientX), false);
          return;
        }
      }
      pointers.set(event.pointerId, event.clientX);
    };
    const onUp = (event: PointerEvent): void => {
      if (!pointers.delete(event.pointerId)) return;
      if (!moved || pointers.size > 0) return;
      if (ranged === undefined) latest.current.control.commit();
      else latest.current.onRange(ranged, momentAt(event.clientX), true);
    };
    // A drag that ends over a mark isn't a click on it.
    const onClick = (event: MouseEvent): void => {
      // The first click may open something that moves the plot away from under the second.
      if (event.detail === 1) opened = isMark(event.target);
      if (!moved) return;
      moved = false;
      event.stopPropagation();
    };
    const onDoubleClick = (event: MouseEvent): void => {
      if (opened || isMark(event.target)) return;
      const { control, width, limits } = latest.current;
      const window = control.current();
      const at = dayAt(window, width, xIn(event.clientX));
      control.goTo(zoomWindow(window, event.shiftKey ? 2 : 0.5, at, limits));
    };

    const stop = new AbortController();
    const { signal } = stop;
    // The sticky axis lies over the plot but is its sibling, so listeners are on their parent.
    const surface = element.parentElement;
    if (surface === null) return undefined;
    surface.addEventListener("wheel", onWheel, { passive: false, signal });
    document.addEventListener("scroll", onScroll, { passive: true, capture: true, signal });
    surface.addEventListener("pointerdown", onDown, { signal });
    surface.addEventListener("pointermove", onMove, { signal });
    surface.addEventListener("pointerup", onUp, { signal });
    surface.addEventListener("pointercancel", onUp, { signal });
    surface.addEventListener("click", onClick, { capture: true, signal });
    surface.addEventListener("dblclick", onDoubleClick, { signal });
    return () => {
      clearTimeout(rest);
      stop.abort();
    };
  }, [plot, active]);
};
