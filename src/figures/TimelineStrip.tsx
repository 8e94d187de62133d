import type { Day } from "#domain/dates.ts";
import type { Entry } from "#domain/entry.ts";
import { kindLabels } from "#domain/labels.ts";
import { placeStrip, type PlacedStrip, type StripRow } from "#domain/timeline/placeStrip.ts";
import type { TimeWindow } from "#domain/timeline/timeScale.ts";

import { kindStyle } from "./kindStyle.ts";

interface Props {
  readonly entries: readonly Entry[];
  readonly today: Day;
  /** Drawn beside today where they differ. */
  readonly asOf: Day;
  /** What the picture shows, for those who don't see it. */
  readonly label: string;
  readonly window?: TimeWindow;
}

const GUTTER = 96;

const rowLabel = (key: StripRow["key"]): string => (key === "ends" ? "Plans end" : kindLabels[key]);

const Row = ({ row }: { readonly row: StripRow }) => (
  <>
    <text className="fill-muted text-[12px]" x={-GUTTER} y={row.y + 4}>
      {rowLabel(row.key)}
    </text>
    <path
      className={
        row.key === "ends"
          ? "fill-none stroke-ink stroke-[1.75]"
          : `${kindStyle[row.key].fill} opacity-80`
      }
      d={row.path}
    />
    {row.counts.map(({ x, text }) => (
      <text className="fill-ink text-[12px]" key={x} x={x} y={row.y + 4}>
        {text}
      </text>
    ))}
  </>
);

const Strip = ({
  strip,
  label,
  className,
}: {
  readonly strip: PlacedStrip;
  readonly label: string;
  readonly className: string;
}) => {
  const { width, height, rows, ticks, today } = strip;
  const full = width + GUTTER + 24;
  return (
    <svg
      aria-label={label}
      className={`h-auto w-full ${className}`}
      role="img"
      viewBox={`${-GUTTER} 0 ${full} ${height}`}
    >
      <path className="stroke-rule" d={ticks.map(({ x }) => `M${x} 16V${height}`).join("")} />
      {ticks.map(({ x, label: text }) => (
        <text className="fill-muted text-[12px]" key={x} x={x + 3} y={12}>
          {text}
        </text>
      ))}
      {today === undefined ? null : <path className="stroke-accent" d={`M${today} 4V${height}`} />}
      {rows.map((row) => (
        <Row key={row.key} row={row} />
      ))}
    </svg>
  );
};

const summary = ({ rows }: PlacedStrip): string =>
  rows.map(({ key, count }) => `${rowLabel(key).toLowerCase()} ${count}`).join(", ");

/** A slim timeline of some records. Its size is fixed: one for phones, one for all else. */
export const TimelineStrip = ({ entries, today, asOf, label, window }: Props) => {
  const at = (width: number) => placeStrip({ entries, today: asOf, window, width });
  const wide = at(800);
  if (wide.rows.length === 0) return null;
  const name = `${label}: ${summary(wide)}${asOf === today ? "" : ", as of an earlier day"}`;
  return (
    <>
      <Strip className="hidden sm:block" label={name} strip={wide} />
      <Strip className="sm:hidden" label={name} strip={at(240)} />
    </>
  );
};
