import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";

import type { Day } from "#domain/dates.ts";
import type { LaneColumn } from "#domain/timeline/lanes.ts";
import { stopName } from "#domain/timeline/markName.ts";
import { findFocus, type Move, moveFocus, nearestStop } from "#domain/timeline/moveFocus.ts";
import { placeTimeline } from "#domain/timeline/placeTimeline.ts";
import { EDGE, type Stop, stopsOf } from "#domain/timeline/stops.ts";
import { type LinkedRow, threadsOf } from "#domain/timeline/threads.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

import { LaneView } from "./LaneView.tsx";
import { Threads } from "./Threads.tsx";
import { TimeGrid } from "./TimeGrid.tsx";
import type { TimelineBase } from "./timelineModel.ts";

interface Props {
  readonly base: TimelineBase;
  readonly lanes: readonly LaneColumn[];
  readonly window: TimeWindow;
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
  readonly onOpen: (stop: Stop, lane: LaneColumn) => void;
  readonly onKey: (event: KeyboardEvent) => void;
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

interface Focus {
  readonly key: string | undefined;
  readonly lane: number;
  readonly x: number;
}

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof Element
    ? (target.closest("[data-stop]")?.getAttribute("data-stop") ?? undefined)
    : undefined;

/** The plot: lanes of marks over a time axis, one tab stop, then arrows. */
export const TimelinePlot = (props: Props) => {
  const { base, lanes, window, asOf, width, gutter, kinds, selectedRow, linked, plot } = props;
  const { factsOf, extents, bands, today, dataset } = base;
  const [focus, setFocus] = useState<Focus>({ key: undefined, lane: 0, x: 0 });
  const [pointed, setPointed] = useState<string>();
  const wantsFocus = useRef(false);

  const placed = useMemo(
    () =>
      placeTimeline({
        lanes,
        factsOf,
        extents: () => extents,
        window,
        width,
        bands,
        today,
        asOf,
      }),
    [lanes, factsOf, extents, window, width, bands, today, asOf],
  );
  const context = useMemo(
    () => ({ factsOf, window, width, openEnd: Math.max(today, asOf) }),
    [factsOf, window, width, today, asOf],
  );
  const stopsIn = (at: number): readonly Stop[] => {
    const lane = placed.lanes[at];
    const column = lanes[at];
    return lane === undefined || column === undefined ? [] : stopsOf(lane, column, context);
  };
  const stops = placed.lanes.map((lane, at) =>
    lane.density === undefined || at === focus.lane || focus.key?.startsWith(`${lane.id}/`) === true
      ? stopsIn(at)
      : [],
  );
  const firstFilled = stops.some((list) => list.length > 0)
    ? stops
    : placed.lanes.map((_, at) => stopsIn(at));
  const place = findFocus(firstFilled, focus.key, focus.lane, focus.x);
  const activeKey = firstFilled[place.lane]?.[place.stop]?.key;

  const names = useMemo(() => {
    const known = new Map<string, string>();
    return lanes.map((lane) => (stop: Stop): string => {
      const key = `${stop.key}#${stop.type === "edge" ? stop.count : stop.from}`;
      const name = known.get(key) ?? stopName(stop, lane, dataset, factsOf);
      if (known.size < 5000) known.set(key, name);
      return name;
    });
  }, [lanes, dataset, factsOf]);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    if (activeKey === undefined) return;
    const node = plot.current?.querySelector(`[data-stop="${CSS.escape(activeKey)}"]`);
    if (node instanceof SVGElement) node.focus();
  }, [activeKey, plot]);

  const find = (key: string | undefined) => {
    for (const [lane, list] of firstFilled.entries()) {
      const stop = list.findIndex((one) => one.key === key);
      if (stop >= 0) return { lane, stop };
    }
    return undefined;
  };
  const stopAt = (lane: number, at: number) => firstFilled[lane]?.[at];

  const onClick = (event: MouseEvent): void => {
    const found = find(keyOf(event.target));
    const stop = found && stopAt(found.lane, found.stop);
    const lane = found && lanes[found.lane];
    if (stop !== undefined && lane !== undefined) {
      props.onOpen(stop, lane);
      return;
    }
    const id = event.target instanceof Element ? event.target.getAttribute("data-density") : null;
    const at = placed.lanes.findIndex((one) => one.id === id);
    const column = lanes[at];
    if (column === undefined || plot.current === null) return;
    const x = event.clientX - plot.current.getBoundingClientRect().left - gutter - EDGE;
    const parts = stopsIn(at);
    const part = parts[nearestStop(parts, x)];
    if (part !== undefined) props.onOpen(part, column);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const modified = event.shiftKey || event.altKey || event.metaKey;
    const step = (event.ctrlKey ? farMoves : moves)[event.key];
    if (step !== undefined && !modified) {
      event.preventDefault();
      const all = placed.lanes.map((_, at) => stopsIn(at));
      const next = moveFocus(all, findFocus(all, activeKey, place.lane, focus.x), step);
      const stop = all[next.lane]?.[next.stop];
      if (stop === undefined) return;
      wantsFocus.current = true;
      setFocus({ key: stop.key, lane: next.lane, x: stop.x });
      return;
    }
    if (event.key === "Enter" || event.key === " ") {
      const stop = stopAt(place.lane, place.stop);
      const lane = lanes[place.lane];
      if (stop === undefined || lane === undefined) return;
      event.preventDefault();
      wantsFocus.current = stop.type !== "record";
      props.onOpen(stop, lane);
      return;
    }
    props.onKey(event);
  };

  const onFocus = (event: FocusEvent): void => {
    const key = keyOf(event.target);
    const found = find(key);
    const stop = found && stopAt(found.lane, found.stop);
    if (found !== undefined && stop !== undefined) {
      setFocus({ key, lane: found.lane, x: stop.x });
      setPointed(key);
    }
  };

  const threads = useMemo(
    () => (selectedRow < 0 ? [] : threadsOf(placed, selectedRow, linked)),
    [placed, selectedRow, linked],
  );
  const peeked = find(pointed);
  const peekedStop = peeked && stopAt(peeked.lane, peeked.stop);
  const full = width + gutter + EDGE * 2;
  const height = placed.height + 18;
  return (
    <>
      {/* Its marks are the buttons; one listener here serves all of them, whatever their number. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        aria-label="Timeline"
        aria-roledescription="timeline"
        className="block w-full touch-pan-y select-none print:h-auto"
        height={height}
        onBlur={() => setPointed(undefined)}
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
            activeKey={place.lane === at ? activeKey : undefined}
            gutter={gutter + EDGE}
            key={lane.id}
            kinds={kinds}
            lane={lane}
            nameOf={names[at] ?? String}
            selectedRow={selectedRow}
            stops={
              lane.density === undefined
                ? (firstFilled[at] ?? [])
                : (firstFilled[at] ?? []).filter(
                    ({ key, type }) => key === activeKey || type === "edge",
                  )
            }
            width={width}
          />
        ))}
        <Threads threads={threads} />
      </svg>
      <p aria-hidden="true" className="min-h-10 text-small text-muted print:hidden">
        {peekedStop === undefined || peeked === undefined
          ? ""
          : (names[peeked.lane]?.(peekedStop) ?? "")}
      </p>
    </>
  );
};
