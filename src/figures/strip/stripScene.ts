import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Flow, flow, type Item } from "#scene/place/flow.ts";
import type { Scene } from "#scene/scene.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { strip as words } from "#messages/figures/strip.ts";

import { entryKinds } from "#domain/schema/values.ts";
import { END, type LaterEnds, laterEnds, placeStrip, type StripRow } from "./stripPlaces.ts";

/** The model of a strip. */
export interface StripModel {
  readonly entries: readonly Entry[];
  readonly today: Day;
  /** Drawn and labelled where it differs from today. */
  readonly asOf: Day;
  /** Describes the picture to screen readers. */
  readonly label: string;
}

/** Between the names of rows and the plot. */
const GAP = 14;
/** At less than this width names are above their rows, so that the plot has the full width. */
const NARROW = 500;
const OVER = 22;
/** From such a name to the marks that it names, which are nearer than those of the row above. */
const NAME = 14;
/** Behind the plot, what ends later: from its end to the arrow, and the arrow with the gap behind it. */
const LATER = { gap: 6, arrow: 10 } as const;
/** Below the plot: gap, line height, distance of the words from their mark, and their baseline. */
const KEY = { gap: 8, line: 20, word: 10, base: 14 } as const;

/** Of the whole width, words behind the plot take this part at most; where they need more, their count has to do. */
const MOST_LATER = 3;

const laterIn = (later: LaterEnds, room: number, measure: Measure): string => {
  const whole = words.later(later);
  return measure(whole, SMALL) <= room ? whole : String(later.count);
};

const rowMarks = (row: StripRow): readonly Mark[] => {
  const { key, path, counts, y } = row;
  const drawn: readonly Mark[] =
    path === ""
      ? []
      : [
          {
            kind: "path",
            d: path,
            fill: key === "ends" ? "ink" : `kind.${key}`,
            opacity: 0.8,
          },
        ];
  return [
    ...drawn,
    ...counts.map(({ x, text }): Mark => ({
      kind: "text",
      x,
      y: y + 4.5,
      lines: [text],
      anchor: "middle",
      fill: "ink",
      halo: "paper",
    })),
  ];
};

/** The key below the strip: which day its line marks. */
const keyOf = ({ asOf, today }: StripModel, width: number, measure: Measure): Flow => {
  const text = words.line(asOf, asOf === today);
  const item: Item = {
    width: KEY.word + measure(text, SMALL),
    marks: [
      { kind: "line", x1: 1, x2: 1, y1: 2, y2: KEY.line - 2, stroke: "accent" },
      { kind: "text", x: KEY.word, y: KEY.base, lines: [text], fill: "ink.muted" },
    ],
  };
  return flow([item], width, KEY.line, KEY.gap);
};

/** A slim timeline of some records for a width, with its key. */
export const stripScene = (model: StripModel, width: number, measure: Measure): Scene => {
  const { entries, today, asOf, label } = model;
  const kinds = [...entryKinds, "ends" as const].map(words.row);
  const over = width < NARROW ? OVER : 0;
  const beside = over > 0 ? [] : kinds.map((name) => measure(name, SMALL));
  const gutter = GAP + Math.max(0, ...beside);
  const later = laterEnds(entries, asOf);
  const laterWords = later === undefined ? "" : laterIn(later, width / MOST_LATER, measure);
  const beyond =
    later === undefined ? 0 : LATER.gap + LATER.arrow + Math.ceil(measure(laterWords, SMALL));
  const plot = width - gutter - Math.max(END, beyond);
  const strip = placeStrip({ entries, today: asOf, width: plot, measure, over });
  const { height, rows, lines, names } = strip;
  const key = keyOf(model, width, measure);
  return {
    width,
    height: height + KEY.gap + key.height,
    title: words.summary(label, rows, asOf !== today),
    marks: [
      {
        kind: "group",
        at: { x: gutter, y: 0 },
        marks: [
          {
            kind: "path",
            // Names above rows are clear of the lines.
            d: lines
              .map((x) =>
                over === 0
                  ? `M${x} 16V${height}`
                  : rows.map(({ y }) => `M${x} ${y - 9}V${y + 9}`).join(""),
              )
              .join(""),
            stroke: "rule",
          },
          ...names.map(({ x, text, isMiddle }): Mark => ({
            kind: "text",
            x,
            y: 12,
            lines: [text],
            anchor: isMiddle ? "middle" : "start",
            fill: "ink.muted",
          })),
          { kind: "path", d: `M${strip.today} 16V${strip.todayTo}`, stroke: "accent" },
          ...rows.flatMap(rowMarks),
        ],
      },
      ...rows.map((row): Mark => ({
        kind: "text",
        x: 0,
        y: row.y + 4.5 - (over === 0 ? 0 : NAME),
        lines: [words.row(row.key)],
        fill: "ink.muted",
        halo: "paper",
      })),
      ...rows.flatMap(({ key: row, y }): readonly Mark[] =>
        row !== "ends" || later === undefined
          ? []
          : [
              {
                kind: "path",
                d: `M${gutter + plot + LATER.gap} ${y - 4}l7 4l-7 4Z`,
                fill: "ink",
              },
              {
                kind: "text",
                x: gutter + plot + LATER.gap + LATER.arrow,
                y: y + 4.5,
                lines: [laterWords],
                fill: "ink",
              },
            ],
      ),
      { kind: "group", at: { x: 0, y: height + KEY.gap }, marks: key.marks },
    ],
  };
};
