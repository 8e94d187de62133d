import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from "react";

import { relationLabels } from "#domain/labels.ts";
import type { Snapshot } from "#domain/snapshot.ts";
import { parseGrouping } from "#domain/timeline/grouping.ts";
import { type LaneColumn, narrowLanes } from "#domain/timeline/lanes.ts";
import { presetsOf } from "#domain/timeline/presets.ts";
import { fitWindow, splitWindow } from "#domain/timeline/splitWindow.ts";
import { EDGE, type Stop } from "#domain/timeline/stops.ts";
import { daysIn, panWindow, zoomWindow } from "#domain/timeline/timeScale.ts";
import { setParameter, useNavigation } from "#ui/navigation.tsx";

import { ClusterList } from "./ClusterList.tsx";
import { Details } from "./Details.tsx";
import { Legend } from "./Legend.tsx";
import { Minimap } from "./Minimap.tsx";
import { allLanes, timelineBase } from "./timelineModel.ts";
import { TimelinePlot } from "./TimelinePlot.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { usePlotGestures } from "./usePlotGestures.ts";
import { useEscape } from "./useEscape.ts";
import { useTimelineWindow } from "./useTimelineWindow.ts";
import { useWidth } from "./useWidth.ts";

/** The figure with all that moves it: lanes, window, selection. */
export const TimelineFigure = ({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, today, asOf, entries } = snapshot;
  const { parameters, change } = useNavigation();
  const base = useMemo(() => timelineBase(dataset, today), [dataset, today]);
  const grouping = parseGrouping(parameters.get("group"));
  const every = useMemo(() => allLanes(dataset, grouping), [dataset, grouping]);
  const lanes = useMemo(() => narrowLanes(every, entries.result.mask), [every, entries]);
  const control = useTimelineWindow(base.limits);
  const [listed, setListed] = useState<Int32Array>();

  const frame = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const full = useWidth(frame, 1000);
  const gutter = full >= 900 ? 118 : 84;
  const width = Math.max(200, full - gutter - EDGE * 2);
  usePlotGestures({ plot, left: gutter + EDGE, width, limits: base.limits, control });

  const id = parameters.get("select") ?? undefined;
  const selected = id === undefined ? undefined : dataset.entryById.get(id);
  const rowOf = useCallback(
    (one: string) => dataset.entries.findIndex((entry) => entry.id === one),
    [dataset],
  );
  const selectedRow = useMemo(
    () => (selected === undefined ? -1 : rowOf(selected.id)),
    [selected, rowOf],
  );
  const linked = useMemo(
    () =>
      (selected === undefined ? [] : (dataset.linksOf.get(selected.id) ?? [])).map((link) => ({
        row: rowOf(link.entry.id),
        words: relationLabels[link.relation][link.direction].toLowerCase(),
      })),
    [dataset, selected, rowOf],
  );
  const presets = useMemo(
    () => presetsOf(base.limits, base.bands, dataset.entries[0]?.main.end),
    [base, dataset],
  );

  const select = (next: string | undefined): void => {
    setListed(undefined);
    change(setParameter("select", next));
  };
  const close = (): void => {
    setListed(undefined);
    if (id !== undefined) change(setParameter("select"));
    plot.current?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  };
  const { goTo, current } = control;
  const zoom = (factor: number): void => {
    const window = current();
    goTo(zoomWindow(window, factor, (window.start + window.end) / 2, base.limits));
  };
  const open = (stop: Stop, lane: LaneColumn): void => {
    if (stop.type === "edge") {
      const window = current();
      const days = stop.side === "before" ? lane.starts[0] : lane.starts.at(-1);
      if (days === undefined) return;
      goTo(
        fitWindow(
          stop.side === "before" ? days : window.start,
          stop.side === "before" ? window.end : days,
          base.limits,
        ),
      );
      return;
    }
    const row =
      stop.type === "record" ? stop.row : stop.rows.length === 1 ? stop.rows[0] : undefined;
    if (row !== undefined) {
      select(dataset.entries[row]?.id);
      return;
    }
    if (stop.type !== "cluster") return;
    const apart = splitWindow(stop.firstDay, stop.lastDay, base.limits);
    if (apart !== undefined && daysIn(apart) < daysIn(current()) * 0.95) goTo(apart);
    else setListed(stop.rows);
  };
  const onKey = (event: KeyboardEvent): void => {
    const window = current();
    const pan = (share: number): void =>
      goTo(panWindow(window, daysIn(window) * share, base.limits));
    const actions: Readonly<Record<string, () => void>> = {
      "+": () => zoom(0.5),
      "=": () => zoom(0.5),
      "-": () => zoom(2),
      "0": () => goTo(base.limits),
      ...(event.shiftKey
        ? {
            ArrowLeft: () => pan(-0.2),
            ArrowRight: () => pan(0.2),
            ArrowUp: () => zoom(0.5),
            ArrowDown: () => zoom(2),
          }
        : {}),
    };
    const action = event.ctrlKey || event.altKey || event.metaKey ? undefined : actions[event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  };
  const root = useRef<HTMLDivElement>(null);
  useEscape(root, close);
  const fit = (): void => {
    if (selectedRow < 0) return;
    const { starts, ends } = base.extents;
    goTo(fitWindow(starts[selectedRow] ?? 0, ends[selectedRow] ?? 0, base.limits));
  };
  const opened = listed !== undefined || selected !== undefined;
  return (
    <div
      className={opened ? "xl:grid xl:grid-cols-[minmax(0,1fr)_19rem] xl:gap-x-6" : ""}
      ref={root}
    >
      <div className="min-w-0">
        <Toolbar
          grouping={grouping}
          limits={base.limits}
          onFit={selected === undefined ? undefined : fit}
          onGroup={(next) => change(setParameter("group", next === "kind" ? undefined : next))}
          onWindow={goTo}
          onZoom={zoom}
          presets={presets}
          window={control.settled}
        />
        <figure ref={frame}>
          <TimelinePlot
            asOf={asOf}
            base={base}
            gutter={gutter}
            kinds={grouping !== "kind"}
            lanes={lanes}
            linked={linked}
            onKey={onKey}
            onOpen={open}
            plot={plot}
            selectedRow={selectedRow}
            width={width}
            window={control.window}
          />
          <Minimap
            control={control}
            entries={dataset.entries}
            left={gutter + EDGE}
            limits={base.limits}
            mask={entries.result.mask}
            width={width}
          />
          <Legend band={base.bands.length > 0} />
        </figure>
      </div>
      {!opened ? null : (
        <aside
          aria-label="Details"
          className="sticky bottom-0 z-10 max-h-[45dvh] self-start overflow-y-auto border-t-2 border-ink bg-paper py-3 xl:top-0 xl:bottom-auto xl:max-h-dvh print:static print:max-h-none"
        >
          {listed !== undefined ? (
            <ClusterList
              key={listed.join()}
              factsOf={base.factsOf}
              onClose={close}
              onSelect={select}
              rows={listed}
            />
          ) : selected === undefined ? null : (
            <Details
              key={selected.id}
              dataset={dataset}
              entry={selected}
              onClose={close}
              onSelect={select}
            />
          )}
        </aside>
      )}
    </div>
  );
};
