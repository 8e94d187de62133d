import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import type { Day } from "#domain/dates.ts";
import type { LaneColumn } from "#domain/timeline/lanes.ts";
import { datesInWords, rememberNames } from "#domain/timeline/markName.ts";
import { type Move, nearestStop } from "#domain/timeline/moveFocus.ts";
import { contextOf, placeTimeline } from "#domain/timeline/placeTimeline.ts";
import { EDGE, type Stop } from "#domain/timeline/stops.ts";
import { type LinkedRow, threadsOf } from "#domain/timeline/threads.ts";
import { dayAt } from "#domain/timeline/timeScale.ts";

import { LaneView } from "./LaneView.tsx";
import { Threads } from "./Threads.tsx";
import { TimeGrid } from "./TimeGrid.tsx";
import type { TimelineBase } from "./timelineModel.ts";
import { useShownWindow, type WindowControl } from "./useTimelineWindow.ts";
import { usePlotStops } from "./usePlotStops.ts";

interface Props {
  readonly base: TimelineBase;
  readonly lanes: readonly LaneColumn[];
  readonly control: WindowControl;
  readonly asOf: Day;
  /** Pixels between the plot's first and last moment. */
  readonly width: number;
  /** Room for the names of lanes. */
  readonly gutter: number;
  /** Whether marks name their kind by shape as well: not where lanes are kinds. */
  readonly kinds: boolean;
  /** Row of the selected record; -1 for none. */
  readonly selectedRow: number;
  readonly linked: readonly LinkedRow[];
  readonly plot: RefObject<SVGSVGElement | null>;
  /** What is in sight: it stands above the plot, with what is pointed at. */
  readonly sight: ReactNode;
  readonly onOpen: (stop: Stop, lane: LaneColumn) => void;
  /** A key that the plot has no use for, and the moment it is pressed at. Tells whether it was of any. */
  readonly onKey: (event: KeyboardEvent, moment: number | undefined) => boolean;
}

const moves: Readonly<Record<string, Move>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
};

const farMoves: Readonly<Record<string, Move>> = { Home: "first", End: "last" };

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined)
    : undefined;

/** From this height against its width on, a plot is printed on an upright page. */
const TALL = 0.8;
/** Marks regroup for as long as a window glides; until then the focus follows them, in ms. */
const FOLLOW = 500;

