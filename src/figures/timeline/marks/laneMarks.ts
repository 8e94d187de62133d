import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { cutTo } from "#scene/wrap.ts";
import { HEAD, NAMES } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { countedOutcome, inWords, TIGHT, USUAL } from "#figures/timeline/layout/placeOutcome.ts";
import { EDGE } from "#figures/timeline/layout/placeRow.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

import { outcomeMarks, verdictMarks } from "./rowMarks.ts";

/** The column with the names of lanes and rows. */
export interface HeadColumn {
  /** Width left of the plot and its margin. */
  readonly gutter: number;
  readonly width: number;
  /** Width of the margin right of the plot. */
  readonly later: number;
  readonly measure: Measure;
}

/** Where names begin, and the gap between a name and the count of its lane. */
export const INDENT = 14;
const GAP = 7;
const PIN_GAP = 5;

/** Middle of a lane's header line. */
export const headY = ({ top, height, isOpen }: LaneShape): number =>
  isOpen ? top + HEAD / 2 : top + height / 2;

/** A lane's name, cut to the width beside its count, and the position of the word that pins it. */
export const headPlaces = (
  { lane, isOpen }: LaneShape,
  { gutter, measure }: Pick<HeadColumn, "gutter" | "measure">,
): {
  readonly name: string;
  readonly count: string;
  readonly pin: { readonly x: number; readonly width: number; readonly text: string } | undefined;
} => {
  const count = String(lane.documents.rows.length || lane.news.rows.length);
  const text = timelineMarks.pinWord(lane.isPinned);
  const width = measure(text, SMALL);
  const room = gutter - INDENT - GAP - measure(count, SMALL) - (isOpen ? PIN_GAP + width : 0);
  const name = cutTo(lane.name, room, { measure, size: SMALL, weight: "strong" });
  const x = INDENT - gutter - EDGE + measure(name, SMALL, "strong") + PIN_GAP;
  return { name, count, pin: isOpen ? { x, width, text } : undefined };
};

/** A lane's name with its number of documents, or of news where it has nothing else, and the rule above it. */
export const headMarks = (shape: LaneShape, column: HeadColumn): readonly Mark[] => {
  const { top, isOpen } = shape;
  const { gutter, width, later } = column;
  const left = -gutter - EDGE;
  const y = headY(shape);
  const { name, count } = headPlaces(shape, column);
  return [
    {
      kind: "line",
      x1: left,
      x2: width + later,
      y1: top + 0.5,
      y2: top + 0.5,
      stroke: isOpen ? "ink.muted" : "rule",
    },
    {
      kind: "path",
      d: isOpen ? `M${left} ${y - 2.5}h9l-4.5 5.5z` : `M${left + 2} ${y - 4.5}v9l5.5 -4.5z`,
      fill: "ink",
    },
    {
      kind: "text",
      x: left + INDENT,
      y: y + 4.5,
      lines: [name],
      fill: "ink",
      weight: "strong",
    },
    { kind: "text", x: -EDGE, y: y + 4.5, anchor: "end", lines: [count], fill: "ink.muted" },
  ];
};

/** The labels in the column for the news of an open lane, and for documents without a row. */
export const newsNameMarks = (shape: LaneShape, { gutter }: HeadColumn): readonly Mark[] => {
  const { lane, newsY, cut } = shape;
  if (newsY === undefined) return [];
  const words = timelineMarks.newsItems(lane.news.rows.length);
  const text = cut === 0 ? words : timelineMarks.cutRows(cut, lane.news.rows.length);
  const x = -gutter - EDGE + INDENT;
  return [{ kind: "text", x, y: newsY + 4.5, lines: [text], fill: "ink.muted" }];
};

/** In a narrower margin the verdicts of some lanes don't fit: then all are in words, so that they are alike. */
const ROOMY = 200;

/** The totals of a lane's targets, in the margin right of the plot: they are of no year. */
export const tallyMarks = (
  shape: LaneShape,
  { width, later, measure }: Omit<HeadColumn, "gutter">,
): { readonly marks: readonly Mark[]; readonly width: number } => {
  const { counts, judged, notJudged } = shape.lane.tally;
  const total = judged + notJudged;
  if (total === 0) return { marks: [], width: 0 };
  const whole = new Map([...counts, ["not-judged", notJudged] as const]);
  const words = inWords(timelineMarks.judgedOf(judged, total), measure);
  const form =
    later < ROOMY
      ? words
      : ([USUAL, TIGHT]
          .map((air) => countedOutcome(whole, measure, air, true))
          .find((one) => one.width <= later) ?? words);
  const into = { paths: new Map<Verdict, string>(), texts: [] as Mark[] };
  outcomeMarks(form, width + later - form.width, headY(shape), into);
  return { marks: [...verdictMarks(into.paths), ...into.texts], width: form.width };
};

/** The heading of the totals, where any lane has targets. */
export const tallyHeading = (
  shapes: readonly LaneShape[],
  { width, later }: Pick<HeadColumn, "width" | "later">,
): readonly Mark[] =>
  shapes
    .filter(({ lane: { tally } }) => tally.judged + tally.notJudged > 0)
    .slice(0, 1)
    .map(({ lane: { tally } }) => ({
      kind: "text",
      x: width + later,
      y: NAMES,
      anchor: "end",
      lines: [timelineMarks.counted[tally.of]],
      fill: "ink.muted",
    }));
