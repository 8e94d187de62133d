import type { Day } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { placeStrip, type StripRow } from "#domain/timeline/placeStrip.ts";
import { timelineStrip } from "#messages/timelineStrip.ts";
import { useContainerWidth } from "#ui/useContainerWidth.ts";

import { kindStyle } from "./kindStyle.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly today: Day;
  /** Drawn beside today where they differ. */
  readonly asOf: Day;
  /** What the picture shows, for those who don't see it. */
  readonly label: string;
}

/** Room for the names of rows, and for what is written beside a mark at the end. */
const GUTTER = 108;
const END = 24;
/** Until the width is measured. */
const ASSUMED_WIDTH = 920;

const Row = ({ row }: { readonly row: StripRow }) => (
  <>
    <text className="fill-muted" x={-GUTTER} y={row.y + 4.5}>
      {timelineStrip.row(row.key)}
    </text>
    <path
      className={
        row.counts.length > 0
          ? "fill-none stroke-ink stroke-[1.75]"
          : `${row.key === "ends" ? "fill-ink" : kindStyle[row.key].fill} opacity-80`
      }
      d={row.path}
    />
    {row.counts.map(({ x, text }) => (
      <text
        className="fill-ink stroke-paper stroke-3 [paint-order:stroke]"
        key={x}
        x={x}
        y={row.y + 4.5}
      >
        {text}
      </text>
    ))}
  </>
);

/** A slim timeline of some records, over the width there is. */
export const TimelineStrip = ({ entries, today, asOf, label }: Props) => {
  const [ref, room = ASSUMED_WIDTH] = useContainerWidth();
  const strip = placeStrip({ entries, today: asOf, width: room - GUTTER - END });
  const { height, rows, ticks } = strip;
  if (rows.length === 0) return null;
  const summary = timelineStrip.summary(
    label,
    rows.map(({ key, count }) => [key, count]),
    asOf !== today,
  );
  return (
    <svg
      aria-label={summary}
      className="block h-auto w-full text-figure"
      ref={ref}
      role="img"
      viewBox={`${-GUTTER} 0 ${room} ${height}`}
    >
      <path className="stroke-rule" d={ticks.map(({ x }) => `M${x} 16V${height}`).join("")} />
      {ticks.map(({ x, label: text }) => (
        <text className="fill-muted" key={x} x={x + 3} y={12}>
          {text}
        </text>
      ))}
      <path className="stroke-accent" d={`M${strip.today} 16V${height}`} />
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </svg>
  );
};
