import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useMemo,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  type PointerEvent,
} from "react";
import { flushSync } from "react-dom";

import { SMALL } from "#scene/mark.ts";
import { Marks } from "#scene/render/SceneSvg.tsx";
import { dayAt } from "#scene/time/timeScale.ts";
import { AXIS, HEAD, ROW } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { EDGE } from "#figures/timeline/layout/placeRow.ts";
import { placeClosed } from "#figures/timeline/layout/placeStrip.ts";
import type { LinkedRow } from "#figures/timeline/marks/threads.ts";
import { behindLanes, layPlot, overLanes } from "#figures/timeline/plot.ts";
import { rememberNames } from "#figures/timeline/stops/stopName.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { type TimeWindow, sameWindow } from "#domain/calendar/timeWindow.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import type { TimelineData } from "#features/timeline/data/useTimelineData.ts";
import { useShownWindow, type WindowControl } from "#features/timeline/window/useTimelineWindow.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import type { RowRange } from "#figures/timeline/marks/rowMarks.ts";
import { usePrinting } from "#ui/screen/usePrinting.ts";

import { LaneView } from "./LaneView.tsx";
import { type Found, nearestStop } from "./lines.ts";
import { Tooltip } from "./Tooltip.tsx";
import { keyOf, usePlotFocus, usePlotStops } from "./usePlotFocus.ts";

/** The vertical range of the plot near the screen, in its own units. */
interface View {
  readonly top: number;
  readonly bottom: number;
}

/** Plots lower than this are rendered whole, and in print all are. */
const LOW = 2400;
/** How far beyond the screen is rendered, and the steps in which that range moves. */
const BEYOND = 400;
const STEP = 200;

const whole: View = { top: 0, bottom: Number.POSITIVE_INFINITY };

