import { memo } from "react";

import type { PlacedLane } from "#charts/timeline/layout/placed.ts";
import { EDGE, type Stop } from "#charts/timeline/stops/stops.ts";
import type { LinkedRow } from "#charts/timeline/marks/threads.ts";
import { wrapText } from "#domain/timeline/wrapText.ts";
import { LanePaths } from "#parts/LanePaths.tsx";

import { StopLabel, StopNode } from "./StopNode.tsx";

interface Props {
  readonly lane: PlacedLane;
  /** What can be reached in it; of a density, only the part that has the focus. */
  readonly stops: readonly Stop[];
  readonly nameOf: (stop: Stop) => string;
  readonly width: number;
  readonly gutter: number;
  readonly activeKey: string | undefined;
  readonly selectedRow: number;
  readonly linked: readonly LinkedRow[];
}

/** Height of a line of a lane's name. */
const LINE = 15;

const standsFor = (stop: Stop, row: number): boolean =>
  row >= 0 &&
  ((stop.type === "record" && stop.row === row) ||
    (stop.type === "cluster" && stop.rows.length <= 1000 && stop.rows.includes(row)));

/** A mark that the selected record is linked with says how. */
const withLink = (name: string, links: readonly LinkedRow[]): string =>
  links.length === 0
    ? name
    : `${name}; linked from the selected record as '${links.map(({ words }) => words).join("', '")}'`;

/** One lane: its name, its marks, and what can be reached of them. */
export const LaneView = memo(
  ({ lane, stops, nameOf, width, gutter, activeKey, selectedRow, linked }: Props) => {
    const { top, height, total, density } = lane;
    const words = `${total} ${total === 1 ? "record" : "records"}`;
    const lines = Math.min(4, Math.floor((height - 2) / LINE));
    const name = wrapText(lane.label, 13.5, gutter - EDGE - 16, lines);
    return (
      <g aria-label={`${lane.label}, ${words}`} role="group">
        <line
          className="stroke-rule"
          x1={-gutter}
          x2={width + EDGE}
          y1={top + height}
          y2={top + height}
        />
        <text aria-hidden="true" className="fill-ink text-[13px] font-semibold" y={top + 16}>
          {name.map((line, at) => (
            <tspan dy={at === 0 ? 0 : LINE} key={line} x={-gutter}>
              {line}
            </tspan>
          ))}
          <tspan className="fill-muted font-normal"> {total}</tspan>
        </text>
        {density === undefined ? null : (
          <rect
            className="fill-transparent"
            data-density={lane.id}
            height={height}
            width={width}
            x={0}
            y={top}
          />
        )}
        <g clipPath="url(#timeline-plot)">
          <LanePaths lane={lane} width={width} />
        </g>
        {stops.map((stop) => {
          const links = linked.filter(({ row }) => standsFor(stop, row));
          return (
            <StopNode
              active={stop.key === activeKey}
              key={stop.key}
              linked={links.length > 0}
              name={withLink(nameOf(stop), links)}
              selected={standsFor(stop, selectedRow)}
              stop={stop}
              width={width}
            />
          );
        })}
        <g aria-hidden="true" className="pointer-events-none">
          {stops.map((stop) => (
            <StopLabel key={stop.key} stop={stop} width={width} />
          ))}
        </g>
      </g>
    );
  },
);
LaneView.displayName = "LaneView";
