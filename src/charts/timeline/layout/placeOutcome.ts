import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import type { RowShape } from "./placeRow.ts";

/** Verdicts in a row: a mark for each target, or for each verdict with how many have it. */
export interface PlacedOutcome {
  readonly marks: readonly { readonly verdict: Verdict; readonly x: number }[];
  readonly texts: readonly { readonly x: number; readonly text: string; readonly muted: boolean }[];
  readonly width: number;
}

/** From one mark to the next, and between a mark and its figure. */
const STEP = 11.5;
const HALF = 4.5;
const FIGURE = 8;
const GAP = 8;
/** More marks than this are counted instead. */
const MOST = 8;
/** Between a bracket and what stands behind it, and between the line of the day and what gives way to it. */
export const BEHIND = 7;
const BESIDE = 5;
/** Less than this of a bar, in pixels, tells nothing beside the mark of the day that it was issued. */
const LEAST_BAR = 12;

interface Counts {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly notJudged: number;
}

/** How targets stand, counted: '● 7 △ 1 and 9 not judged'. */
export const countedOutcome = (
  { counts, notJudged }: Counts,
  rest: (count: number) => string,
  measure: Measure,
): PlacedOutcome => {
  let x = 0;
  const marks: PlacedOutcome["marks"][number][] = [];
  const texts: PlacedOutcome["texts"][number][] = [];
  for (const verdict of verdicts) {
    const count = counts.get(verdict) ?? 0;
    if (count === 0 || verdict === "not-judged") continue;
    marks.push({ verdict, x: x + HALF });
    const text = String(count);
    texts.push({ x: x + HALF + FIGURE, text, muted: false });
    x += HALF + FIGURE + measure(text, SMALL) + GAP;
  }
  const text = notJudged === 0 ? "" : rest(notJudged);
  if (text !== "") {
    texts.push({ x, text, muted: true });
    x += measure(text, SMALL) + GAP;
  }
  return { marks, texts, width: Math.max(0, x - GAP) };
};

/** A document's targets behind its bracket, as far as there is room: a mark each, else counted, else cut. */
export const rowOutcome = (
  own: readonly Verdict[],
  room: number,
  measure: Measure,
): PlacedOutcome => {
  const judged = own.filter((verdict) => verdict !== "not-judged");
  const notJudged = own.length - judged.length;
  const words = (...texts: readonly string[]): PlacedOutcome => {
    const text = texts.find((one) => measure(one, SMALL) <= room);
    return {
      marks: [],
      texts: text === undefined ? [] : [{ x: 0, text, muted: true }],
      width: text === undefined ? 0 : measure(text, SMALL),
    };
  };
  if (own.length === 0) return words();
  if (judged.length === 0) {
    return words(timelineMarks.notJudged(notJudged), timelineMarks.more(notJudged));
  }
  const more = notJudged === 0 ? "" : timelineMarks.more(notJudged);
  const moreWidth = more === "" ? 0 : measure(more, SMALL) + 4;
  if (judged.length <= MOST && judged.length * STEP + 2 + moreWidth <= room) {
    const x = judged.length * STEP + 2;
    return {
      marks: judged.map((verdict, at) => ({ verdict, x: at * STEP + HALF })),
      texts: more === "" ? [] : [{ x, text: more, muted: true }],
      width: x + moreWidth,
    };
  }
  const counts = new Map<Verdict, number>();
  for (const verdict of judged) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const counted = countedOutcome({ counts, notJudged }, timelineMarks.more, measure);
  return counted.width <= room
    ? counted
    : words(timelineMarks.targetCount(own.length), timelineMarks.more(own.length));
};

/** Where an outcome stands, with the line that leads there, or where the bar ends that gives way to it. */
export interface Ending {
  readonly outcome: PlacedOutcome;
  readonly x: number;
  readonly leader?: readonly [from: number, to: number];
  readonly barEnd?: number;
}

/**
 * Behind its bracket; or where the line of the day would strike it there, with fewer words before that line, at
 * the end of its bar, or past the line, led there.
 */
export const endingOf = (
  { past, issued = 0, end }: RowShape,
  behind: number,
  now: number,
  outcomeAt: (left: number, right?: number) => PlacedOutcome | undefined,
): Ending | undefined => {
  const outcome = outcomeAt(behind);
  if (outcome === undefined) return undefined;
  if (now <= behind || behind + outcome.width <= now) return { outcome, x: behind };
  const before = outcomeAt(behind, now);
  if (outcome.marks.length === 0 && before !== undefined && before.texts.length > 0) {
    return { outcome: before, x: behind };
  }
  const within = (end?.x ?? 0) - BEHIND - outcome.width;
  if (past !== undefined && within > Math.max(past.x0, issued) + LEAST_BAR) {
    return { outcome, x: within, barEnd: within - BESIDE };
  }
  const beside = outcomeAt(now + BESIDE);
  return beside === undefined
    ? { outcome, x: behind }
    : { outcome: beside, x: now + BESIDE, leader: [behind - 3, now + BESIDE - 4] };
};