/** The part of a high plot that is near the screen. */
const useView = (plot: RefObject<SVGSVGElement | null>, height: number, scale: number): View => {
  const [view, setView] = useState<View>({ top: 0, bottom: 2000 });
  const isPrinting = usePrinting();
  const isHigh = height > LOW && !isPrinting;
  useEffect(() => {
    if (!isHigh) return;
    const look = (): void => {
      const top = -(plot.current?.getBoundingClientRect().top ?? 0) / scale;
      const from = Math.floor((top - BEYOND) / STEP) * STEP;
      const to = from + Math.ceil((window.innerHeight / scale + 2 * BEYOND) / STEP + 1) * STEP;
      setView((before) =>
        before.top === from && before.bottom === to ? before : { top: from, bottom: to },
      );
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [plot, isHigh, scale]);
  return isHigh ? view : whole;
};

/** The rows of a lane that are near the screen. */
const rowsInView = ({ top, rows }: LaneShape, view: View): RowRange => {
  const from = Math.floor((view.top - top - HEAD) / ROW);
  const to = Math.ceil((view.bottom - top - HEAD) / ROW);
  const first = Math.min(Math.max(0, from), rows.length);
  return { from: first, to: Math.max(first, Math.min(rows.length, to)) };
};

interface StuckAxisProps {
  readonly plot: RefObject<SVGSVGElement | null>;
  /** Rendered once the plot's own axis has scrolled out of view. */
  readonly children: () => ReactNode;
}

/** The sticky axis of a plot higher than the screen. */
const StuckAxis = ({ plot, children }: StuckAxisProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const top = place.current?.getBoundingClientRect().top ?? 0;
      setStuck((plot.current?.getBoundingClientRect().top ?? 0) < top - 1);
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [plot]);
  return (
    <div
      aria-hidden="true"
      className="sticky top-(--above) z-10 h-0 print:hidden"
      data-axis=""
      ref={place}
    >
      {isStuck ? children() : null}
    </div>
  );
};

interface Pointed {
  readonly found: Found;
  /** The window at that time: in another one the pointer is over something else. */
  readonly in: TimeWindow;
  readonly at: { readonly x: number; readonly y: number };
  /** The scroll position at that time, in pixels. Reading it later would force a layout. */
  readonly scrolled: number;
}

const scrolledTo = (): number => document.documentElement.scrollTop;

/** The stop under the pointer, until the pointer leaves, the page scrolls or the window changes. */
const usePointed = (foundAt: (event: PointerEvent) => Found | undefined, window: TimeWindow) => {
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
      // Pointer moves come right before a frame: a deferred update would miss it.
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

interface Props {
  readonly data: TimelineData;
  readonly shapes: readonly LaneShape[];
  readonly control: WindowControl;
  readonly asOf: Day;
  /** Between the plot's first and last moment, in units of the drawing, like every position in it. */
  readonly width: number;
  /** Width of the margin right of it. */
  readonly later: number;
  /** Pixels a unit. */
  readonly scale: number;
  /** Width for the names of lanes and rows. */
  readonly gutter: number;
  /** A highlighted stretch of time. */
  readonly range: TimeWindow | undefined;
  readonly selectedRow: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
  readonly plot: RefObject<SVGSVGElement | null>;
  readonly onOpen: (found: Found) => void;
  /** Called for a key that the plot doesn't use, with the stop in focus. Returns whether the key was used. */
  readonly onKey: (
    event: KeyboardEvent,
    found: Found | undefined,
    moment: number | undefined,
  ) => boolean;
}

/** From this ratio of height to width on, a plot is printed in portrait. */
const TALL = 0.8;
/** How near a pointer must be to a mark of a closed lane. */
const NEAR = 14;

/** The plot: lanes of rows and marks over a time axis; one tab stop, then arrows. */
export const TimelinePlot = (props: Props) => {
  const { data, shapes, control, asOf, width, later, scale, gutter, selectedRow, linked, plot } =
    props;
  const { base, measure, factsOf, judged, outcomes } = data;
  const { bands, today, dataset, newest, columns } = base;
  const window = useShownWindow(control);
  const column = useMemo(
    () => ({ gutter, width, later, measure }),
    [gutter, width, later, measure],
  );
  const layout = useMemo(
    () => layPlot({ shapes, column, factsOf, window, bands, today, asOf, newest }),
    [shapes, column, factsOf, window, bands, today, asOf, newest],
  );
  const { context, height } = layout;
  const view = useView(plot, height, scale);
  const lines = useMemo(() => ({ shapes, context, gutter }), [shapes, context, gutter]);
  const stops = usePlotStops(lines);
  const named = useMemo(() => ({ dataset, judged, factsOf }), [dataset, judged, factsOf]);
  const namesIn = useMemo(
    () => new Map(shapes.map((shape) => [shape, rememberNames(shape, named)])),
    [shapes, named],
  );
  const drawn = useMemo(() => ({ columns, outcomes }), [columns, outcomes]);

  /** The mark of a closed lane nearest to a pointer. */
  const nearIn = (target: EventTarget, clientX: number): Found | undefined => {
    const id = target instanceof Element ? target.getAttribute("data-closed") : null;
    const lane = id === null ? -1 : shapes.findIndex((one) => one.lane.id === id);
    const shape = shapes[lane];
    if (shape === undefined || plot.current === null) return undefined;
    const { left } = plot.current.getBoundingClientRect();
    const x = (clientX - left) / scale - gutter - EDGE;
    const marks = placeClosed(shape, context);
    const stop = marks[nearestStop(marks, x)];
    if (stop === undefined || Math.abs(stop.x - x) > NEAR) return undefined;
    return { stop, shape, line: { lane, at: 0 } };
  };
  const foundAt = (event: MouseEvent): Found | undefined =>
    stops.find(keyOf(event.target)) ?? nearIn(event.target, event.clientX);

  const onClick = (event: MouseEvent): void => {
    const found = foundAt(event);
    if (found !== undefined) {
      props.onOpen(found);
      return;
    }
    const id = event.target instanceof Element ? event.target.getAttribute("data-closed") : null;
    const lane = shapes.findIndex((one) => one.lane.id === id);
    const shape = shapes[lane];
    if (shape === undefined) return;
    const head = stops.find(shape.lane.id);
    if (head !== undefined) props.onOpen(head);
  };
  const { pointed, onPointerMove, onPointerLeave } = usePointed(foundAt, window);

  const { onKeyDown, onFocus, onBlur } = usePlotFocus({
    plot,
    stops,
    // A lane's name and its pin have no moment.
    momentOf: ({ stop }) =>
      stop.type === "lane" || stop.type === "pin" ? undefined : dayAt(window, width, stop.x),
    onOpen: props.onOpen,
    onKey: props.onKey,
  });

  const full = gutter + EDGE + width + later;
  const { active } = stops;
  const isTall = height > full * TALL;
  const box = (to: number): string => `${-gutter - EDGE} 0 ${full} ${to}`;
  const ground = useMemo(() => <Marks marks={behindLanes(layout)} />, [layout]);
  const { range } = props;
  const over = useMemo(
    () => <Marks marks={overLanes(layout, range, { row: selectedRow, linked })} />,
    [layout, range, selectedRow, linked],
  );
  const isPointedSelected =
    pointed?.found.stop.type === "record" && pointed.found.stop.row === selectedRow;
  return (
    <div>
      <StuckAxis plot={plot}>
        {() => (
          <svg
            className="block w-full bg-paper shadow-[0_1px_0_var(--rule)]"
            fontSize={SMALL}
            height={AXIS * scale}
            viewBox={box(AXIS)}
            width={full * scale}
          >
            {ground}
            <Marks marks={overLanes(layout, range, { row: undefined, linked })} />
          </svg>
        )}
      </StuckAxis>
      {/* Its marks are the buttons; one listener here serves all of them, however many. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        aria-describedby="timeline-keys"
        aria-label={timelineMarks.title}
        aria-roledescription={timelineMarks.role}
        data-tall={isTall ? "" : undefined}
        fontSize={SMALL}
        className={`block w-full touch-pan-y select-none print:h-auto ${isTall ? "print:max-h-[70vh]" : "print:max-h-[66vh]"}`}
        height={height * scale}
        onBlur={onBlur}
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerLeave={onPointerLeave}
        onPointerMove={onPointerMove}
        ref={plot}
        role="application"
        viewBox={box(height)}
        width={full * scale}
      >
        <g aria-hidden="true">{ground}</g>
        {shapes.map((shape, at) =>
          shape.top > view.bottom || shape.top + shape.height < view.top ? null : (
            <LaneView
              active={active?.line.lane === at ? active.stop : undefined}
              column={column}
              context={context}
              drawn={drawn}
              key={shape.lane.id}
              linked={linked}
              nameOf={namesIn.get(shape) ?? String}
              {...rowsInView(shape, view)}
              selectedRow={selectedRow}
              shape={shape}
            />
          ),
        )}
        <g aria-hidden="true" className="pointer-events-none">
          {over}
        </g>
      </svg>
      {pointed === undefined ? null : (
        <Tooltip
          at={pointed.at}
          found={pointed.found}
          // A new element, as the tooltip of the selected mark has other text in another place.
          key={isPointedSelected ? "selected" : "pointed"}
          linked={isPointedSelected ? new Set(linked.map(({ row }) => row)).size : undefined}
          name={namesIn.get(pointed.found.shape)?.(pointed.found.stop) ?? ""}
          named={named}
        />
      )}
    </div>
  );
};
