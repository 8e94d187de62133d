import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { timelineMarks } from "#messages/charts/timelineMarks.ts";

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
