import type { ReactElement } from "react";

import { textScale } from "#ui/useContainerWidth.ts";

import { arrowOf, LABEL_LINE, labelPlaces } from "#charts/trajectory/trajectoryLabels.ts";
import type { DirectLabel, TrajectoryRow } from "#charts/trajectory/trajectoryRow.ts";

/** What recharts hands to a dot; undefined coordinates where the row has no such value. */
interface DotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: unknown;
  readonly index?: number | undefined;
}

const isRow = (value: unknown): value is TrajectoryRow =>
  typeof value === "object" && value !== null && "day" in value;

const boundMark = (cx: number, cy: number, bound: TrajectoryRow["bound"]): ReactElement | null => {
  const at = arrowOf(bound);
  if (at === undefined) return null;
  const sign = at === "above" ? -1 : 1;
  return (
    <path
      className="fill-none stroke-current stroke-[1.5]"
      d={`M${cx} ${cy + sign * 6}v${sign * 12}m-4 ${-sign * 4}l4 ${sign * 4}l4 ${-sign * 4}`}
    />
  );
};

/** What the eye takes for the height of a line of figures. */
const CAPITALS = 9;

const labelLooks: Readonly<Record<DirectLabel["of"], string>> = {
  reading: "fill-current font-semibold",
  baseline: "fill-ink font-semibold",
  interim: "fill-ink font-semibold",
  target: "fill-ink font-semibold",
  silence: "fill-muted",
};

interface LabelProps {
  readonly cx: number;
  readonly cy: number;
  readonly of: DirectLabel["of"];
  readonly payload: unknown;
}

/** What is written of a point beside it, on a rim of the ground so that no line runs through it. */
const Label = ({ cx, cy, of, payload }: LabelProps) => {
  const label = isRow(payload) ? payload.labels?.find((one) => one.of === of) : undefined;
  if (label === undefined) return null;
  const { lines, at, away } = label;
  const { anchor, aside } = labelPlaces[of];
  const scale = textScale();
  const [above, below] = [-away - (lines.length - 1) * LABEL_LINE, away + CAPITALS];
  return (
    <text
      className={`stroke-paper stroke-4 text-small [paint-order:stroke] [stroke-linejoin:round] ${labelLooks[of]}`}
      textAnchor={anchor}
      y={cy + (at === "above" ? above : below) * scale}
    >
      {lines.map((line, index) => (
        <tspan dy={index === 0 ? 0 : LABEL_LINE * scale} key={line} x={cx + aside * scale}>
          {line}
        </tspan>
      ))}
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
      <Label cx={cx} cy={cy} of="reading" payload={payload} />
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
      <Label cx={cx} cy={cy} of="baseline" payload={payload} />
    </g>
  );

/** An interim step: a diamond. */
export const InterimDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <g>
      <path className="fill-panel stroke-ink stroke-[1.5]" d={`M${cx} ${cy - 6}l5 6l-5 6l-5 -6Z`} />
      <Label cx={cx} cy={cy} of="interim" payload={payload} />
    </g>
  );

/** The target on its day: a bracket. */
export const TargetDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <g>
      <path className="fill-none stroke-ink stroke-2" d={`M${cx - 8} ${cy - 5}v5h16v-5`} />
      <Label cx={cx} cy={cy} of="target" payload={payload} />
    </g>
  );

/** The end of a stretch without a reading: only its words. */
export const SilenceDot = ({ cx, cy, payload }: DotProps) =>
  cx === undefined || cy === undefined ? (
    <g />
  ) : (
    <Label cx={cx} cy={cy} of="silence" payload={payload} />
  );
