import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/figures/timelineMarks.ts";

/** Verdicts in a row, each as its mark with a count; or words. */
export interface PlacedOutcome {
  readonly marks: readonly { readonly verdict: Verdict; readonly x: number }[];
  readonly texts: readonly { readonly x: number; readonly text: string; readonly muted: boolean }[];
  readonly width: number;
}

/** Half of a mark, from its middle to its count, and from a count to the next mark. */
const HALF = 4.5;
export const USUAL = { gap: 8, figure: 8 };
export const TIGHT = { gap: 5, figure: 7 };
/** Before the day's line, where the others don't fit. */
const CLOSE = { gap: 4, figure: 6.5 };
/** Between a bracket and what is behind it, and between the day's line and what keeps clear of it. */
export const BEHIND = 5;
const BESIDE = 3;

/** The digits for which a column of counts has room: most targets are met or not judged. */
const digitsOf = (verdict: Verdict): string =>
  verdict === "met" || verdict === "not-judged" ? "00" : "0";

/** Targets counted by verdict: '● 7 △ 1 ○ 9'; with smaller gaps in a narrow plot, or each verdict in its own column. */
export const countedOutcome = (
  counts: ReadonlyMap<Verdict, number>,
  measure: Measure,
  { gap, figure } = USUAL,
  inColumns = false,
): PlacedOutcome => {
  let x = 0;
  const marks: PlacedOutcome["marks"][number][] = [];
  const texts: PlacedOutcome["texts"][number][] = [];
  for (const verdict of verdicts) {
    const count = counts.get(verdict) ?? 0;
    if (count === 0 && !inColumns) continue;
    const text = String(count);
    if (count > 0) {
      marks.push({ verdict, x: x + HALF });
      texts.push({ x: x + HALF + figure, text, muted: verdict === "not-judged" });
    }
    const room = inColumns ? measure(digitsOf(verdict), SMALL) : 0;
    x += HALF + figure + Math.max(room, measure(text, SMALL)) + gap;
  }
  return { marks, texts, width: Math.max(0, x - gap) };
};

/** The forms of a document's outcome, each list from the most detailed to the narrowest. */
export interface OutcomeForms {
  /** How many targets have each verdict; or that there are none. */
  readonly full: readonly PlacedOutcome[];
  /** How many targets there are. */
  readonly reduced: readonly PlacedOutcome[];
}

export const inWords = (text: string, measure: Measure): PlacedOutcome => ({
  marks: [],
  texts: [{ x: 0, text, muted: true }],
  width: measure(text, SMALL),
});

export const outcomeForms = (own: readonly Verdict[], measure: Measure): OutcomeForms => {
  if (own.length === 0) {
    return { full: [inWords(timelineMarks.noTargets, measure)], reduced: [] };
  }
  const counts = new Map<Verdict, number>();
  for (const verdict of own) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return {
    full: [USUAL, TIGHT, CLOSE].map((air) => countedOutcome(counts, measure, air)),
    reduced: [inWords(timelineMarks.targetCount(own.length), measure)],
  };
};

/** The day's line, where one is drawn, and the right edge of the picture. */
interface Sides {
  readonly now: number | undefined;
  readonly right: number;
}

/**
 * The outcome behind a bracket, from `x` on. For a plan that has ended it stays before the day's line if it fits there;
 * else it is in its narrowest form across that line, on a ground: away from its bracket it would be read as of later.
 */
export const endingOf = (
  { full, reduced }: OutcomeForms,
  x: number,
  { now, right }: Sides,
): PlacedOutcome | undefined => {
  const fitting = (forms: readonly PlacedOutcome[], end: number): PlacedOutcome | undefined =>
    forms.find(({ width }) => x + width <= end);
  if (now === undefined || now <= x) return fitting([...full, ...reduced], right);
  return fitting(full, now - BESIDE) ?? fitting([...full.slice(-1), ...reduced], right);
};

/** Whether the day's line runs through an outcome from `x` on, or beside it. */
export const isAcross = ({ width }: PlacedOutcome, x: number, now: number | undefined): boolean =>
  now !== undefined && now > x - BESIDE && now < x + width + BESIDE;
