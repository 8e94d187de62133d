import { type Mark, SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { lowerBound } from "#scene/time/sortedDays.ts";
import { dayX } from "#scene/time/timeScale.ts";
import { cutTo } from "#scene/wrap.ts";
import { HEAD } from "#figures/timeline/layout/laneShapes.ts";
import type { LaneShape } from "#figures/timeline/layout/placed.ts";
import { countedOutcome, type PlacedOutcome } from "#figures/timeline/layout/placeOutcome.ts";
import { EDGE, LATER, type PlaceContext } from "#figures/timeline/layout/placeRow.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

import { outcomeMarks, verdictMarks } from "./rowMarks.ts";

/** The column with the names of lanes and rows. */
export interface HeadColumn {
  /** Width left of the plot and its margin. */
  readonly gutter: number;
  readonly width: number;
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
  const { gutter, width } = column;
  const left = -gutter - EDGE;
  const y = headY(shape);
  const { name, count } = headPlaces(shape, column);
  return [
    {
      kind: "line",
      x1: left,
      x2: width + LATER,
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

/** The position of a lane's last record in the window: words on the right must not cover it. */
const lastX = ({ lane: { starts } }: LaneShape, { window, width }: PlaceContext): number => {
  const last = starts[lowerBound(starts, window.end) - 1];
  return last === undefined ? 0 : dayX(window, width, last + 0.5);
};

/** Between the last mark of a closed lane and its tally. */
const AIR = 12;
/** In a narrower plot words don't fit in some lanes: then no tally has them, so that all are alike. */
const ROOMY = 700;

/** The verdicts of a lane's targets, on the right; in a shorter form where marks would be under it. */
export const tallyMarks = (
  shape: LaneShape,
  context: PlaceContext,
): { readonly marks: readonly Mark[]; readonly width: number } => {
  const { counts, judged, notJudged } = shape.lane.tally;
  if (judged + notJudged === 0) return { marks: [], width: 0 };
  const { measure, width, window, asOf } = context;
  const right = width + LATER;
  const room = right - (shape.isOpen ? width / 3 : Math.min(width, lastX(shape, context) + AIR));
  const now = dayX(window, width, asOf + 1);
  const rest = judged === 0 ? timelineMarks.notJudged : timelineMarks.andNotJudged;
  const forms = [
    ...(width < ROOMY && judged > 0 ? [] : [countedOutcome({ counts, notJudged }, rest, measure)]),
    countedOutcome({ counts, notJudged }, timelineMarks.more, measure),
    countedOutcome({ counts, notJudged: 0 }, timelineMarks.more, measure),
  ];
  const fitting = forms.filter((one) => one.width <= room);
  // One that the day's line would cross gives way to a shorter one.
  const isStruck = (one: PlacedOutcome): boolean => right - one.width < now + AIR && now < width;
  const form = fitting.find((one) => !isStruck(one)) ?? fitting[0];
  if (form === undefined) return { marks: [], width: 0 };
  const into = { paths: new Map<Verdict, string>(), texts: [] as Mark[] };
  outcomeMarks(form, right - form.width, headY(shape), into);
  return { marks: [...verdictMarks(into.paths), ...into.texts], width: form.width };
};
