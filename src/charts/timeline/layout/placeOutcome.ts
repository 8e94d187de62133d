import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

import { EDGE, type RowShape } from "./placeRow.ts";

/** Verdicts in a row: a mark for each target, or for each verdict with how many have it. */
export interface PlacedOutcome {
  readonly marks: readonly { readonly verdict: Verdict; readonly x: number }[];
  readonly texts: readonly { readonly x: number; readonly text: string; readonly muted: boolean }[];
  readonly width: number;
}

/** Half the size of a document's mark. */
export const DOT = 5;
/** From one mark to the next, and between a mark and its figure. */
const STEP = 11.5;
const HALF = 4.5;
const FIGURE = 8;
const GAP = 8;
const TIGHT = { gap: 5, figure: 7 };
/** More marks than this are counted instead. */
const MOST = 8;
/** Between a bracket and what stands behind it or before it, and between the line of the day and what gives way to it. */
export const BEHIND = 7;
const BEFORE = 6;
const BESIDE = 3;
/** What stands over a bar leaves this of it beside the mark of the day that it was issued. */
const LEAST_BAR = 3;

interface Counts {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly notJudged: number;
}

/** How targets stand, counted: '● 7 △ 1 and 9 not judged'; with less air where there is little room. */
export const countedOutcome = (
  { counts, notJudged }: Counts,
  rest: (count: number) => string,
  measure: Measure,
  { gap, figure } = { gap: GAP, figure: FIGURE },
): PlacedOutcome => {
  let x = 0;
  const marks: PlacedOutcome["marks"][number][] = [];
  const texts: PlacedOutcome["texts"][number][] = [];
  for (const verdict of verdicts) {
    const count = counts.get(verdict) ?? 0;
    if (count === 0 || verdict === "not-judged") continue;
    marks.push({ verdict, x: x + HALF });
    const text = String(count);
    texts.push({ x: x + HALF + figure, text, muted: false });
    x += HALF + figure + measure(text, SMALL) + gap;
  }
  const text = notJudged === 0 ? "" : rest(notJudged);
  if (text !== "") {
    texts.push({ x, text, muted: true });
    x += measure(text, SMALL) + gap;
  }
  return { marks, texts, width: Math.max(0, x - gap) };
};

/** The ways to tell of a document's targets, each from the one that tells most to the one that takes least room. */
export interface OutcomeForms {
  /** A mark for each that is judged, else how many have each verdict; or words where none is. */
  readonly told: readonly PlacedOutcome[];
  /** Without those that aren't judged; or how many there are and no more. */
  readonly less: readonly PlacedOutcome[];
}

const inWords = (text: string, measure: Measure): PlacedOutcome => ({
  marks: [],
  texts: [{ x: 0, text, muted: true }],
  width: measure(text, SMALL),
});

export const outcomeForms = (own: readonly Verdict[], measure: Measure): OutcomeForms => {
  const judged = own.filter((verdict) => verdict !== "not-judged");
  const notJudged = own.length - judged.length;
  if (own.length === 0) {
    return { told: [inWords(timelineMarks.noTargets, measure)], less: [] };
  }
  if (judged.length === 0) {
    const text = String(notJudged);
    const x = HALF + FIGURE;
    const short: PlacedOutcome = {
      marks: [{ verdict: "not-judged", x: HALF }],
      texts: [{ x, text, muted: true }],
      width: x + measure(text, SMALL),
    };
    return {
      told: [inWords(timelineMarks.notJudged(notJudged), measure), short],
      less: [],
    };
  }
  const more = notJudged === 0 ? "" : timelineMarks.more(notJudged);
  const x = (judged.length - 1) * STEP + 2 * HALF;
  const each: PlacedOutcome = {
    marks: judged.map((verdict, at) => ({ verdict, x: at * STEP + HALF })),
    texts: more === "" ? [] : [{ x: x + 4, text: more, muted: true }],
    width: more === "" ? x : x + 4 + measure(more, SMALL),
  };
  const counts = new Map<Verdict, number>();
  for (const verdict of judged) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const counted = [undefined, TIGHT].map((air) =>
    countedOutcome({ counts, notJudged }, timelineMarks.more, measure, air),
  );
  return {
    told: judged.length > MOST ? counted : [each, ...counted],
    less: [
      countedOutcome({ counts, notJudged: 0 }, timelineMarks.more, measure, TIGHT),
      inWords(timelineMarks.targetCount(own.length), measure),
    ],
  };
};

/** Where an outcome stands, and whether that is before its bracket, to which a line under it leads. */
export interface Ending {
  readonly outcome: PlacedOutcome;
  readonly x: number;
  readonly isBefore: boolean;
}

/** The line of the day, where one is drawn, and where the picture ends. */
interface Sides {
  readonly now: number | undefined;
  readonly right: number;
}

/** Where there is room for one of these: behind the bracket, over the bar before it, or before the bar. */
const placedIn = (
  forms: readonly PlacedOutcome[],
  { lead, past, issued = 0, unsure, end }: RowShape,
  behind: number,
  { now, right }: Sides,
): Ending | undefined => {
  const fitting = (room: number): PlacedOutcome | undefined =>
    forms.find(({ width }) => width <= room);
  const isStruck = now !== undefined && now > behind;
  const outcome = fitting((isStruck ? now - BESIDE : right) - behind);
  if (outcome !== undefined) return { outcome, x: behind, isBefore: false };
  if (!isStruck || end === undefined || past === undefined) return undefined;
  const from = Math.max(past.x0, unsure?.x1 ?? 0, issued + DOT) + LEAST_BAR;
  const over = fitting(end.x - BEFORE - from);
  if (over !== undefined) return { outcome: over, x: end.x - BEFORE - over.width, isBefore: true };
  const begin = Math.min(lead?.x0 ?? past.x0, unsure?.x0 ?? past.x0, issued - DOT) - BEHIND;
  const before = fitting(begin + EDGE);
  return before && { outcome: before, x: begin - before.width, isBefore: true };
};

/**
 * Behind its bracket. Of a plan that has ended it stays before the line of the day: where the marks have no room
 * there they become figures, then stand over the bar before its bracket, or before the bar where that is too short.
 */
export const endingOf = (
  row: RowShape,
  { told, less }: OutcomeForms,
  behind: number,
  sides: Sides,
): Ending | undefined =>
  placedIn(told, row, behind, sides) ??
  placedIn(less, row, behind, sides) ??
  placedIn([...told, ...less], row, behind, { ...sides, now: undefined });
