import { type Mark, type TextMark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { labelPlacer, lineBox } from "#scene/place/labels.ts";
import { tenth } from "#scene/scale.ts";
import { AXIS, NAMES } from "#figures/timeline/layout/laneShapes.ts";
import { besideToday } from "#figures/timeline/layout/placeAxis.ts";
import type { LaneShape, PlacedAxis } from "#figures/timeline/layout/placed.ts";
import { EDGE, type PlaceContext, placeRow } from "#figures/timeline/layout/placeRow.ts";
import { dayX } from "#scene/time/timeScale.ts";
import type { Day } from "#domain/calendar/dates.ts";
import type { TimeWindow } from "#domain/calendar/timeWindow.ts";
import type { EntryRow } from "#domain/query/filter/row.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

/** Baseline of the labels above the axis; where lines through the plot begin. */
const LABELS = 12;
const LINES = AXIS - 24;
/** Height below the plot. */
export const FOOT = 4;
const GAP = 9;
/** Between the names of two years. */
const APART = 2;
/** Between a line and its label. */
const BESIDE = 6;
/** Between the plot and the heading of the margin right of it. */
const LATER = 6;

/** The background of the lanes: bands, the lines of years or months, and those of days that matter. */
export const groundMarks = (axis: PlacedAxis): readonly Mark[] => {
  const { grid, bands, silent, height, today, asOf } = axis;
  const day = (x: number, dash?: string): Mark => ({
    kind: "path",
    d: `M${tenth(x)} 2V${height}`,
    stroke: "accent",
    weight: 1.5,
    ...(dash === undefined ? {} : { dash }),
  });
  const band = ({ x0, x1 }: { readonly x0: number; readonly x1: number }): Mark => ({
    kind: "rect",
    x: x0,
    y: LINES,
    width: x1 - x0,
    height: height - LINES,
    fill: "fill",
  });
  const lines = (strong: boolean): string =>
    grid
      .filter((line) => line.strong === strong)
      .map(({ x }) => `M${tenth(x)} ${LINES}V${height}`)
      .join("");
  const strong = lines(true);
  return [
    ...(silent === undefined ? [] : [band(silent)]),
    ...bands.map(band),
    { kind: "path", d: lines(false), stroke: "rule" },
    ...(strong === "" ? [] : [{ kind: "path", d: strong, stroke: "way" } as const]),
    ...(asOf === undefined ? [] : [day(asOf, "4 3")]),
    ...(today === undefined ? [] : [day(today)]),
  ];
};

interface Label {
  readonly text: string;
  readonly fill: TextMark["fill"];
  readonly weight?: "strong";
  /** Where it ends, or begins. */
  readonly x: number;
  readonly anchor: "start" | "end" | "middle";
  /** True where it isn't beside what it names. */
  readonly isAway?: true;
}

interface LabelInput {
  readonly axis: PlacedAxis;
  /** Width left of the plot and its margin. */
  readonly gutter: number;
  /** Width of the margin right of the plot. */
  readonly later: number;
  readonly measure: Measure;
  readonly today: Day;
  readonly asOf: Day;
}

const widthOf = ({ text, weight }: Label, measure: Measure): number => measure(text, SMALL, weight);

const startOf = (label: Label, measure: Measure): number => {
  const width = widthOf(label, measure);
  if (label.anchor === "start") return label.x;
  return label.anchor === "end" ? label.x - width : label.x - width / 2;
};

/** Left of all labels placed so far, over the column of names if need be: away from what it names. */
const LEFT_OF_ALL = { x: Number.NEGATIVE_INFINITY, anchor: "end", isAway: true } as const;

/** The candidates of each label (today, the as-of day, the bands), the most important first. */
const placesOf = (
  { axis, ...days }: LabelInput,
  silentWords: (after: Day) => string,
): readonly (readonly Label[])[] => {
  const { today, asOf, bands, silent } = axis;
  const strong = { fill: "accent", weight: "strong" } as const;
  const muted = { fill: "ink.muted" } as const;
  const wanted: (readonly Label[])[] = [];
  if (today !== undefined) {
    const text = timelineMarks.todayOn(days.today);
    wanted.push([
      { ...strong, text, x: today + BESIDE, anchor: "start" },
      { ...strong, text, x: today - BESIDE, anchor: "end" },
    ]);
  }
  if (asOf !== undefined) {
    const text = timelineMarks.asOfDay(days.asOf);
    wanted.push([
      { ...strong, text, x: asOf - BESIDE, anchor: "end" },
      { ...strong, text, x: asOf + BESIDE, anchor: "start" },
    ]);
  }
  if (silent !== undefined) {
    const text = silentWords(silent.after);
    wanted.push([
      { ...muted, text, x: silent.x1 - BESIDE, anchor: "end" },
      { ...muted, text, x: silent.x0, anchor: "start" },
      { ...muted, ...LEFT_OF_ALL, text },
    ]);
  }
  for (const { x0, x1, period } of bands) {
    const { everyItem, newsletterOn, newsletterOf, newsletter } = timelineMarks;
    const start = { ...muted, x: Math.max(0, x0), anchor: "start" } as const;
    // A long label that ends at its band would be read as of the years before it.
    wanted.push([
      { ...start, text: everyItem(period.start, period.end) },
      ...[
        newsletterOn(period.start, period.end, period.publisher),
        newsletterOf(period.publisher),
        newsletterOf(),
        newsletter(),
      ].flatMap((text): readonly Label[] => [
        { ...start, text },
        { ...muted, text, x: (x0 + x1) / 2, anchor: "middle" },
        { ...muted, text, x: x1 + 4, anchor: "end" },
        { ...muted, text, x: x0 - GAP, anchor: "end" },
      ]),
    ]);
  }
  return wanted;
};

/** Each label on its first free candidate; left out where none is free. */
const placed = (
  wanted: readonly (readonly Label[])[],
  { axis: { width }, gutter, later, measure }: LabelInput,
): readonly Label[] => {
  const placer = labelPlacer({ bounds: lineBox(-gutter - EDGE, width + later), gap: GAP });
  let first = width;
  return wanted.flatMap((given) => {
    const places = given.map((label) => (label.isAway === true ? { ...label, x: first } : label));
    const free = placer.place(
      places.map((label) => {
        const from = startOf(label, measure);
        return { label, boxes: [lineBox(from, from + widthOf(label, measure))] };
      }),
    );
    if (free === undefined) return [];
    first = Math.min(first, startOf(free, measure) - GAP);
    return [free];
  });
};

/** How much information labels give: each beside what it names counts one, and two with a date. */
const wordiness = (labels: readonly Label[]): number =>
  labels
    .filter(({ isAway }) => isAway !== true)
    .reduce((sum, { text }) => sum + (/\d/.test(text) ? 2 : 1), 0);

/** The labels at the top. The label of the latest record is shortened if another then fits. */
const labelsOf = (input: LabelInput): readonly Label[] => {
  const { noRecordAfter, noRecordSince, lastRecord } = timelineMarks;
  return [noRecordAfter, noRecordSince, lastRecord]
    .map((words) => placed(placesOf(input, words), input))
    .reduce((most, labels) => (wordiness(labels) > wordiness(most) ? labels : most));
};

/** Above the lanes: the names of years, today, and the labels of bands. */
export const axisMarks = (input: LabelInput): readonly Mark[] => {
  const { axis, measure } = input;
  const { names, width, today } = axis;
  const later = width + LATER;
  const widths = names.map(({ text }) => measure(text, SMALL));
  const named = names.flatMap(({ x, text, isMiddle }, at): readonly Mark[] => {
    const [before = 0, wide = 0, after = 0] = [widths[at - 1], widths[at], widths[at + 1]];
    const between = {
      from: (names[at - 1]?.x ?? Number.NEGATIVE_INFINITY) + before / 2 + APART,
      to: (names[at + 1]?.x ?? Number.POSITIVE_INFINITY) - after / 2 - APART,
    };
    const from = isMiddle ? besideToday(x, wide, axis, between) : x;
    if (from + wide >= later) return [];
    const isStruck = today !== undefined && from - 1 < today && today < from + wide + 1;
    return [
      {
        kind: "text",
        x: from,
        y: NAMES,
        lines: [text],
        fill: "ink.muted",
        // Today's line, which would run through it, stops for it.
        ...(isStruck ? ({ halo: "paper" } as const) : {}),
      },
    ];
  });
  return [
    ...named,
    ...labelsOf(input).map(({ text, fill, weight, x, anchor }): Mark => ({
      kind: "text",
      x,
      y: LABELS,
      anchor,
      lines: [text],
      fill,
      ...(weight === undefined ? {} : { weight }),
    })),
  ];
};

/** The heading of the counts beside lane names: documents, or news where no lane has any. */
export const countHeading = (shapes: readonly LaneShape[]): readonly Mark[] => {
  const holding = shapes.filter(({ lane }) => lane.documents.rows.length > 0);
  // One heading can't be right for both.
  if (shapes.length === 0 || (holding.length > 0 && holding.length < shapes.length)) return [];
  const words = holding.length > 0 ? timelineMarks.ofDocuments : timelineMarks.ofNews;
  return [{ kind: "text", x: -EDGE, y: NAMES, anchor: "end", lines: [words], fill: "ink.muted" }];
};

/** The heading of the margin right of the plot, where a plan that ends later has its year. */
export const laterHeading = (
  shapes: readonly LaneShape[],
  context: PlaceContext,
): readonly Mark[] => {
  const endsLater = (row: EntryRow): boolean =>
    placeRow(context.factsOf(row), context).end?.isBeyond === true;
  if (!shapes.some(({ rows }) => rows.some(endsLater))) return [];
  const x = context.width + LATER;
  return [{ kind: "text", x, y: NAMES, lines: [timelineMarks.later], fill: "ink.muted" }];
};

/** A range on the axis and down through the plot. */
export const rangeMarks = (
  range: TimeWindow,
  {
    window,
    width,
    height,
  }: { readonly window: TimeWindow; readonly width: number; readonly height: number },
): readonly Mark[] => {
  const x0 = Math.max(0, dayX(window, width, range.start));
  const x1 = Math.min(width, dayX(window, width, range.end));
  if (x1 <= x0) return [];
  return [
    {
      kind: "rect",
      x: x0,
      y: LINES,
      width: x1 - x0,
      height: height - LINES,
      fill: "accent",
      opacity: 0.08,
    },
    {
      kind: "path",
      d: `M${tenth(x0)} ${LINES}V${height}M${tenth(x1)} ${LINES}V${height}`,
      stroke: "accent",
      dash: "2 3",
    },
    { kind: "path", d: `M${tenth(x0)} ${AXIS}H${tenth(x1)}`, stroke: "accent", weight: 3 },
  ];
};
