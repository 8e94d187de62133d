import type { KeyboardEvent } from "react";

import { verdictStyle } from "#figures/verdictStyle.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { LABEL_LINE } from "./paceLabels.ts";
import type { PlacedPoint } from "./placePace.ts";

interface Props {
  readonly placed: PlacedPoint;
  /** What the point tells. */
  readonly words: string;
  /** Whether it is the one in the order of the Tab key. */
  readonly isStop: boolean;
  readonly onReach: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const arrowheads = { above: "M-4 -8L0 -12L4 -8", below: "M-4 8L0 12L4 8" } as const;

/** A target on the scatter: the mark of its verdict with its name or number, leading to its page. */
export const PaceMark = ({ placed, words, isStop, onReach, onKeyDown }: Props) => {
  const { point, x, y, off, label } = placed;
  const { path, text } = verdictStyle[point.verdict];
  return (
    <RouteLink
      aria-label={words}
      className={`group ${text}`}
      onFocus={onReach}
      onKeyDown={onKeyDown}
      onPointerEnter={onReach}
      tabIndex={isStop ? 0 : -1}
      to={`/targets/${point.entry.id}`}
    >
      {label?.leader === undefined ? null : (
        <path
          className="fill-none stroke-current opacity-60 group-hover:opacity-100 group-focus:opacity-100"
          d={`M${label.leader.x1} ${label.leader.y1}L${label.leader.x2} ${label.leader.y2}`}
        />
      )}
      <circle className="fill-transparent" cx={x} cy={y} r="12" />
      <circle className="fill-paper" cx={x} cy={y} r="6" />
      <g transform={`translate(${x} ${y})`}>
        <path className="fill-current" d={path} fillRule="evenodd" transform="scale(5)" />
        {off === undefined ? null : (
          <path className="fill-none stroke-current stroke-[1.5]" d={arrowheads[off]} />
        )}
      </g>
      {label === undefined ? null : (
        <text
          className="fill-current stroke-paper stroke-3 text-figure [paint-order:stroke] [stroke-linejoin:round] group-hover:underline"
          textAnchor={label.anchor}
          y={label.y}
        >
          {label.lines.map((line, at) => (
            <tspan dy={at === 0 ? 0 : LABEL_LINE} key={line} x={label.x}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </RouteLink>
  );
};
