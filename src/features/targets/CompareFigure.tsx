import type { Dataset } from "#domain/dataset.ts";
import { kindStyle } from "#figures/kindStyle.ts";
import { formatShare, formatValue } from "#messages/numbers.ts";
import { rem } from "#ui/rem.ts";
import { useRoom } from "#ui/useRoom.ts";

import type { CompareModel } from "./compareView.ts";
import { LABEL_LINE, type PlacedLine, placeComparison } from "./placeCompare.ts";
import { targetName } from "./targetNames.ts";
import { wrapText } from "./wrapText.ts";

/** How the first to the fourth line look: colour, shape and dash each tell them apart. */
const looks = [
  { text: "text-policy", shape: kindStyle.policy.path, dash: "" },
  { text: "text-corporate-news", shape: kindStyle["corporate-news"].path, dash: "7 3" },
  { text: "text-policy-news", shape: kindStyle["policy-news"].path, dash: "2 3" },
  { text: "text-ink", shape: "M0 -1.2L1.1 .9H-1.1Z", dash: "9 3 2 3" },
] as const;

const pathOf = (spots: readonly { readonly x: number; readonly y: number }[]): string =>
  spots.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");

/** Characters to a line, and lines, that a name has room for beside the figure. */
const LONGEST = 32;
const MOST_LINES = 4;

interface LineProps {
  readonly placed: PlacedLine;
  readonly right: number;
}

const Line = ({ placed, right }: LineProps) => {
  const { line, spots, goal, label, labelY } = placed;
  const look = looks[line.index] ?? looks[0];
  const end = spots.at(-1) ?? goal;
  return (
    <g className={look.text}>
      <path
        className="fill-none stroke-current stroke-2"
        d={pathOf(spots)}
        strokeDasharray={look.dash}
      />
      {spots.map(({ x, y }) => (
        <path
          className="fill-current"
          d={look.shape}
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) scale(4.5)`}
        />
      ))}
      <path
        className="fill-none stroke-current stroke-2"
        d={`M${goal.x - 6} ${goal.y - 4}v4h12v-4`}
      />
      <path className="fill-none stroke-rule" d={`M${end.x + 7} ${end.y}L${right} ${labelY}`} />
      <text className="fill-current text-figure font-semibold" y={labelY + 4.5}>
        {label.map((words, at) => (
          <tspan dy={at === 0 ? 0 : LABEL_LINE} key={words} x={right + 4}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  );
};

interface Props {
  readonly model: CompareModel;
  readonly dataset: Dataset;
}

/** Up to four targets over time, on one axis. */
export const CompareFigure = ({ model, dataset }: Props) => {
  const [ref, measured] = useRoom();
  const width = measured ?? 800;
  const wide = width >= 640;
  // Where there is no room for names, the numbers lead to the table.
  const labels = model.lines.map(({ entry, index }) =>
    wide
      ? wrapText(`${index + 1}. ${targetName(entry, dataset)}`, LONGEST, MOST_LINES)
      : [String(index + 1)],
  );
  const placed = placeComparison(model, width, labels, wide ? 250 : 24);
  const tick = model.units === "share" ? formatShare : formatValue;
  return (
    <figure ref={ref}>
      <p className="text-small text-muted">
        {model.units === "share" ? "Share of the way from baseline to target" : model.unit}
      </p>
      {placed === undefined ? null : (
        <svg
          aria-label={`Comparison of ${model.lines.length} targets over time; the table holds the figures`}
          className="block h-auto max-w-full overflow-hidden"
          role="img"
          viewBox={`0 0 ${placed.width} ${placed.height}`}
          width={rem(placed.width)}
        >
          {placed.levels.map(({ value, y }) => (
            <g className="text-figure" key={value}>
              <path
                className={value === 0 ? "stroke-muted" : "stroke-rule"}
                d={`M${placed.left} ${y}H${placed.right}`}
              />
              <text className="fill-muted" textAnchor="end" x={placed.left - 6} y={y + 4.5}>
                {tick(value)}
              </text>
            </g>
          ))}
          {placed.years.map(({ year, x }) => (
            <g className="text-figure" key={year}>
              <path className="stroke-rule" d={`M${x} ${placed.bottom}v5`} />
              <text className="fill-muted" textAnchor="middle" x={x} y={placed.bottom + 18}>
                {year}
              </text>
            </g>
          ))}
          {placed.lines.map((line) => (
            <Line key={line.line.entry.id} placed={line} right={placed.right} />
          ))}
        </svg>
      )}
    </figure>
  );
};
