import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from "react";

import type { Bits } from "#domain/filter/bits.ts";
import { entryKind } from "#domain/schema/records.ts";
import type { Columns } from "#domain/timeline/columns.ts";
import { barsPath, histogramOf } from "#domain/timeline/histogram.ts";
import { EDGE } from "#domain/timeline/stops.ts";
import { TICK_LEAD, ticksOf } from "#domain/timeline/ticks.ts";
import { clampWindow, MIN_DAYS, panWindow, zoomWindow } from "#domain/timeline/moveWindow.ts";
import { dayAt, daysIn, type TimeWindow, xOf } from "#domain/timeline/timeScale.ts";
import { kindStyle } from "#parts/kindStyle.ts";
import { dayWords } from "#messages/dates.ts";

import { useShownWindow, type WindowControl } from "./useTimelineWindow.ts";
import { windowWords } from "./windowWords.ts";

interface Props {
  readonly columns: Columns;
  readonly mask: Bits;
  readonly limits: TimeWindow;
  readonly control: WindowControl;
  /** All that is placed in it is in units of the drawing; `scale` pixels each. */
  readonly width: number;
  readonly left: number;
  readonly scale: number;
}

const HEIGHT = 44;
const HANDLE = 24;
/** Its own axis has fewer marks than the plot's, or all of time would be written twice. */
const SPARSE = 3;
type Part = "start" | "end" | "body";

/** What a part of the brush makes of a window when it is moved by some days. */
const moved = (window: TimeWindow, part: Part, days: number, limits: TimeWindow): TimeWindow => {
  if (part === "body") return panWindow(window, days, limits);
  const { start, end } = window;
  return part === "start"
    ? { start: Math.min(Math.max(start + days, limits.start), end - MIN_DAYS), end }
    : { start, end: Math.max(Math.min(end + days, limits.end), start + MIN_DAYS) };
};

/** The whole of time in small, how much happened when, and a brush over the part that is shown. */
export const Minimap = ({ columns, mask, limits, control, width, left, scale }: Props) => {
  const window = useShownWindow(control);
  // What is told follows gestures, not frames.
  const { settled } = control;
  const drag = useRef<{ part: Part; x: number } | undefined>(undefined);
  const bars = useMemo(() => {
    const histogram = histogramOf(columns, mask, limits, Math.max(1, Math.floor(width / 6)));
    return entryKind.options.map((kind) => ({
      kind,
      d: barsPath(histogram, kind, width, HEIGHT - 4),
    }));
  }, [columns, mask, limits, width]);
  const ticks = useMemo(() => ticksOf(limits, width, SPARSE), [limits, width]);
  const x0 = xOf(limits, width, window.start);
  const x1 = xOf(limits, width, window.end);
  const middle = (x0 + x1) / 2;
  // The handles of a narrow stretch stand beside it, so that each part can be grabbed by a thumb, and
  // are tied to their edges.
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
      aria-label="Stretch of time"
      className="block w-full touch-pan-y select-none print:hidden"
      height={(HEIGHT + 24) * scale}
      onPointerCancel={onPointerUp}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      role="group"
      viewBox={`${-left} 0 ${width + left + EDGE} ${HEIGHT + 24}`}
    >
      <rect className="fill-fill" height={HEIGHT} width={width} y={1} />
      <rect className="fill-paper" height={HEIGHT} width={Math.max(2, x1 - x0)} x={x0} y={1} />
      <g transform="translate(0 5)">
        {bars.map(({ kind, d }) => (
          <path className={kindStyle[kind].fill} d={d} key={kind} />
        ))}
      </g>
      {ticks.map(({ x, label }) => (
        <text className="fill-muted text-[13px]" key={x} x={x + TICK_LEAD} y={HEIGHT + 14}>
          {label}
        </text>
      ))}
      <g
        {...slider("body", settled.start, "The stretch shown", words.body)}
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
      {handle("start", middle - reach, x0, "Its beginning")}
      {handle("end", middle + reach, x1, "Its end")}
    </svg>
  );
};
