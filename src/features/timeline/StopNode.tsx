import { memo } from "react";

import { shortCount } from "#domain/timeline/clusterWords.ts";
import type { Stop } from "#domain/timeline/stops.ts";

interface Props {
  readonly stop: Stop;
  readonly name: string;
  readonly active: boolean;
  readonly selected: boolean;
  /** Linked with what is selected. */
  readonly linked: boolean;
}

const HIT = 24;

/** A box around a mark and its label that can be hit: never smaller than a thumb's least. */
const hitBox = (stop: Stop) => {
  const label = stop.type === "edge" ? undefined : stop.label;
  const middle = (stop.x0 + stop.x1) / 2;
  const x0 = Math.min(stop.x0, label?.x ?? stop.x0, middle - HIT / 2);
  const x1 = Math.max(
    stop.x1,
    label === undefined ? stop.x1 : label.x + label.width,
    middle + HIT / 2,
  );
  // Records stand on the lower part of their track, under their label.
  const y = stop.type === "record" ? stop.y - HIT + 6.5 : stop.y - HIT / 2;
  return { x0, x1, y };
};

const EdgeSign = ({ stop }: { readonly stop: Extract<Stop, { type: "edge" }> }) => (
  <text className="fill-muted text-[11px]" textAnchor="middle" x={stop.x} y={stop.y + 4}>
    {stop.side === "before" ? `‹${shortCount(stop.count)}` : `${shortCount(stop.count)}›`}
  </text>
);

const MarkText = ({ stop }: { readonly stop: Exclude<Stop, { type: "edge" }> }) => (
  <>
    {stop.type === "cluster" && stop.rows.length > 1 ? (
      <text
        className="fill-paper text-[11px] font-semibold"
        textAnchor="middle"
        x={stop.x}
        y={stop.y + 4}
      >
        {shortCount(stop.rows.length)}
      </text>
    ) : null}
    {stop.label === undefined ? null : (
      <text className="fill-ink text-[12px]" x={stop.label.x} y={stop.label.y}>
        {stop.label.text}
      </text>
    )}
  </>
);

/** A mark as keyboard, pointer and screen reader meet it. What it looks like is drawn by its lane. */
export const StopNode = memo(({ stop, name, active, selected, linked }: Props) => {
  const { x0, x1, y } = hitBox(stop);
  return (
    <g
      aria-label={name}
      aria-pressed={stop.type === "record" ? selected : undefined}
      className="group cursor-pointer outline-none"
      data-stop={stop.key}
      role="button"
      tabIndex={active ? 0 : -1}
    >
      <rect
        className={`fill-transparent stroke-2 group-hover:fill-ink/5 group-focus-visible:stroke-accent ${selected ? "stroke-ink" : linked ? "stroke-muted" : "stroke-transparent"}`}
        height={HIT}
        rx={3}
        strokeDasharray={linked && !selected ? "3 3" : undefined}
        width={x1 - x0 + 6}
        x={x0 - 3}
        y={y}
      />
      {stop.type === "edge" ? <EdgeSign stop={stop} /> : <MarkText stop={stop} />}
    </g>
  );
});
StopNode.displayName = "StopNode";
