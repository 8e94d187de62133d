import type { Mark } from "#charts/scene/mark.ts";
import { SMALL } from "#charts/scene/mark.ts";
import { kindPath } from "#charts/scene/kindPaths.ts";
import { tenth } from "#charts/scene/scale.ts";
import { xOf } from "#charts/scene/time/timeScale.ts";
import type { Day } from "#domain/calendar/dates.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { type PlaceContext, placeRow } from "./layout/placeRow.ts";
import type { RecordFacts } from "./layout/recordFacts.ts";
import { hatched, hatchInk } from "./marks/rowMarks.ts";

/** Height of a bar, and its middle line. */
export const MINI_BAR = 16;
const Y = MINI_BAR / 2;

/** A document through time in one short line: issued, elapsed, to come, its horizon with its year, and today. */
export const miniBar = (
  facts: RecordFacts,
  context: Pick<PlaceContext, "window" | "width" | "asOf" | "measure">,
  today: Day,
): readonly Mark[] => {
  const { window, width, measure } = context;
  const row = placeRow(facts, context);
  if (row.end === undefined) return [];
  const stretch = (
    part: typeof row.past,
    ink: Omit<Mark & { kind: "path" }, "kind" | "d">,
  ): readonly Mark[] =>
    part === undefined
      ? []
      : [{ kind: "path", d: `M${tenth(part.x0)} ${Y}H${tenth(part.x1)}`, ...ink }];
  const coming = row.coming;
  const now = tenth(xOf(window, width, today + 0.5));
  const year = facts.year === undefined ? "" : timelineMarks.year(facts.year);
  const isLeft = row.end.x + 6 + measure(year, SMALL) > width + 60;
  const text = row.end.x + (row.end.isBeyond ? 9 : 5);
  // The line doesn't run through the year.
  const free = isLeft || year === "" ? 0 : text + measure(year, SMALL) + 3;
  const parts =
    free === 0
      ? [[0, width]]
      : [
          [0, row.end.x],
          [free, width],
        ];
  const rail = parts.flatMap(([from = 0, to = 0]) =>
    from < to ? [`M${tenth(from)} ${Y}H${tenth(to)}`] : [],
  );
  return [
    { kind: "path", d: rail.join(""), stroke: "rule" },
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
    { kind: "path", d: `M${now} 1V${MINI_BAR - 1}`, stroke: "accent", weight: 1.5 },
    ...(row.issued === undefined
      ? []
      : [{ kind: "path", d: kindPath("policy", row.issued, Y, 4), fill: "kind.policy" } as const]),
    {
      kind: "path",
      d: row.end.isBeyond
        ? `M${tenth(row.end.x)} ${Y - 4}l6 4l-6 4z`
        : `M${tenth(row.end.x - 4)} ${Y - 5}h4v10h-4v-1.6h2.4v-6.8h-2.4z`,
      fill: "ink",
    },
    {
      kind: "text",
      x: isLeft ? row.end.x - 8 : text,
      y: Y + 4.5,
      anchor: isLeft ? "end" : "start",
      lines: [year],
      fill: "ink.muted",
    },
  ];
};
