import type { PlacedTimeline } from "#domain/timeline/placed.ts";
import { lineAround } from "#domain/timeline/lineGaps.ts";
import { AXIS } from "#domain/timeline/placeTimeline.ts";
import { TICK_LEAD } from "#domain/timeline/ticks.ts";

interface Props {
  readonly placed: PlacedTimeline;
}

const path = ({ ticks, height }: PlacedTimeline, strong: boolean): string =>
  ticks
    .filter((tick) => tick.strong === strong)
    .map(({ x }) => `M${Math.round(x * 10) / 10} ${AXIS - 4}V${height}`)
    .join("");

interface LineProps {
  readonly placed: PlacedTimeline;
  readonly x: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

/** Closer than this, two labels under the plot lean away from each other, in pixels. */
const CLOSE = 50;

const Line = ({ placed, x, label, anchor }: LineProps) => {
  const { height } = placed;
  return (
    <g>
      <path
        className="fill-none stroke-accent stroke-[1.5]"
        d={lineAround(placed, x, AXIS - 4, height + 2)}
      />
      <text className="fill-accent text-[13px]" textAnchor={anchor} x={x} y={height + 13}>
        {label}
      </text>
    </g>
  );
};

/** The axis, its grid, the quiet bands of reporting periods, today and the as-of date. */
export const TimeGrid = ({ placed }: Props) => {
  const { ticks, height, bands, today, asOf } = placed;
  // What was known is never later than today.
  const close = today !== undefined && asOf !== undefined && today - asOf < CLOSE;
  return (
    <g aria-hidden="true">
      {bands.map(({ x0, x1, label }) => (
        <rect
          className="fill-fill"
          height={height - AXIS}
          key={label}
          width={x1 - x0}
          x={x0}
          y={AXIS}
        />
      ))}
      <path className="fill-none stroke-rule" d={path(placed, false)} />
      <path className="fill-none stroke-way" d={path(placed, true)} />
      {ticks.map(({ day, x, label }) =>
        label === "" ? null : (
          <text className="fill-muted text-[13px]" key={day} x={x + TICK_LEAD} y={14}>
            {label}
          </text>
        ),
      )}
      {asOf === undefined ? null : (
        <Line anchor={close ? "end" : "middle"} label="as of" placed={placed} x={asOf} />
      )}
      {today === undefined ? null : (
        <Line anchor={close ? "start" : "middle"} label="today" placed={placed} x={today} />
      )}
    </g>
  );
};