/** The plot: lanes of marks over a time axis, one tab stop, then arrows. */
export const TimelinePlot = (props: Props) => {
  const { base, lanes, control, asOf, width, gutter, kinds, selectedRow, linked, plot } = props;
  const { factsOf, extents, bands, today, dataset } = base;
  const window = useShownWindow(control);
  const [pointed, setPointed] = useState<string>();
  const followUntil = useRef(0);

  const placed = useMemo(
    () =>
      placeTimeline({
        lanes,
        factsOf,
        extents,
        window,
        width,
        bands,
        today,
        asOf,
        kinds,
      }),
    [lanes, factsOf, extents, window, width, bands, today, asOf, kinds],
  );
  const context = useMemo(
    () => contextOf({ factsOf, window, width, today, asOf, kinds }),
    [factsOf, window, width, today, asOf, kinds],
  );
  const stops = usePlotStops(placed, lanes, context);
  const namesIn = useMemo(
    () => lanes.map((lane) => rememberNames(lane, dataset, factsOf)),
    [lanes, dataset, factsOf],
  );
  const activeKey = stops.active?.stop.key;

  useEffect(() => {
    if (performance.now() > followUntil.current || activeKey === undefined) return;
    const node = plot.current?.querySelector(`[data-stop="${CSS.escape(activeKey)}"]`);
    if (node instanceof SVGElement && node !== document.activeElement) node.focus();
  });

  const onClick = (event: MouseEvent): void => {
    const found = stops.find(keyOf(event.target));
    if (found !== undefined) {
      props.onOpen(found.stop, found.lane);
      return;
    }
    const id = event.target instanceof Element ? event.target.getAttribute("data-density") : null;
    const at = placed.lanes.findIndex((one) => one.id === id);
    const lane = lanes[at];
    if (lane === undefined || plot.current === null) return;
    const x = event.clientX - plot.current.getBoundingClientRect().left - gutter - EDGE;
    const parts = stops.all(at).filter(({ type }) => type === "cluster");
    const part = parts[nearestStop(parts, x)];
    if (part !== undefined) props.onOpen(part, lane);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const modified = event.shiftKey || event.altKey || event.metaKey;
    const step = (event.ctrlKey ? farMoves : moves)[event.key];
    followUntil.current = performance.now() + FOLLOW;
    if (step !== undefined && !modified) {
      event.preventDefault();
      stops.move(step);
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      if (stops.active === undefined) return;
      const { stop, lane } = stops.active;
      event.preventDefault();
      // Reading goes on in the details.
      if (stop.type === "record") followUntil.current = 0;
      props.onOpen(stop, lane);
      return;
    }
    const stop = stops.active?.stop;
    const moment = stop === undefined ? undefined : dayAt(window, width, stop.x);
    if (!props.onKey(event, moment)) followUntil.current = 0;
  };

  const onFocus = (event: FocusEvent): void => {
    const found = stops.find(keyOf(event.target));
    if (found === undefined) return;
    if (found.stop.key !== activeKey) stops.focusOn(found);
    setPointed(found.stop.key);
  };
  const onBlur = (event: FocusEvent): void => {
    setPointed(undefined);
    if (event.relatedTarget !== null) {
      if (!event.currentTarget.contains(event.relatedTarget)) followUntil.current = 0;
    }
  };

  const threads = useMemo(
    () => (selectedRow < 0 ? [] : threadsOf(placed, selectedRow, linked)),
    [placed, selectedRow, linked],
  );
  const peeked = stops.find(pointed);
  const selected = selectedRow < 0 ? undefined : factsOf(selectedRow);
  const selectedWords =
    selected === undefined ? "" : `Selected: ${selected.title}; ${datesInWords(selected.entry)}`;
  const full = width + gutter + EDGE * 2;
  const height = placed.height + 18;
  return (
    <>
      <div className="sticky top-0 bg-paper py-1 text-small print:static" data-sight="">
        {props.sight}
        {/* Its line is kept free: else the plot would move from under the pointer. */}
        <p aria-hidden="true" className="min-h-[1.4em] truncate print:hidden">
          {peeked === undefined ? selectedWords : namesIn[peeked.at]?.(peeked.stop)}
        </p>
      </div>
      {/* Its marks are the buttons; one listener here serves all of them, whatever their number. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        aria-describedby="timeline-keys"
        aria-label="Timeline"
        aria-roledescription="timeline"
        data-tall={height > full * TALL ? "" : undefined}
        className={`block w-full touch-pan-y select-none print:h-auto ${height > full * TALL ? "print:max-h-[76vh]" : "print:max-h-[66vh]"}`}
        height={height}
        onBlur={onBlur}
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(undefined)}
        onPointerOver={(event) => setPointed(keyOf(event.target))}
        ref={plot}
        role="application"
        viewBox={`${-gutter - EDGE} 0 ${full} ${height}`}
        width={full}
      >
        <clipPath id="timeline-plot">
          <rect height={height} width={width + 16} x={-8} y={0} />
        </clipPath>
        <TimeGrid placed={placed} />
        {placed.lanes.map((lane, at) => (
          <LaneView
            activeKey={stops.active?.at === at ? activeKey : undefined}
            gutter={gutter + EDGE}
            key={lane.id}
            kinds={kinds}
            lane={lane}
            linked={linked}
            nameOf={namesIn[at] ?? String}
            selectedRow={selectedRow}
            stops={stops.drawn[at] ?? []}
            width={width}
          />
        ))}
        <Threads threads={threads} />
      </svg>
    </>
  );
};
