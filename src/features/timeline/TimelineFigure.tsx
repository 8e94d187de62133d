import { type KeyboardEvent, useEffect, useRef } from "react";

import { setting } from "#domain/address/parameter.ts";
import { hasBit } from "#domain/filter/bits.ts";
import type { Snapshot } from "#domain/filter/snapshot.ts";
import type { LaneColumn } from "#domain/chronology/lanes.ts";
import { openStop } from "#features/timeline/plot/openStop.ts";
import { fitWindow } from "#domain/timeline/splitWindow.ts";
import { EDGE, type Stop } from "#charts/timeline/stops/stops.ts";
import { windowForKey, zoomAbout } from "#features/timeline/window/windowKeys.ts";
import { SourceLine } from "#parts/SourceLine.tsx";
import { useParameter } from "#parts/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";

import { choiceWords } from "./choiceWords.ts";
import { DetailsPane } from "#features/timeline/details/DetailsPane.tsx";
import { KindLegend } from "#features/timeline/plot/Legend.tsx";
import { Minimap } from "#features/timeline/window/Minimap.tsx";
import { laneGrouping, timelineView } from "./params.ts";
import { Reading } from "#features/timeline/records/TimelineList.tsx";
import { SightLine } from "./SightLine.tsx";
import { TablePane } from "#features/timeline/records/TablePane.tsx";
import type { TimelineBase } from "./timelineModel.ts";
import { TimelinePlot } from "#features/timeline/plot/TimelinePlot.tsx";
import { Toolbar } from "#features/timeline/window/Toolbar.tsx";
import { useFrameSize } from "#features/timeline/plot/useFrameSize.ts";
import { useInSight } from "./useInSight.ts";
import { useKeys } from "#features/timeline/plot/useKeys.ts";
import { usePlotGestures } from "#features/timeline/plot/usePlotGestures.ts";
import { useTimelineData } from "./useTimelineData.ts";
import { useTimelineSelection } from "#features/timeline/details/useTimelineSelection.ts";
import { useTimelineWindow } from "#features/timeline/window/useTimelineWindow.ts";

interface Props {
  readonly base: TimelineBase;
  readonly snapshot: Snapshot;
}

/** The figure with all that moves it: lanes, window, selection, table. */
export const TimelineFigure = ({ base, snapshot }: Props) => {
  const { dataset, asOf, entries } = snapshot;
  const { change } = useNavigation();
  const { limits, factsOf } = base;
  const control = useTimelineWindow(limits);
  const { settled, goTo, current } = control;
  const data = useTimelineData(base, snapshot, settled);
  const { grouping, lanes, kinds } = data;
  const selection = useTimelineSelection(dataset, entries.result.mask);
  const { selectedRow, selected, byHand } = selection;

  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const tableHeading = useRef<HTMLHeadingElement>(null);
  const { frame, narrow, gutter, width, scale } = useFrameSize(grouping);
  const inPixels = { left: (gutter + EDGE) * scale, width: width * scale };
  usePlotGestures({ plot, ...inPixels, limits, control, active: !narrow });

  const tableOpen = useParameter(timelineView) === "table";
  const { rows, total, dated, parts } = useInSight({
    data,
    snapshot,
    window: settled,
    narrow,
    tableOpen,
  });
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
    if (selectedRow < 0 || !byHand) return;
    root.current?.querySelector('[aria-pressed="true"]')?.scrollIntoView({ block: "nearest" });
  }, [selectedRow, byHand]);

  const open = (stop: Stop, lane: LaneColumn): void => {
    const opened = openStop(stop, lane, current(), limits);
    if (opened.to === "window") goTo(opened.window);
    else if (opened.to === "record") selection.select(dataset.entries[opened.row]?.id);
    else {
      const { rows: among } = opened;
      selection.list({ title: choiceWords(stop, among, settled), rows: among });
    }
  };
  const onKey = (event: KeyboardEvent, moment: number | undefined): boolean => {
    const next = windowForKey(event, current(), limits, moment);
    if (next === undefined) return false;
    event.preventDefault();
    goTo(next, event.repeat);
    return true;
  };
  const fit = (): void => {
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
  const beside = selected !== undefined || selection.listed !== undefined;
  return (
    <div
      className={beside ? "xl:grid xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-x-6" : ""}
      ref={root}
    >
      <div className="min-w-0">
        <Toolbar
          grouping={grouping}
          limits={limits}
          narrow={narrow}
          onFit={selected === undefined ? undefined : fit}
          onGroup={(next) => change(setting(laneGrouping, next))}
          onWindow={goTo}
          onZoom={zoom}
          presets={data.presets}
          window={settled}
        />
        <figure ref={frame}>
          <Minimap
            control={control}
            columns={base.columns}
            left={gutter + EDGE}
            limits={limits}
            mask={entries.result.mask}
            scale={scale}
            width={width}
          />
          {narrow ? (
            <>
              {sight}
              <Reading
                dataset={dataset}
                factsOf={factsOf}
                onSelect={selection.select}
                onWindow={goTo}
                parts={parts}
                selected={selected?.id}
              />
              <KindLegend kinds={kinds} />
            </>
          ) : (
            <TimelinePlot
              asOf={asOf}
              base={base}
              control={control}
              gutter={gutter}
              kinds={grouping !== "kind"}
              kindsShown={kinds}
              lanes={lanes}
              linked={selection.linked}
              onKey={onKey}
              onOpen={open}
              plot={plot}
              scale={scale}
              selectedRow={selectedRow}
              sight={sight}
              width={width}
            />
          )}
          <SourceLine dataset={dataset} entries={entries.shown} />
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
      <DetailsPane
        dataset={dataset}
        factsOf={factsOf}
        filtered={selectedRow >= 0 && !hasBit(entries.result.mask, selectedRow)}
        onClose={close}
        selection={selection}
      />
    </div>
  );
};
