import { type PointerEvent, useEffect, useState } from "react";

import { flushSync } from "react-dom";

import { sameWindow, type TimeWindow } from "#domain/calendar/timeWindow.ts";

import type { Found } from "./lines.ts";

interface Pointed {
  readonly found: Found;
  /** What was shown then: in another window something else is under the pointer. */
  readonly in: TimeWindow;
  readonly at: { readonly x: number; readonly y: number };
  /** How far the page was scrolled then, in pixels. Asked for later, it has the page laid out once more. */
  readonly scrolled: number;
}

const scrolledTo = (): number => document.documentElement.scrollTop;

/** What a pointer is over, until it leaves, the page scrolls or another window is shown. */
export const usePointed = (
  foundAt: (event: PointerEvent) => Found | undefined,
  window: TimeWindow,
) => {
  const [pointed, setPointed] = useState<Pointed>();
  useEffect(() => {
    if (pointed === undefined) return undefined;
    const leave = (): void =>
      setPointed((now) => (scrolledTo() === pointed.scrolled ? now : undefined));
    document.addEventListener("scroll", leave, { passive: true });
    return () => document.removeEventListener("scroll", leave);
  }, [pointed]);
  return {
    pointed: pointed !== undefined && sameWindow(pointed.in, window) ? pointed : undefined,
    onPointerLeave: () => setPointed(undefined),
    onPointerMove: (event: PointerEvent): void => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const found = foundAt(event);
      // A pointer's moves come right before a frame: what React leaves for later misses it.
      flushSync(() =>
        setPointed(
          found && {
            found,
            in: window,
            at: { x: event.clientX, y: event.clientY },
            scrolled: scrolledTo(),
          },
        ),
      );
    },
  };
};
