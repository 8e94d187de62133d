import { useMemo, useState } from "react";

import type { Dataset } from "#domain/dataset.ts";
import { formatShare } from "#domain/pace/figureWords.ts";
import { verdictWords } from "#domain/pace/words.ts";
import { verdictStyle } from "#figures/verdictStyle.ts";
import { RouteLink } from "#ui/RouteLink.tsx";

import { frameOf, hasNames, type PaceFrame, type PacePoint, xOf, yOf } from "./paceScatterView.ts";
import { LABEL_LINE, type PlacedPoint, placePoints } from "./placePace.ts";
import { targetName } from "./targetNames.ts";
import { wayCell } from "./wayCell.ts";

interface Props {
  readonly points: readonly PacePoint[];
  readonly dataset: Dataset;
  readonly width: number;
}

const quarters = [0, 0.25, 0.5, 0.75, 1] as const;
const ways = [0, 0.5, 1, 1.5] as const;

const Axes = ({ frame }: { readonly frame: PaceFrame }) => {
  const { left, right, top, bottom } = frame;
  return (
    <g className="text-small">
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
      {quarters.map((time) => (
        <g key={time}>
          <path className="stroke-rule" d={`M${xOf(frame, time)} ${top}V${bottom}`} />
          <text className="fill-muted" textAnchor="middle" x={xOf(frame, time)} y={bottom + 17}>
            {formatShare(time)}
          </text>
        </g>
      ))}
      <path
        className="stroke-ink [stroke-dasharray:6_4]"
        d={`M${xOf(frame, 0)} ${yOf(frame, 0)}L${xOf(frame, 1)} ${yOf(frame, 1)}`}
      />
      <text className="fill-muted" textAnchor="end" x={right} y={bottom + 36}>
        share of the time gone at the last reading
      </text>
      <text className="fill-ink" textAnchor="start" x={xOf(frame, 0.02)} y={yOf(frame, 0.2)}>
        ahead of the path
      </text>
      <text className="fill-ink" textAnchor="start" x={xOf(frame, 0.14)} y={yOf(frame, 0.03)}>
        behind it
      </text>
    </g>
  );
};

/** What a point tells, for those who hear it, reach it by key or point at it. */
const pointWords = ({ judgement, verdict, time }: PacePoint, name: string): string =>
  `${name}: ${verdictWords[verdict].toLowerCase()}; way covered: ${wayCell(judgement)}, in ${formatShare(time)} of the time`;

interface PointProps {
  readonly placed: PlacedPoint;
  readonly words: string;
  readonly onReach: (words: string) => void;
}

const Point = ({ placed, words, onReach }: PointProps) => {
  const { point, x, y, off, label } = placed;
  const { entry, verdict } = point;
  return (
    <RouteLink
      aria-label={words}
      className={`group ${verdictStyle[verdict].text}`}
      onFocus={() => onReach(words)}
      onPointerEnter={() => onReach(words)}
      to={`/targets/${entry.id}`}
    >
      <circle className="fill-transparent" cx={x} cy={y} r="12" />
      <circle className="fill-paper" cx={x} cy={y} r="6" />
      <path
        className="fill-current"
        d={verdictStyle[verdict].path}
        fillRule="evenodd"
        transform={`translate(${x} ${y}) scale(5)`}
      />
      {off === undefined ? null : (
        <path
          className="fill-none stroke-current stroke-[1.5]"
          d={off === "above" ? "M-4 -8L0 -12L4 -8" : "M-4 8L0 12L4 8"}
          transform={`translate(${x} ${y})`}
        />
      )}
      {label === undefined ? null : (
        <>
          {label.led ? (
            <path
              className="fill-none stroke-current opacity-40 group-hover:opacity-100 group-focus:opacity-100"
              d={`M${x} ${y}L${label.x + (label.anchor === "start" ? -3 : 3)} ${label.y - 4.5}`}
            />
          ) : null}
          <text
            className="fill-current text-small group-hover:underline"
            textAnchor={label.anchor}
            y={label.y}
          >
            {label.lines.map((line, at) => (
              <tspan dy={at === 0 ? 0 : LABEL_LINE} key={line} x={label.x}>
                {line}
              </tspan>
            ))}
          </text>
        </>
      )}
    </RouteLink>
  );
};

/** Share of the time gone against share of the way covered; on the diagonal a target is on pace. */
export const PaceScatter = ({ points, dataset, width }: Props) => {
  const [reached, setReached] = useState<string>();
  const placed = useMemo(() => {
    const names = points.map(({ entry }) => targetName(entry, dataset));
    return placePoints(points, names, frameOf(width)).map((one, at) => ({
      placed: one,
      words: pointWords(one.point, names[at] ?? ""),
    }));
  }, [points, dataset, width]);
  const frame = frameOf(width);
  return (
    <figure className="min-w-0">
      <p className="text-small text-muted">share of the way covered</p>
      <svg
        aria-label={`Pace of ${points.length} targets: share of the way covered against share of the time gone`}
        className="block h-auto max-w-full"
        height={frame.height}
        role="group"
        viewBox={`0 0 ${width} ${frame.height}`}
        width={width}
      >
        <Axes frame={frame} />
        {placed.map((one) => (
          <Point key={one.placed.point.entry.id} {...one} onReach={setReached} />
        ))}
      </svg>
      <figcaption className="text-small text-muted">
        <p aria-hidden="true" className="min-h-[2.8em] text-ink">
          {reached ?? "Point at a target, or reach it by the Tab key, and its figures stand here."}
        </p>
        <p>
          Each point stands at its last reading: on the dashed line it is on pace, above it ahead.
          Points beyond the scale stand at its edge with an arrowhead.
          {hasNames(frame) ? "" : " Numbers are those of the table."}
        </p>
        <p>Sources: on the page of each target.</p>
      </figcaption>
    </figure>
  );
};
