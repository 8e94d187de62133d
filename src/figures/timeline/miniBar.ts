import type { Mark } from "#scene/mark.ts";
import { kindPath } from "#scene/kindPaths.ts";
import { tenth } from "#scene/scale.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

import { type PlaceContext, placeRow } from "./layout/placeRow.ts";
import type { RecordFacts } from "./layout/recordFacts.ts";
import { hatched, hatchInk } from "./marks/rowMarks.ts";

/** Height of a bar, and its middle line. */
export const MINI_BAR = 16;
const Y = MINI_BAR / 2;
/** Width for the year at its start. */
export const MINI_LEFT = 52;
/** Half the mark of its day of issue. */
const HALF = 4;
const yearText = { kind: "text", y: Y + 4.5, fill: "ink.muted" } as const;

/** The years in which a document's period begins and ends, in words; an open end has none. */
export const barYears = ({ entry, start = entry.main.start, year }: RecordFacts) =>
  [
    timelineMarks.year(partsOf(Math.min(start, entry.main.start)).year),
    year === undefined ? "" : timelineMarks.year(year),
  ] as const;

/** How long a period without an end goes on past the day, in days. */
const OPEN = 3 * 366;

/**
 * A document over time in one short line between the years in which its period begins and ends: issued, elapsed, to
 * come, and the day. Each has its own scale: on one for all, few would be wider than their marks.
 */
export const miniBar = (
  facts: RecordFacts,
  context: Pick<PlaceContext, "width" | "asOf">,
): readonly Mark[] => {
  const { width, asOf } = context;
  const { entry, start = entry.main.start, horizon = asOf + OPEN } = facts;
  const window = { start: Math.min(start, entry.main.start), end: horizon + 1 };
  const row = placeRow(facts, { ...context, window });
  if (row.end === undefined) return [];
  const stretch = (
    part: typeof row.past,
    ink: Omit<Mark & { kind: "path" }, "kind" | "d">,
  ): readonly Mark[] =>
    part === undefined
      ? []
      : [{ kind: "path", d: `M${tenth(part.x0)} ${Y}H${tenth(part.x1)}`, ...ink }];
  const coming = row.coming;
  const now = tenth(dayX(window, width, asOf + 0.5));
  const [first, year] = barYears(facts);
  const after = row.end.x + (row.end.isBeyond ? 9 : 5);
  const begin = Math.min(row.lead?.x0 ?? width, (row.issued ?? width) - HALF);
  return [
    ...stretch(row.lead, { stroke: "ink.muted" }),
    ...stretch(row.past, { stroke: "control", weight: 5 }),
    ...(coming === undefined
      ? []
      : [
          {
            kind: "path",
            d: hatched(tenth(coming.x0), tenth(coming.x1), Y, 2.5),
            ...hatchInk,
          } as const,
        ]),
    ...(asOf > window.end
      ? []
      : [{ kind: "path", d: `M${now} 1V${MINI_BAR - 1}`, stroke: "accent", weight: 1.5 } as const]),
    ...(row.issued === undefined
      ? []
      : [
          {
            kind: "path",
            d: kindPath("policy", row.issued, Y, HALF),
            fill: "kind.policy",
          } as const,
        ]),
    {
      kind: "path",
      d: row.end.isBeyond
        ? `M${tenth(row.end.x)} ${Y - 4}l6 4l-6 4z`
        : `M${tenth(row.end.x - 4)} ${Y - 5}h4v10h-4v-1.6h2.4v-6.8h-2.4z`,
      fill: "ink",
    },
    { ...yearText, x: begin - 5, anchor: "end", lines: [first] },
    // One year at both ends is told once.
    ...(year === first ? [] : [{ ...yearText, x: after, lines: [year] }]),
  ];
};
