import { memo, useMemo } from "react";

import { SMALL } from "#scene/mark.ts";
import { Marks } from "#scene/render/SceneSvg.tsx";
import { LineOfText } from "#scene/render/SceneText.tsx";
import { spoken } from "#scene/render/spoken.ts";
import { ROW, rowY } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { EDGE, type PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import { placeNews } from "#figures/timeline/layout/placeStrip.ts";
import { type HeadColumn, headPlaces, headY } from "#figures/timeline/marks/laneMarks.ts";
import type { RowRange } from "#figures/timeline/marks/rowMarks.ts";
import type { LinkedRow } from "#figures/timeline/marks/threads.ts";
import { rowStop, type Stop, representsRow, stopPoints } from "#figures/timeline/stops/stops.ts";
import { movingMarks, nameMarks, rowTitles } from "#figures/timeline/plot.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import { relationLabels } from "#messages/words/terms.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";
import { MarkedText } from "#parts/records/MarkedText.tsx";

import { headOf } from "./lines.ts";

interface StopProps {
  readonly stop: Stop;
  readonly name: string;
  /** Width of the plot; parts of a mark outside it can't be hit. */
  readonly width: number;
  readonly active: boolean;
  readonly selected: boolean;
  /** Whether its lane is open. */
  readonly expanded: boolean;
}

/**
 * The interactive part of a mark, for keyboard, pointer and screen reader; its lane draws the visible part. A
 * polygon rather than a `rect`, whose geometry is CSS properties, to be resolved for each mark and frame.
 */
const StopNode = memo(({ stop, name, width, active, selected, expanded }: StopProps) => (
  <polygon
    {...spoken(name)}
    aria-expanded={stop.type === "lane" ? expanded : undefined}
    aria-pressed={stop.type === "record" ? selected : undefined}
    className="cursor-pointer fill-transparent stroke-2 stroke-transparent outline-none hover:fill-ink/5 focus-visible:stroke-accent"
    data-stop={stop.key}
    points={stopPoints(stop, width)}
    role="button"
    tabIndex={active ? 0 : -1}
  >
    {stop.type === "edge" ? <title>{name}</title> : null}
  </polygon>
));
StopNode.displayName = "StopNode";

/** Search matches are marked in titles too. */
const MarkedLine = ({ text }: { readonly text: string }) => <MarkedText drawn text={text} />;

interface Props extends RowRange {
  readonly shape: LaneShape;
  readonly context: PlaceContext;
  readonly column: HeadColumn;
  readonly drawn: Parameters<typeof movingMarks>[2];
  readonly nameOf: (stop: Stop) => string;
  /** The stop in the Tab order, if it is in this lane. */
  readonly active: Stop | undefined;
  readonly selectedRow: EntryRow | undefined;
  readonly linked: readonly LinkedRow[];
}

type StillProps = Pick<Props, "shape" | "column" | "selectedRow" | keyof RowRange> &
  Pick<PlaceContext, "factsOf">;

/** The names of a lane and its rows, which don't re-render while its marks move. */
const StillPart = memo(({ shape, column, factsOf, from, to, selectedRow }: StillProps) => {
  const { gutter, width, later, measure } = column;
  const at = selectedRow === undefined ? -1 : [...shape.rows].indexOf(selectedRow);
  const left = -gutter - EDGE;
  const context = useMemo(() => ({ factsOf, measure }), [factsOf, measure]);
  const names = useMemo(() => nameMarks(shape, column), [shape, column]);
  const titles = useMemo(
    () => rowTitles(shape, column, context, undefined, { from, to }),
    [shape, column, context, from, to],
  );
  // Only the selected row looks different.
  const [own] =
    at < from || at >= to
      ? []
      : rowTitles(shape, column, context, selectedRow, { from: at, to: at + 1 });
  const shown = own === undefined ? titles : titles.with(at - from, own);
  return (
    <g aria-hidden="true">
      {at < 0 ? null : (
        <>
          <rect
            className="fill-fill"
            height={ROW}
            width={gutter + EDGE + width + later}
            x={left}
            y={rowY(shape, at) - ROW / 2}
          />
          <rect
            className="fill-accent"
            height={ROW}
            width={3}
            x={left}
            y={rowY(shape, at) - ROW / 2}
          />
        </>
      )}
      <LineOfText value={MarkedLine}>
        <Marks marks={names} />
        <Marks marks={shown} />
      </LineOfText>
    </g>
  );
});
StillPart.displayName = "StillPart";

type LaneStopsProps = Pick<Props, "shape" | "nameOf" | "selectedRow" | "linked"> & {
  readonly stops: readonly Stop[];
  readonly width: number;
  readonly activeKey: string | undefined;
};

/** The focusable stops of a lane. */
const LaneStops = memo((props: LaneStopsProps) => {
  const { shape, stops, nameOf, width, activeKey, selectedRow, linked } = props;
  return stops.map((stop) => {
    const links = linked.filter(({ row }) => representsRow(stop, row));
    const name = nameOf(stop);
    return (
      <StopNode
        active={stop.key === activeKey}
        expanded={shape.isOpen}
        key={stop.key}
        name={
          links.length === 0
            ? name
            : timelineMarks.linked(
                name,
                links.map(({ relation, direction }) => relationLabels[relation][direction]),
              )
        }
        selected={representsRow(stop, selectedRow)}
        stop={stop}
        width={width}
      />
    );
  });
});
LaneStops.displayName = "LaneStops";

const NO_LINKS: readonly LinkedRow[] = [];

/** One lane: its name, its marks and its focusable stops. */
export const LaneView = memo((props: Props) => {
  const { shape, from, to, context, column, drawn, nameOf, active, selectedRow, linked } = props;
  const { lane, isOpen, top, height } = shape;
  const { width, factsOf } = context;
  const { gutter, later } = column;
  const activeKey = active?.key;
  // Rows are as wide as the plot, so they don't depend on the window.
  const rows = useMemo(
    () =>
      Array.from({ length: to - from }, (_none, at) =>
        rowStop(
          shape,
          from + at,
          { ...column, factsOf, window: { start: 0, end: 1 }, asOf: 0 },
          gutter,
        ),
      ),
    [shape, from, to, column, factsOf, gutter],
  );
  const marks = useMemo(
    () => movingMarks(shape, context, drawn, gutter, { from, to }),
    [shape, context, drawn, gutter, from, to],
  );
  const head = headOf(shape, { shapes: [], context, gutter });
  const news = placeNews(shape, context);
  const [name, ...edges] = head;
  const { pin } = headPlaces(shape, column);
  const moving = [
    ...edges,
    ...news,
    // In a closed lane only the focused mark is a button: a pointer is matched to the nearest mark.
    ...(active === undefined || isOpen || head.some(({ key }) => key === activeKey)
      ? []
      : [active]),
  ];
  const shared = { activeKey, nameOf, shape, width };
  // In most lanes neither the selected record nor a linked one has a row: stable props spare them a re-render.
  const own = {
    linked: linked.some(({ row }) => shape.rows.includes(row)) ? linked : NO_LINKS,
    selectedRow:
      selectedRow !== undefined && shape.rows.includes(selectedRow) ? selectedRow : undefined,
  };
  return (
    <g aria-label={timelineMarks.lane(lane.name, lane.rows.length)} role="group">
      <StillPart
        column={column}
        factsOf={factsOf}
        from={from}
        selectedRow={own.selectedRow}
        shape={shape}
        to={to}
      />
      <g aria-hidden="true">
        <Marks marks={marks} />
      </g>
      {pin !== undefined ? (
        <text
          aria-hidden="true"
          className="fill-muted underline decoration-rule underline-offset-2 print:hidden"
          data-pin=""
          fontSize={SMALL}
          x={pin.x}
          y={headY(shape) + 4.5}
        >
          {pin.text}
        </text>
      ) : (
        <rect
          className="cursor-pointer fill-transparent"
          data-closed={lane.id}
          height={height}
          width={width + later}
          x={0}
          y={top}
        />
      )}
      {name === undefined ? null : <LaneStops {...shared} {...own} stops={[name]} />}
      <LaneStops {...shared} {...own} stops={rows} />
      <LaneStops {...shared} linked={linked} selectedRow={selectedRow} stops={moving} />
    </g>
  );
});
LaneView.displayName = "LaneView";
