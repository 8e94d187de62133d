import {
  memo,
  useMemo,
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { FindingHeader } from "#parts/page/FindingHeader.tsx";
import { NothingMatches } from "#parts/page/NothingMatches.tsx";
import { timelineBase, timelineTitle, type TimelineBase } from "#figures/timeline/model.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { AXIS } from "#figures/timeline/layout/laneShapes.ts";
import { EDGE } from "#figures/timeline/layout/placeRow.ts";
import { setting } from "#domain/query/parameters/parameter.ts";
import { hasBit } from "#domain/query/filter/bits.ts";
import { timeline } from "#messages/views/timeline.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { FigureActions } from "#figures/view/FigureActions.tsx";
import { ActionsBeside } from "#parts/page/ActionsBeside.tsx";
import { SourceLine } from "#parts/page/SourceLine.tsx";
import { useParameter } from "#parts/page/useParameter.ts";
import { useNavigation } from "#ui/navigation.tsx";
import { narrowOrder, timelineView } from "#figures/timeline/parameters.ts";
import { daysIn, type TimeWindow } from "#domain/calendar/timeWindow.ts";
import {
  firstRange,
  rangeBetween,
  type RangeStep,
  rangeStepFor,
} from "#domain/chronology/measuredRange.ts";
import type { Grouping } from "#domain/chronology/grouping.ts";
import { timelineTools } from "#messages/views/timelineTools.ts";
import { Button } from "#ui/frame/Button.tsx";
import { Dialog } from "#ui/overlay/Dialog.tsx";
import { isPrerendering } from "#ui/screen/prerendering.ts";
import { DetailsPane } from "./details/DetailsPane.tsx";
import { useReveal } from "./details/useReveal.ts";
import { useTimelineSelection } from "./details/useTimelineSelection.ts";
import { PlotLegend } from "./plot/Legend.tsx";
import type { Found } from "./plot/lines.ts";
import { openStop } from "./plot/openStop.ts";
import { TimelinePlot } from "./plot/TimelinePlot.tsx";
import { formOf, useFrameSize } from "./plot/useFrameSize.ts";
import { usePlotGestures } from "./plot/usePlotGestures.ts";
import { RangeHandles } from "./range/RangeHandles.tsx";
import { RangePanel } from "./range/RangePanel.tsx";
import { useRange } from "./range/useRange.ts";
import { TablePane } from "./records/TablePane.tsx";
import { TimelineList } from "./records/TimelineList.tsx";
import { lowerKey, useFigureKeys } from "./useFigureKeys.ts";
import { useInSight } from "./records/useInSight.ts";
import { useShapes } from "./data/useShapes.ts";
import { useTimelineData } from "./data/useTimelineData.ts";
import { Minimap } from "./window/Minimap.tsx";
import { Toolbar } from "./window/Toolbar.tsx";
import { useTimelineWindow } from "./window/useTimelineWindow.ts";
import { useMoves } from "./window/useMoves.ts";

interface SightLineProps {
  readonly window: TimeWindow;
  /** Records that extend into the window; undefined until counted. */
  readonly total: number | undefined;
  /** Those that date from it. */
  readonly dated: number;
  /** All records that pass the filters, for the status line. */
  readonly shown: number;
  readonly grouping: Grouping;
  readonly lanes: number;
}

/** What the window shows, announced after each gesture; hidden while it shows every record. */
const SightLine = ({ window, grouping, lanes, ...counts }: SightLineProps) => (
  <p
    aria-live="polite"
    className={
      counts.total === undefined || counts.total === counts.shown
        ? "sr-only"
        : "text-small text-muted"
    }
  >
    {timeline.sight(window, counts, grouping === "kind" || lanes < 2 ? undefined : lanes)}
  </p>
);

interface KeysDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The list of the timeline's keys. */
const KeysDialog = memo(({ open, onClose }: KeysDialogProps) => (
  <Dialog
    className="m-auto w-[min(34rem,calc(100vw-2rem))] rounded-plain border border-ink p-5 backdrop:bg-black/50"
    label={timelineTools.keysTitle}
    onClose={onClose}
    open={open}
  >
    <div className="flex items-baseline justify-between gap-4">
      <h2 className="font-serif text-lead font-bold">{timelineTools.keysTitle}</h2>
      <Button onClick={onClose}>{timelineTools.close}</Button>
    </div>
    <dl className="mt-3 grid grid-cols-[max-content_minmax(0,1fr)] gap-x-4 gap-y-1.5 text-small">
      {timelineTools.keys.map(([key, does]) => (
        <div className="contents" key={key}>
          <dt>
            <kbd className="font-sans font-semibold">{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
));
KeysDialog.displayName = "KeysDialog";

interface Props {
  readonly base: TimelineBase;
  readonly snapshot: Snapshot;
  /** The header of the view, left of the figure's actions. */
  readonly header: ReactNode;
}

/** Half of what a thumb needs to take hold of an end of the period. */
const THUMB = 12;

const noShapes: readonly LaneShape[] = [];

/** The figure with its controls: lanes, window, selection, table. */
const TimelineFigure = ({ base, snapshot, header }: Props) => {
  const { dataset, asOf, entries } = snapshot;
  const { change } = useNavigation();
  const { limits } = base;
  const control = useTimelineWindow(base);
  const { settled, goTo, current } = control;
  const data = useTimelineData(base, snapshot);
  const { grouping, lanes, measure, factsOf } = data;
  const selection = useTimelineSelection(dataset, entries.result.mask);
  const { selectedRow, selected, byHand } = selection;
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<SVGSVGElement>(null);
  const { frame, narrow, gutter, width, later, scale, maxHeight } = useFrameSize();
  const shaped = useShapes(data, settled, maxHeight);
  const inPixels = { left: (gutter + EDGE) * scale, width: width * scale };
  const ranged = useRange(base, snapshot.selection);
  const stepNow = (): RangeStep => rangeStepFor(daysIn(current()), inPixels.width);
  const axis = AXIS * scale;
  usePlotGestures({
    plot,
    ...inPixels,
    axis,
    limits,
    control,
    onRange: (from, to, isDone) => {
      const next = rangeBetween(from, to, stepNow(), limits);
      if (!isDone) ranged.show(next);
      else if (next !== undefined) ranged.set(next);
    },
    active: !narrow,
  });
  const moves = useMoves(data, control, selected, selectedRow);
  const [keysShown, setKeysShown] = useState(false);
  const closeKeys = useCallback(() => setKeysShown(false), []);
  const reading = useParameter(narrowOrder);
  const tableOpen = useParameter(timelineView) === "table";
  const { table, total, dated, sections } = useInSight({
    data,
    snapshot,
    window: settled,
    narrow: narrow || isPrerendering,
    reading,
    tableOpen,
  });
  const setTable = (open: boolean): void =>
    change(setting(timelineView, open ? "table" : "figure"), { replace: true });
  const { range } = ranged;
  const showRange = (): void => {
    if (range !== undefined) moves.show(range);
  };
  const { close, toTable } = useFigureKeys({
    root,
    selection,
    range: ranged,
    window: settled,
    onShowRange: showRange,
    onShowKeys: () => setKeysShown(true),
    onTable: () => setTable(true),
    onZoom: moves.zoom,
    onWhole: () => goTo(limits),
  });
  const latest = useRef({ range, stepNow });
  useEffect(() => {
    latest.current = { range, stepNow };
  });
  const { set: setRange } = ranged;
  // Stable, so that moving the window renders no button anew.
  const measurePeriod = useCallback((): void => {
    const { range: before, stepNow: step } = latest.current;
    setRange(before === undefined ? firstRange(current(), step(), limits) : undefined);
  }, [current, limits, setRange]);
  const closeRange = (): void => {
    ranged.set(undefined);
    root.current?.querySelector<HTMLElement>("[data-measure]")?.focus();
  };
  useReveal(root, narrow ? undefined : selected?.id, byHand);
  const open = ({ stop, shape }: Found): void => {
    const opened = openStop(stop, shape.lane, current(), limits);
    if (opened.to === "window") goTo(opened.window);
    else if (opened.to === "lane") shaped.toggle(shape);
    else if (opened.to === "pin") shaped.pin(shape.lane.id);
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
    if (lowerKey(event.key) !== "p" || found === undefined) return moves.onKey(event, moment);
    event.preventDefault();
    shaped.pin(found.shape.lane.id);
    return true;
  };
  return (
    <div ref={root}>
      <ActionsBeside header={header}>
        <FigureActions name={timelineMarks.title} snapshot={snapshot} figureId="timeline" />
      </ActionsBeside>
      {(isPrerendering ? [true, false] : [narrow]).map((isNarrow) => (
        <div className={formOf(isNarrow)} key={String(isNarrow)}>
          <Toolbar
            grouping={grouping}
            limits={limits}

            narrow={isNarrow}
            isMeasuring={range !== undefined}
            onMeasure={measurePeriod}
            onFit={selected === undefined ? undefined : moves.fit}
            onWindow={goTo}
            onZoom={moves.zoom}
            presets={data.presets}
            window={settled}
          >
            <SightLine
              dated={dated}
              grouping={grouping}
              lanes={isNarrow && reading !== "plans" ? 0 : lanes.length}
              shown={entries.shown.length}
              total={total}
              window={settled}
            />
          </Toolbar>
        </div>
      ))}
      <figure aria-label={timelineMarks.title} className="relative" ref={frame}>
        {range === undefined ? null : (
          <RangePanel
            limits={limits}
            onClose={closeRange}
            onFilter={ranged.filter}
            onSet={ranged.set}
            onZoom={showRange}
            plot={narrow ? undefined : { ...inPixels, top: axis + 4 }}
            range={range}
            snapshot={snapshot}
            window={settled}
          />
        )}
        {range === undefined || narrow ? null : (
          <RangeHandles
            {...inPixels}
            axis={axis}
            control={control}
            limits={limits}
            onClose={closeRange}
            onSet={ranged.set}
            onShow={ranged.show}
            range={range}
          />
        )}
        {narrow || isPrerendering ? (
          <div className={formOf(true)}>
            <div className="mb-4">
              <PlotLegend data={data} onKeys={undefined} shapes={noShapes} />
            </div>
            <TimelineList
              data={data}
              reading={reading}
              snapshot={snapshot}
              onSelect={selection.select}
              onWindow={goTo}
              sections={sections}
              selected={selected?.id}
              unlisted={entries.shown.length - (total ?? entries.shown.length)}
              window={settled}
            />
          </div>
        ) : null}
        {narrow ? null : (
          <div className={formOf(false)}>
            <TimelinePlot
              asOf={asOf}
              control={control}
              data={data}
              gutter={gutter}
              later={later}
              linked={selection.linked}
              onKey={onKey}
              onOpen={open}
              plot={plot}
              range={range}
              scale={scale}
              selectedRow={selectedRow}
              shapes={shaped.shapes}
              width={width}
            />
            <PlotLegend data={data} onKeys={() => setKeysShown(true)} shapes={shaped.shapes} />
            <p className="sr-only" id="timeline-keys">
              {timeline.keys}
            </p>
          </div>
        )}
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
          limits={limits}
          mask={entries.result.mask}
          measure={measure}
          scale={scale}
          // Below a plot it has the plot's place, below a list all of the width but a thumb's at each end.
          {...(narrow
            ? { left: THUMB, width: gutter + EDGE + width + later - 2 * THUMB, later: THUMB }
            : { left: gutter + EDGE, width, later })}
        />
        <SourceLine dataset={dataset} entries={entries.shown} />
      </figure>
      <TablePane
        data={data}
        heading={toTable}
        onToggle={() => setTable(!tableOpen)}
        open={tableOpen}
        rows={table.rows}
        total={table.total}
      />
      <KeysDialog onClose={closeKeys} open={keysShown} />
    </div>
  );
};

/** Records, plan periods and due dates on one axis of time. */
export const Timeline = memo(({ snapshot }: { readonly snapshot: Snapshot }) => {
  const { dataset, entries, today } = snapshot;
  const base = timelineBase(dataset, today);
  const title = useMemo(() => timelineTitle(snapshot), [snapshot]);
  const header = <FindingHeader snapshot={snapshot} title={title} />;
  return entries.shown.length === 0 ? (
    <>
      {header}
      <NothingMatches noun="records" snapshot={snapshot} />
    </>
  ) : (
    <TimelineFigure base={base} header={header} snapshot={snapshot} />
  );
});
