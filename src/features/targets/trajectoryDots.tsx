import type { ReactElement } from "react";

import type { TrajectoryRow } from "./trajectoryView.ts";

/** What recharts hands to a dot; undefined coordinates where the row has no such value. */
interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: unknown;
  readonly index?: number | undefined;
}

const isRow = (value: unknown): value is TrajectoryRow =>
  typeof value === "object" && value !== null && "day" in value;

const rising: ReadonlySet<string> = new Set(["more than", "at least"]);
const falling: ReadonlySet<string> = new Set(["at most", "less than", "up to"]);

const boundMark = (cx: number, cy: number, bound: string | undefined): ReactElement | null => {
  const up = bound !== undefined && rising.has(bound);
  if (!up && !(bound !== undefined && falling.has(bound))) return null;
  const sign = up ? -1 : 1;
  return (
    <path
      className="fill-none stroke-current stroke-[1.5]"
      d={`M${cx} ${cy + sign * 6}v${sign * 12}m-4 ${-sign * 4}l4 ${sign * 4}l4 ${-sign * 4}`}
    />
  );
};

interface LabelProps {
  readonly cx: number;
  readonly cy: number;
  readonly of: keyof NonNullable<TrajectoryRow["labels"]>;
  readonly payload: unknown;
  /** How far from the point its nearer edge stands. */
  readonly away: number;
  readonly anchor?: "start" | "middle" | "end";
}

/** A point's figure beside it, on a rim of the ground so that no line runs through it. */
const Label = ({ cx, cy, of, payload, away, anchor = "middle" }: LabelProps) => {
  const label = isRow(payload) ? payload.labels?.[of] : undefined;
  if (label === undefined) return null;
  return (
    <text
      className="stroke-paper stroke-4 text-small font-semibold [paint-order:stroke] [stroke-linejoin:round]"
      fill={of === "reading" ? "currentColor" : "var(--ink)"}
      textAnchor={anchor}
      x={cx}
      y={label.at === "above" ? cy - away : cy + away + 9}
    >
      {label.text}
    </text>
  );
};

/** A reading: a dot, with an arrow where the true figure may lie further that way. */
export const ReadingDot = ({ cx, cy, payload }: DotProps) => {
  if (cx === undefined || cy === undefined || !isRow(payload)) return <g />;
  return (
    <g>
      {boundMark(cx, cy, payload.bound)}
      {payload.met === true ? (
        <circle className="fill-none stroke-current stroke-[1.5]" cx={cx} cy={cy} r="9" />
      ) : null}
      <circle className="fill-current stroke-panel stroke-2" cx={cx} cy={cy} r="5.5" />
      <Label
        away={rising.has(payload.bound ?? "") && payload.labels?.reading?.at === "above" ? 23 : 13}
        cx={cx}
        cy={cy}
        of="reading"
        payload={payload}
      />
    </g>
  );
};

/** A reading older than the baseline: hollow. */
export const EarlierDot = ({ cx, cy }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <circle className="fill-panel stroke-muted stroke-[1.5]" cx={cx} cy={cy} r="4" />
  );

/** The baseline: a tick across the line. */
export const BaselineDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <g>
      <path className="stroke-ink stroke-2" d={`M${cx - 7} ${cy}h14M${cx} ${cy - 7}v14`} />
      <Label away={11} cx={cx} cy={cy} of="baseline" payload={payload} />
    </g>
  );

/** An interim step: a diamond. */
export const InterimDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <g>
      <path className="fill-panel stroke-ink stroke-[1.5]" d={`M${cx} ${cy - 6}l5 6l-5 6l-5 -6Z`} />
      <Label anchor="start" away={-4} cx={cx + 10} cy={cy} of="interim" payload={payload} />
    </g>
  );

/** The target on its day: a bracket. */
export const TargetDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <g>
      <path className="fill-none stroke-ink stroke-2" d={`M${cx - 8} ${cy - 5}v5h16v-5`} />
      <Label anchor="end" away={9} cx={cx + 10} cy={cy} of="target" payload={payload} />
    </g>
  );
