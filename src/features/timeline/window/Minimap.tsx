import { type KeyboardEvent, memo, type PointerEvent, useMemo, useRef } from "react";

import { SMALL } from "#scene/mark.ts";
import { Marks } from "#scene/render/SceneSvg.tsx";
import type { Measure } from "#scene/measure.ts";
import { dayAt, dayX } from "#scene/time/timeScale.ts";
import { MINIMAP, minimapAxis, minimapBars } from "#figures/timeline/minimap/histogram.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { Columns } from "#domain/chronology/columns.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Bits } from "#domain/query/filter/bits.ts";
import { windowWords, timeline } from "#messages/views/timeline.ts";
import { dayWords } from "#messages/words/dates.ts";

import { clampWindow, MIN_DAYS, panWindow, zoomWindow } from "#domain/calendar/moveWindow.ts";
import { useShownWindow, type WindowControl } from "./useTimelineWindow.ts";

interface Props {
  readonly columns: Columns;
  readonly mask: Bits<Entry>;
  readonly limits: TimeWindow;
  readonly control: WindowControl;
  /** Every position in it is in units of the drawing; `scale` is pixels a unit. */
  readonly width: number;
  readonly left: number;
  /** Width of the margin right of the plot. */
  readonly later: number;
  readonly scale: number;
  readonly measure: Measure;
}

const HEIGHT = MINIMAP.height;
const HANDLE = 24;
type Part = "start" | "end" | "body";

/** The window after one part of the brush has moved by some days. */
const moved = (window: TimeWindow, part: Part, days: number, limits: TimeWindow): TimeWindow => {
  if (part === "body") return panWindow(window, days, limits);
  const { start, end } = window;
  return part === "start"
    ? { start: Math.min(Math.max(start + days, limits.start), end - MIN_DAYS), end }
    : { start, end: Math.max(Math.min(end + days, limits.end), start + MIN_DAYS) };
};

/** All of time at small scale: how much happened when, and a brush over the window. */
export const Minimap = memo((props: Props) => {
  const { columns, mask, limits, control, width, left, later, scale, measure } = props;
  const window = useShownWindow(control);
  // Screen readers hear the window after each gesture, not each frame.
  const { settled } = control;
  const drag = useRef<{ part: Part; x: number } | undefined>(undefined);
  const bars = useMemo(
    () => <Marks marks={minimapBars(columns, mask, limits, width)} />,
    [columns, mask, limits, width],
  );
  const axis = useMemo(
    () => <Marks marks={minimapAxis(limits, width, measure)} />,
    [limits, width, measure],
  );
  const x0 = dayX(limits, width, window.start);
  const x1 = dayX(limits, width, window.end);
  const middle = (x0 + x1) / 2;
  // The handles are at the edges of a wide window, but outside a narrow one, tied to its edges by lines, so
  // that a thumb can grab each part.
  const reach = Math.max((x1 - x0) / 2, HANDLE);
  const inSvg = (event: PointerEvent): number =>
    (event.clientX - event.currentTarget.getBoundingClientRect().left) / scale - left;

  const onPointerDown = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0) return;
    const x = inSvg(event);
    const beside = Math.abs(x - middle);
    const isHandle = Math.abs(beside - reach) <= HANDLE / 2;
    const part: Part = !isHandle ? "body" : x < middle ? "start" : "end";
    if (part === "body" && beside > reach) {
      const half = daysIn(window) / 2;
      const at = dayAt(limits, width, x);
      control.show(clampWindow({ start: at - half, end: at + half }, limits));
    }
    drag.current = { part, x };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>): void => {
    if (drag.current === undefined) return;
    const x = inSvg(event);
    const days = ((x - drag.current.x) / width) * daysIn(limits);
    control.show(moved(control.current(), drag.current.part, days, limits));
    drag.current = { ...drag.current, x };
  };
  const onPointerUp = (): void => {
    if (drag.current === undefined) return;
    drag.current = undefined;
    control.commit();
  };

  const onKeyDown =
    (part: Part) =>
    (event: KeyboardEvent): void => {
      const from = control.current();
      const by = (event.shiftKey ? 0.05 : 0.01) * daysIn(limits);
      const step =
        event.key === "ArrowLeft" || event.key === "ArrowDown"
          ? -by
          : event.key === "ArrowRight" || event.key === "ArrowUp"
            ? by
            : event.key === "PageUp"
              ? by * 5
              : event.key === "PageDown"
                ? -by * 5
                : event.key === "Home"
                  ? -daysIn(limits)
                  : event.key === "End"
                    ? daysIn(limits)
                    : undefined;
      const zoom = event.key === "+" ? 0.8 : event.key === "-" ? 1.25 : undefined;
      if (step === undefined && zoom === undefined) return;
      event.preventDefault();
      control.goTo(
        zoom === undefined
          ? moved(from, part, step ?? 0, limits)
          : zoomWindow(from, zoom, (from.start + from.end) / 2, limits),
        event.repeat,
      );
    };

  const words = useMemo(
    () => ({
      body: windowWords(settled),
      start: dayWords(settled.start),
      end: dayWords(settled.end - 1),
    }),
    [settled],
  );
  const slider = (part: Part, value: number, label: string, valueText: string) => ({
    "aria-label": label,
    "aria-valuemax": Math.round(limits.end),
    "aria-valuemin": Math.round(limits.start),
    "aria-valuenow": Math.round(value),
    "aria-valuetext": valueText,
    onKeyDown: onKeyDown(part),
    role: "slider",
    tabIndex: 0,
  });
  const handle = (part: "start" | "end", x: number, edge: number, label: string) => (
    <g
      {...slider(part, settled[part], label, words[part])}
      className="group cursor-ew-resize outline-none"
      transform={`translate(${x} 0)`}
    >
      <rect className="fill-transparent" height={HEIGHT} width={HANDLE} x={-HANDLE / 2} y={1} />
      <path
        className="stroke-ink stroke-2 group-focus-visible:stroke-accent"
        d={`M0 ${HEIGHT / 2 + 1}H${edge - x}`}
        data-arm=""
      />
      <rect
        className="fill-ink group-focus-visible:fill-accent"
        height={22}
        rx={2}
        width={6}
        x={-3}
        y={HEIGHT / 2 - 10}
      />
    </g>
  );
  return (
    <svg
      aria-label={timeline.minimap.label}
      className="mt-3 block w-full touch-pan-y select-none print:hidden"
      fontSize={SMALL}
      height={(HEIGHT + MINIMAP.axis) * scale}
      onPointerCancel={onPointerUp}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      role="group"
      viewBox={`${-left} 0 ${width + left + later} ${HEIGHT + MINIMAP.axis}`}
    >
      <rect className="fill-fill" height={HEIGHT} width={width} y={1} />
      <rect className="fill-paper" height={HEIGHT} width={Math.max(2, x1 - x0)} x={x0} y={1} />
      {bars}
      {axis}
      <g
        {...slider("body", settled.start, timeline.minimap.body, words.body)}
        className="group cursor-grab outline-none"
      >
        <rect
          className="fill-transparent"
          height={HEIGHT}
          width={reach * 2 - HANDLE}
          x={middle - reach + HANDLE / 2}
          y={1}
        />
        <rect
          className="fill-transparent stroke-ink stroke-[1.5] group-focus-visible:stroke-accent group-focus-visible:stroke-3"
          height={HEIGHT}
          width={Math.max(2, x1 - x0)}
          x={x0}
          y={1}
        />
      </g>
      {handle("start", middle - reach, x0, timeline.minimap.start)}
      {handle("end", middle + reach, x1, timeline.minimap.end)}
    </svg>
  );
});
