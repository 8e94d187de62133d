import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

/** Verdicts in a row: a mark for each target, or for each verdict with its count. */
export interface PlacedOutcome {
  readonly marks: readonly { readonly verdict: Verdict; readonly x: number }[];
  readonly texts: readonly { readonly x: number; readonly text: string; readonly muted: boolean }[];
  readonly width: number;
}

/** From one mark to the next, and between a mark and its count. */
const STEP = 11.5;
const HALF = 4.5;
const FIGURE = 8;
const GAP = 8;
const TIGHT = { gap: 5, figure: 7 };
/** More marks than this are counted instead. */
const MOST = 8;
/** Between a bracket and what is behind it, and between the day's line and what keeps clear of it. */
export const BEHIND = 7;
const BESIDE = 3;

interface Counts {
  readonly counts: ReadonlyMap<Verdict, number>;
  readonly notJudged: number;
}

/** The targets counted by verdict: '● 7 △ 1 and 9 not judged'; with smaller gaps in a narrow plot. */
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

/** The forms of a document's outcome, each list from the most detailed to the narrowest. */
export interface OutcomeForms {
  /** A mark for each judged target, else how many have each verdict; or words where none is judged. */
  readonly full: readonly PlacedOutcome[];
  /** Without targets that aren't judged; or the number of targets alone. */
  readonly reduced: readonly PlacedOutcome[];
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
    return { full: [inWords(timelineMarks.noTargets, measure)], reduced: [] };
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
      full: [inWords(timelineMarks.notJudged(notJudged), measure), short],
      reduced: [],
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
    full: judged.length > MOST ? counted : [each, ...counted],
    reduced: [
      countedOutcome({ counts, notJudged: 0 }, timelineMarks.more, measure, TIGHT),
      inWords(timelineMarks.targetCount(own.length), measure),
    ],
  };
};

/** An outcome, and whether it is over the day's line. */
interface Ending {
  readonly outcome: PlacedOutcome;
  readonly isCrossed: boolean;
}

/** The day's line, where one is drawn, and the right edge of the picture. */
interface Sides {
  readonly now: number | undefined;
  readonly right: number;
}

/**
 * The outcome behind a bracket, from `x` on. For a plan that has ended it stays before the day's line if marks, or else
 * counts, fit there; else the narrowest form is placed over that line.
 */
export const endingOf = (
  { full, reduced }: OutcomeForms,
  x: number,
  { now, right }: Sides,
): Ending | undefined => {
  const fitting = (forms: readonly PlacedOutcome[], end: number): PlacedOutcome | undefined =>
    forms.find(({ width }) => x + width <= end);
  const isBefore = now !== undefined && now > x;
  const outcome = fitting(full, isBefore ? now - BESIDE : right);
  if (outcome !== undefined) return { outcome, isCrossed: false };
  const shortest = [...full].sort((a, b) => a.width - b.width);
  const over = fitting([...shortest, ...reduced], right);
  return over && { outcome: over, isCrossed: isBefore };
};
