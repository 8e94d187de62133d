import { memo } from "react";

import { shortCount } from "#domain/timeline/clusterWords.ts";
import type { Stop } from "#charts/timeline/stops/stops.ts";
import { MarkedText } from "#parts/MarkedText.tsx";

interface Props {
  readonly stop: Stop;
  readonly name: string;
  /** Width of the plot: nothing of a mark that is outside can be hit. */
  readonly width: number;
  readonly active: boolean;
  readonly selected: boolean;
  /** Linked with what is selected. */
  readonly linked: boolean;
}

const HIT = 24;
/** How far marks reach over the plot's edges. */
const OVER = 8;

/** A box around a mark and its label that can be hit: never smaller than a thumb's least. */
const hitBox = (stop: Stop, width: number) => {
  const label = stop.type === "edge" ? undefined : stop.label;
  const least = stop.type === "edge" ? stop.x0 : -OVER;
  const most = stop.type === "edge" ? stop.x1 : width + OVER;
  const x0 = Math.max(stop.x0, least);
  const x1 = Math.min(stop.x1, most);
  const middle = (x0 + x1) / 2;
  // Records and running plans stand on the lower part of their track, under their label.
  const isLow = stop.type === "record" || (stop.type === "cluster" && stop.runsThrough);
  const isBeside = label !== undefined && label.y > stop.y;
  const y = isLow && !isBeside ? stop.y - HIT + 6 : stop.y - HIT / 2;
  return {
    x0: Math.min(x0, label?.x ?? x0, middle - HIT / 2),
    x1: Math.max(x1, label === undefined ? x1 : label.x + label.width, middle + HIT / 2),
    y,
    middle,
  };
};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The number on a counted disc or at an edge. */
const countWords = (stop: Stop): string => {
  if (stop.type === "record") return "";
  if (stop.type === "cluster") {
    return stop.runsThrough || stop.rows.length === 1 ? "" : shortCount(stop.rows.length);
  }
  return stop.side === "before" ? `‹${shortCount(stop.count)}` : `${shortCount(stop.count)}›`;
};

/** Points and no `rect`: its place and size are styles, and would be resolved anew for each mark and frame. */
const boxPoints = (x0: number, x1: number, y: number): string => {
  const left = round(x0);
  const right = round(x1);
  return `${left},${y} ${right},${y} ${right},${y + HIT} ${left},${y + HIT}`;
};

const boxClass = (selected: boolean, linked: boolean): string => {
  const stroke = selected
    ? "stroke-ink"
    : linked
      ? "stroke-muted [stroke-dasharray:3_3]"
      : "stroke-transparent";
  return `cursor-pointer fill-transparent stroke-2 outline-none hover:fill-ink/5 focus-visible:stroke-accent ${stroke}`;
};

/** A mark as keyboard, pointer and screen reader meet it. What it looks like is drawn by its lane. */
export const StopNode = memo(({ stop, name, width, active, selected, linked }: Props) => {
  const { x0, x1, y } = hitBox(stop, width);
  return (
    <polygon
      aria-label={name}
      aria-pressed={stop.type === "record" ? selected : undefined}
      className={boxClass(selected, linked)}
      data-stop={stop.key}
      points={boxPoints(x0 - 3, x1 + 3, y)}
      role="button"
      tabIndex={active ? 0 : -1}
    />
  );
});
StopNode.displayName = "StopNode";

/** What is written of a mark: its title, and how many it stands for. */
export const StopLabel = memo(({ stop, width }: Pick<Props, "stop" | "width">) => {
  const { middle } = hitBox(stop, width);
  const label = stop.type === "edge" ? undefined : stop.label;
  const count = countWords(stop);
  return (
    <>
      {count === "" ? null : (
        <text
          className={
            stop.type === "edge" ? "fill-muted text-[13px]" : "fill-paper text-[13px] font-semibold"
          }
          textAnchor="middle"
          x={round(middle)}
          y={stop.y + 4}
        >
          {count}
        </text>
      )}
      {label === undefined ? null : (
        <text className="fill-ink text-[13px]" x={round(label.x)} y={label.y}>
          <MarkedText drawn text={label.text} />
        </text>
      )}
    </>
  );
});
StopLabel.displayName = "StopLabel";
