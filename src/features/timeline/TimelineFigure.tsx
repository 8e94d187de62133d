import { type KeyboardEvent, useEffect, useRef } from "react";

import type { LaneShape } from "#charts/timeline/layout/placed.ts";
import { EDGE } from "#charts/timeline/layout/placeRow.ts";
import { setting } from "#domain/address/parameter.ts";
import { hasBit } from "#domain/filter/bits.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import { timeline } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";
import { FigureActions } from "#parts/figures/FigureActions.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/frame/navigation.tsx";

import { DetailsPane } from "./details/DetailsPane.tsx";
import { useTimelineSelection } from "./details/useTimelineSelection.ts";
import { laneGrouping, rowOrder, timelineView } from "./params.ts";
import { PlotLegend } from "./plot/Legend.tsx";
import type { Found } from "./plot/lines.ts";
import { openStop } from "./plot/openStop.ts";
import { TimelinePlot } from "./plot/TimelinePlot.tsx";
import { useFrameSize } from "./plot/useFrameSize.ts";
import { useKeys } from "./plot/useKeys.ts";
import { usePlotGestures } from "./plot/usePlotGestures.ts";
import { TablePane } from "./records/TablePane.tsx";
import { TimelineList } from "./records/TimelineList.tsx";
import { SightLine } from "./SightLine.tsx";
import type { TimelineBase } from "./timelineModel.ts";
import { useInSight } from "./useInSight.ts";
import { useShapes } from "./useShapes.ts";
import { useTimelineData } from "./useTimelineData.ts";
import { Minimap } from "./window/Minimap.tsx";
import { fitWindow } from "./window/moveWindow.ts";
import { Toolbar } from "./window/Toolbar.tsx";
import { useTimelineWindow } from "./window/useTimelineWindow.ts";
import { windowForKey, zoomAbout } from "./window/windowKeys.ts";

interface Props {
  readonly base: TimelineBase;
  readonly snapshot: Snapshot;
  /** What it shows, as a sentence: its title once it leaves the page. */
  readonly title: string;
}

const noShapes: readonly LaneShape[] = [];

