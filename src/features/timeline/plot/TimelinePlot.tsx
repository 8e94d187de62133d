import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useMemo,
  useState,
} from "react";

import { Marks } from "#charts/render/SceneSvg.tsx";
import { dayAt } from "#charts/scene/time/timeScale.ts";
import type { NamedLane } from "#charts/timeline/layout/placed.ts";
import { contextOf, placeTimeline } from "#charts/timeline/layout/placeTimeline.ts";
import { axisMarks, FOOT } from "#charts/timeline/marks/axisMarks.ts";
import { drawnParts } from "#charts/timeline/marks/drawnParts.ts";
import { type LinkedRow, threadMarks, threadsOf } from "#charts/timeline/marks/threads.ts";
import { rememberNames } from "#charts/timeline/stops/stopName.ts";
import { EDGE, type Stop } from "#charts/timeline/stops/stops.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { EntryRow } from "#domain/filter/row.ts";
import type { TimelineData } from "#features/timeline/useTimelineData.ts";
import { useShownWindow, type WindowControl } from "#features/timeline/window/useTimelineWindow.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { LaneView } from "./LaneView.tsx";
import { PlotLegend } from "./Legend.tsx";
import { nearestStop } from "./moveFocus.ts";
import { keyOf, usePlotFocus } from "./usePlotFocus.ts";
import { usePlotStops } from "./usePlotStops.ts";

interface Props {
  readonly data: TimelineData;
  readonly control: WindowControl;
  readonly asOf: Day;
  /** Between the plot's first and last moment, in units of the drawing, as is all that is placed in it. */
  readonly width: number;
  /** Pixels of a unit. */
  readonly scale: number;
  /** Room for the names of lanes. */
  readonly gutter: number;
  readonly selectedRow: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
  readonly plot: RefObject<SVGSVGElement | null>;
  /** What is in sight: it stands above the plot, with what is pointed at. */
  readonly sight: ReactNode;
  readonly onOpen: (stop: Stop, lane: NamedLane) => void;
  /** A key that the plot has no use for, and the moment it is pressed at. Tells whether it was of any. */
  readonly onKey: (event: KeyboardEvent, moment: number | undefined) => boolean;
}

/** From this height against its width on, a plot is printed on an upright page. */
const TALL = 0.8;

/** The plot: lanes of marks over a time axis, one tab stop, then arrows. */
export const TimelinePlot = (props: Props) => {
  const { data, control, asOf, width, scale, gutter, selectedRow, linked, plot } = props;
  const { base, lanes, measure, factsOf, grouping } = data;
  const { extents, bands, today, dataset } = base;
  const kinds = grouping !== "kind";
  const window = useShownWindow(control);
  const [pointed, setPointed] = useState<string>();

  const placed = useMemo(
    () =>
      placeTimeline({
        lanes,
        factsOf,
        measure,
        extents,
        window,
        width,
        bands,
        today,
        asOf,
        kinds,
      }),
    [lanes, factsOf, measure, extents, window, width, bands, today, asOf, kinds],
  );
  const context = useMemo(
    () => contextOf({ factsOf, measure, window, width, today, asOf, kinds }),
    [factsOf, measure, window, width, today, asOf, kinds],
  );
  const stops = usePlotStops(placed, context);
  const namesIn = useMemo(
    () => new Map(lanes.map((lane) => [lane, rememberNames(lane, dataset, factsOf)])),
    [lanes, dataset, factsOf],
  );
  const activeKey = stops.active?.stop.key;

  const onClick = (event: MouseEvent): void => {
    const found = stops.find(keyOf(event.target));
    if (found !== undefined) {
      props.onOpen(found.stop, found.lane);
      return;
    }
    const id = event.target instanceof Element ? event.target.getAttribute("data-density") : null;
    const at = placed.lanes.findIndex((one) => one.id === id);
    const lane = placed.lanes[at]?.lane;
    if (lane === undefined || plot.current === null) return;
    const { left } = plot.current.getBoundingClientRect();
    const x = (event.clientX - left) / scale - gutter - EDGE;
    const parts = stops.all(at).filter(({ type }) => type === "cluster");
    const part = parts[nearestStop(parts, x)];
    if (part !== undefined) props.onOpen(part, lane);
  };

  const { onKeyDown, onFocus, onBlur } = usePlotFocus({
    plot,
    stops,
    momentOf: ({ x }) => dayAt(window, width, x),
    onOpen: props.onOpen,
    onKey: props.onKey,
    onPeek: setPointed,
  });

  const threads = useMemo(
    () => (selectedRow === undefined ? [] : threadMarks(threadsOf(placed, selectedRow, linked))),
    [placed, selectedRow, linked],
  );
  const drawn = useMemo(() => drawnParts(placed), [placed]);
  const peeked = stops.find(pointed);
  const selected = selectedRow === undefined ? undefined : factsOf(selectedRow);
  const selectedWords =
    selected === undefined ? "" : timelineMarks.selected(selected.title, selected.entry);
  const full = width + gutter + EDGE * 2;
  const height = placed.height + FOOT;
  return (
    <>
      <div className="sticky top-(--above) bg-paper py-1 text-small print:static" data-sight="">
        {props.sight}
        {/* Its line is kept free: else the plot would move from under the pointer. */}
        <p aria-hidden="true" className="min-h-[1.4em] truncate print:hidden">
          {peeked === undefined ? selectedWords : namesIn.get(peeked.lane)?.(peeked.stop)}
        </p>
      </div>
      {/* Its marks are the buttons; one listener here serves all of them, whatever their number. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        aria-describedby="timeline-keys"
        aria-label={timelineMarks.title}
        aria-roledescription={timelineMarks.role}
        data-tall={height > full * TALL ? "" : undefined}
        className={`block w-full touch-pan-y select-none print:h-auto ${height > full * TALL ? "print:max-h-[70vh]" : "print:max-h-[66vh]"}`}
        height={height * scale}
        onBlur={onBlur}
        onClick={onClick}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(undefined)}
        onPointerOver={(event) => setPointed(keyOf(event.target))}
        ref={plot}
        role="application"
        viewBox={`${-gutter - EDGE} 0 ${full} ${height}`}
        width={full * scale}
      >
        <g aria-hidden="true">
          <Marks marks={axisMarks(placed, measure)} />
        </g>
        {stops.drawn.map(({ lane, stops: drawnStops }) => (
          <LaneView
            activeKey={stops.active?.lane === lane.lane ? activeKey : undefined}
            gutter={gutter}
            key={lane.id}
            lane={lane}
            linked={linked}
            measure={measure}
            nameOf={namesIn.get(lane.lane) ?? String}
            selectedRow={selectedRow}
            stops={drawnStops}
            width={width}
          />
        ))}
        <g aria-hidden="true" className="pointer-events-none">
          <Marks marks={threads} />
        </g>
      </svg>
      <PlotLegend bands={bands} drawn={drawn} kinds={data.kinds} />
    </>
  );
};
