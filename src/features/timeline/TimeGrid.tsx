import type { PlacedTimeline } from "#domain/timeline/placed.ts";
import { AXIS } from "#domain/timeline/placeTimeline.ts";

interface Props {
  readonly placed: PlacedTimeline;
}

const path = ({ ticks, height }: PlacedTimeline, strong: boolean): string =>
  ticks
    .filter((tick) => tick.strong === strong)
    .map(({ x }) => `M${Math.round(x * 10) / 10} ${AXIS - 4}V${height}`)
    .join("");

interface LineProps {
  readonly x: number;
  readonly height: number;
  readonly label: string;
  readonly anchor: "start" | "middle" | "end";
}

/** Closer than this, two labels under the plot lean away from each other, in pixels. */
const CLOSE = 50;

const Line = ({ x, height, label, anchor }: LineProps) => (
  <g className="stroke-accent">
    <line className="stroke-[1.5]" x1={x} x2={x} y1={AXIS - 4} y2={height + 2} />
    <text className="fill-accent stroke-none text-[11px]" textAnchor={anchor} x={x} y={height + 13}>
      {label}
    </text>
  </g>
);

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
        >
          <title>{label}</title>
        </rect>
      ))}
      <path className="fill-none stroke-rule" d={path(placed, false)} />
      <path className="fill-none stroke-way" d={path(placed, true)} />
      {ticks.map(({ day, x, label }) =>
        label === "" ? null : (
          <text className="fill-muted text-[12px]" key={day} x={x + 3} y={14}>
            {label}
          </text>
        ),
      )}
      {asOf === undefined ? null : (
        <Line height={height} anchor={close ? "end" : "middle"} label="as of" x={asOf} />
      )}
      {today === undefined ? null : (
        <Line height={height} anchor={close ? "start" : "middle"} label="today" x={today} />
      )}
    </g>
  );
};