/** The figure with all that moves it: lanes, window, selection, table. */
export const TimelineFigure = ({ base, snapshot, title }: Props) => {
  const { dataset, asOf, entries } = snapshot;
  const { change } = useNavigation();
  const { limits } = base;
  const control = useTimelineWindow(base);
  const { settled, goTo, current } = control;
  const data = useTimelineData(base, snapshot);
  const { grouping, lanes, kinds, measure, factsOf } = data;
  const selection = useTimelineSelection(dataset, entries.result.mask);
  const { selectedRow, selected, byHand } = selection;

  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const tableHeading = useRef<HTMLHeadingElement>(null);
  const { frame, narrow, gutter, width, scale, room } = useFrameSize();
  const shaped = useShapes(data, settled, room);
  const inPixels = { left: (gutter + EDGE) * scale, width: width * scale };
  usePlotGestures({ plot, ...inPixels, limits, control, active: !narrow });

  const tableOpen = useParameter(timelineView) === "table";
  const { rows, total, dated, sections } = useInSight({
    data,
    snapshot,
    window: settled,
    narrow,
    tableOpen,
  });
  const rowsBy = useParameter(rowOrder);
  const setTable = (open: boolean): void =>
    change(setting(timelineView, open ? "table" : "figure"), { replace: true });

  const focusPlot = (): void =>
    root.current?.querySelector<SVGElement>('[data-stop][tabindex="0"]')?.focus();
  const close = (): void => {
    selection.close();
    focusPlot();
  };
  useKeys(root, {
    Escape: () => {
      if (selection.selected !== undefined || selection.listed !== undefined) close();
      else focusPlot();
    },
    t: () => {
      if (tableHeading.current?.parentElement?.parentElement?.contains(document.activeElement)) {
        focusPlot();
        return;
      }
      if (!tableOpen) setTable(true);
      tableHeading.current?.focus();
    },
  });

  // What was opened must not lie under its own details.
  useEffect(() => {
    if (selectedRow === undefined || !byHand) return;
    root.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selectedRow, byHand]);

  const open = ({ stop, shape }: Found): void => {
    const opened = openStop(stop, shape.lane, current(), limits);
    if (opened.to === "window") goTo(opened.window);
    else if (opened.to === "lane") shaped.toggle(shape);
    else if (opened.to === "record") selection.select(factsOf(opened.row).entry.id);
    else {
      const { rows: among } = opened;
      selection.list({ title: timeline.fallTogether(among.length), rows: among });
    }
  };
  const onKey = (
    event: KeyboardEvent,
    found: Found | undefined,
    moment: number | undefined,
  ): boolean => {
    if (event.key === "p" && found !== undefined) {
      event.preventDefault();
      shaped.pin(found.shape.lane.id);
      return true;
    }
    const next = windowForKey(event, current(), limits, moment);
    if (next === undefined) return false;
    event.preventDefault();
    goTo(next, event.repeat);
    return true;
  };
  const fit = (): void => {
    if (selectedRow === undefined) return;
    const { starts, ends } = base.extents();
    goTo(fitWindow(starts[selectedRow] ?? 0, ends[selectedRow] ?? 0, limits));
  };
  const zoom = (factor: number): void =>
    goTo(zoomAbout(current(), factor, limits, selected?.main.start));
  const sight = (
    <SightLine
      dated={dated}
      grouping={grouping}
      lanes={lanes.length}
      shown={entries.shown.length}
      total={total}
      window={settled}
    />
  );
  return (
    <div ref={root}>
      <Toolbar
        grouping={grouping}
        limits={limits}
        narrow={narrow}
        onFit={selected === undefined ? undefined : fit}
        onGroup={(next) => change(setting(laneGrouping, next))}
        onRows={(next) => change(setting(rowOrder, next))}
        onWindow={goTo}
        onZoom={zoom}
        presets={data.presets}
        rows={rowsBy}
        window={settled}
      >
        {sight}
      </Toolbar>
      <figure ref={frame}>
        {narrow ? (
          <TimelineList
            dataset={dataset}
            factsOf={factsOf}
            onSelect={selection.select}
            onWindow={goTo}
            sections={sections}
            selected={selected?.id}
          />
        ) : (
          <TimelinePlot
            asOf={asOf}
            control={control}
            data={data}
            gutter={gutter}
            linked={selection.linked}
            onKey={onKey}
            onOpen={open}
            plot={plot}
            scale={scale}
            selectedRow={selectedRow}
            shapes={shaped.shapes}
            width={width}
          />
        )}
        <PlotLegend factsOf={factsOf} kinds={kinds} shapes={narrow ? noShapes : shaped.shapes} />
        <p className="sr-only" id="timeline-keys">
          {timeline.keys}
        </p>
        <DetailsPane
          dataset={dataset}
          factsOf={factsOf}
          filtered={selectedRow !== undefined && !hasBit(entries.result.mask, selectedRow)}
          narrow={narrow}
          onClose={close}
          selection={selection}
        />
        <Minimap
          control={control}
          columns={base.columns}
          left={gutter + EDGE}
          limits={limits}
          mask={entries.result.mask}
          measure={measure}
          scale={scale}
          width={width}
        />
        <SourceLine dataset={dataset} entries={entries.shown} />
        <FigureActions
          figure={async () => {
            const { timelineFigure } = await import("./timelineFigure.ts");
            const { linked } = selection;
            return timelineFigure(title, { data, shaped, room }, snapshot, settled, {
              row: selectedRow,
              linked,
            });
          }}
          name={timelineMarks.title}
          snapshot={snapshot}
        />
      </figure>
      <TablePane
        data={data}
        heading={tableHeading}
        onToggle={() => setTable(!tableOpen)}
        open={tableOpen}
        rows={rows}
        total={total}
      />
    </div>
  );
};
