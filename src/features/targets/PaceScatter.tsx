import { type KeyboardEvent, useMemo, useRef, useState } from "react";

import type { Dataset } from "#domain/dataset.ts";
import { outcomeWords } from "#domain/pace/outcomeWords.ts";
import { formatShare } from "#messages/numbers.ts";
import { rem } from "#ui/rem.ts";

import { pointAt } from "./paceKeys.ts";
import { PaceMark } from "./PaceMark.tsx";
import { frameOf, type PaceFrame, type PacePoint, pathOf, xOf, yOf } from "./paceScatterView.ts";
import type { PathWords } from "./pathWords.ts";
import { placePoints } from "./placePace.ts";
import { targetName } from "./targetNames.ts";
import { wayCell } from "./wayCell.ts";

interface Props {
  readonly points: readonly PacePoint[];
  readonly dataset: Dataset;
  readonly width: number;
}

const quarters = [0, 0.25, 0.5, 0.75, 1] as const;
const halves = [0, 0.5, 1] as const;
/** So wide a plot has room for what is written under each quarter of its axis. */
const ROOM_FOR_QUARTERS = 180;
const ways = [0, 0.5, 1, 1.5] as const;

interface AxesProps {
  readonly frame: PaceFrame;
  readonly words: readonly PathWords[];
}

const Axes = ({ frame, words }: AxesProps) => {
  const { left, right, top, bottom } = frame;
  const path = pathOf(frame);
  return (
    <g className="text-figure">
      {ways.map((way) => (
        <g key={way}>
          <path
            className={way === 0 || way === 1 ? "stroke-muted" : "stroke-rule"}
            d={`M${left} ${yOf(frame, way)}H${right}`}
          />
          <text className="fill-muted" textAnchor="end" x={left - 6} y={yOf(frame, way) + 4.5}>
            {formatShare(way)}
          </text>
        </g>
      ))}
      {(right - left < ROOM_FOR_QUARTERS ? halves : quarters).map((time) => (
        <g key={time}>
          <path className="stroke-rule" d={`M${xOf(frame, time)} ${top}V${bottom}`} />
          <text className="fill-muted" textAnchor="middle" x={xOf(frame, time)} y={bottom + 17}>
            {formatShare(time)}
          </text>
        </g>
      ))}
      <path
        className="stroke-ink [stroke-dasharray:6_4]"
        d={`M${path.x1} ${path.y1}L${path.x2} ${path.y2}`}
      />
      <text className="fill-muted" textAnchor="end" x={right} y={bottom + 36}>
        share of the time gone at the last reading
      </text>
      {words.map(({ text, x, y, angle }) => (
        <text className="fill-ink" key={text} transform={`translate(${x} ${y}) rotate(${angle})`}>
          {text}
        </text>
      ))}
    </g>
  );
};

/** What a point tells, for those who hear it, reach it by key or point at it. */
const pointWords = ({ judgement, time }: PacePoint, name: string): string =>
  `${name}: ${outcomeWords(judgement).toLowerCase()}; way covered: ${wayCell(judgement)}, in ${formatShare(time)} of the time`;

/** Share of the time gone against share of the way covered; on the diagonal a target is on pace. */
export const PaceScatter = ({ points, dataset, width }: Props) => {
  const [reached, setReached] = useState<number>();
  const root = useRef<SVGSVGElement>(null);
  const { marks, words } = useMemo(() => {
    const names = points.map(({ entry }) => targetName(entry, dataset));
    const placed = placePoints(points, names, frameOf(width));
    return {
      words: placed.words,
      marks: placed.points.map((one, at) => ({
        placed: one,
        words: pointWords(one.point, names[at] ?? ""),
      })),
    };
  }, [points, dataset, width]);
  const frame = frameOf(width);
  // One point is in the order of the Tab key, arrows lead on: there may be two hundred.
  const stop = reached === undefined || reached >= marks.length ? 0 : reached;
  const move = (event: KeyboardEvent, from: number): void => {
    const to = pointAt(
      marks.map((one) => one.placed),
      from,
      event.key,
    );
    if (to === undefined) return;
    event.preventDefault();
    root.current?.querySelectorAll<SVGElement>("a")[to]?.focus();
  };
  return (
    <figure aria-label="Scatter of pace" className="min-w-0">
      <p className="text-small text-muted">share of the way covered</p>
      <svg
        aria-label={`Pace of ${points.length} targets: share of the way covered against share of the time gone`}
        className="block h-auto max-w-full"
        ref={root}
        role="group"
        viewBox={`0 0 ${width} ${frame.height}`}
        width={rem(width)}
      >
        <Axes frame={frame} words={words} />
        {marks.map((one, at) => (
          <PaceMark
            {...one}
            isStop={at === stop}
            key={one.placed.point.entry.id}
            onKeyDown={(event) => move(event, at)}
            onReach={() => setReached(at)}
          />
        ))}
      </svg>
      <figcaption className="text-small text-muted">
        <p aria-hidden="true" className="min-h-[2.8em] text-ink">
          {marks[reached ?? -1]?.words ??
            "Point at a target, or go from one to the next by the arrow keys, and its figures stand here."}
        </p>
        <p>
          Each point stands at its last reading: on the dashed line it is on pace, above it ahead.
          Points beyond the scale stand at its edge with an arrowhead. Points that would lie on each
          other stand side by side. Numbers are those of the table.
        </p>
        <p>Sources: on the page of each target.</p>
      </figcaption>
    </figure>
  );
};
