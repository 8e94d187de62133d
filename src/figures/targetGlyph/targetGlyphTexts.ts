import { SMALL, type TextWeight } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { cutTo } from "#scene/wrap.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import { ARM, ARROW, DOT, type Frame, HALF, textWeights } from "./targetGlyphFrame.ts";
import type { LabelForms } from "./targetGlyphLabels.ts";
import type { GlyphReading, MeasuredGlyph } from "./targetGlyphModel.ts";
import { clamp, type Placer, round } from "./targetGlyphPlacer.ts";

/** A stretch from left to right that something takes up. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Drawn {
  readonly width: number;
  readonly line: number;
  readonly isLabelled: boolean;
  readonly measure: Measure;
}

/** The longest form of a label that has room. */
export const fitted = (
  forms: LabelForms,
  room: number,
  measure: Measure,
  weight: TextWeight,
): string => {
  const fits = (text: string): boolean => measure(text, SMALL, weight) <= room;
  const [whole, short] = forms;
  if (fits(whole)) return whole;
  return cutTo(short, room, { measure, size: SMALL, weight });
};

/** Where words stand that are centred at a place: beside what else stands at their height. */
export const besideOf = (
  x: number,
  half: number,
  width: number,
  taken: Span | undefined,
): number => {
  const place = clamp(x, half, width - half);
  if (taken === undefined || place + half + 6 <= taken.from || taken.to + 6 <= place - half) {
    return place;
  }
  const right = taken.to + 6 + half;
  return right + half <= width ? right : taken.from - 6 - half;
};

/** From the mark of what was needed to its words, and half of that mark with a little room. */
const TO_WORDS = 7;
export const NEEDED_HALF = 6;

interface NeededText {
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly x: number;
}

/**
 * The words of what was needed: right of its mark, or left where they would run through the bracket of the
 * target or another label. Where neither has room for them whole they are shortened, to the figure alone if need
 * be; undefined where that has none either.
 */
export const neededText = (
  { label, figure }: NonNullable<MeasuredGlyph["needed"]>,
  at: number,
  taken: readonly Span[],
  { width, measure }: Drawn,
): NeededText | undefined => {
  const isLeft = ({ from, to }: Span): boolean => (from + to) / 2 < at;
  const left = Math.max(0, ...taken.filter(isLeft).map(({ to }) => to + 4));
  const right = Math.min(width, ...taken.filter((one) => !isLeft(one)).map(({ from }) => from - 4));
  const [before, behind] = [at - TO_WORDS - left, right - at - TO_WORDS];
  // It grows away from what it stands beside, in a face that is wider than it was measured in.
  const end = { anchor: "end", x: round(at - TO_WORDS) } as const;
  const start = { anchor: "start", x: round(at + TO_WORDS) } as const;
  const wide = (text: string): number => measure(text, SMALL, textWeights.needed);
  const [whole, short] = label;
  if (wide(whole) <= behind) return { ...start, text: whole };
  if (wide(whole) <= before) return { ...end, text: whole };
  const room = Math.max(before, behind);
  const text = [short, figure].find((form) => wide(form) <= room);
  if (text === undefined) return undefined;
  return { ...(behind >= before ? start : end), text };
};

/** The brackets of the target with their arms. */
export const bracketsOf = ({ aim }: MeasuredGlyph, { x }: Placer): readonly Span[] =>
  [x(aim.at), ...(aim.far === undefined ? [] : [x(aim.far)])].map((at) => ({
    from: at - ARM,
    to: at + ARM,
  }));

/** So far from a bracket a mark is clear of it. */
const CLEAR_OF_BRACKET = HALF + 2;

/** Where the telling reading stands: near a bracket clear of it, on the side that it is on. */
export const tellingPlace = (
  { at }: GlyphReading,
  { aim, verdict }: MeasuredGlyph,
  { x, off }: Placer,
): number => {
  const place = x(at);
  const bracket = [aim.at, aim.far ?? aim.at]
    .map(x)
    .find((one) => Math.abs(place - one) < CLEAR_OF_BRACKET);
  if (bracket === undefined || off(at) !== undefined) return place;
  const beyond = (at - aim.at) * aim.opens;
  const isReached = beyond > 0 || (beyond === 0 && verdict === "met");
  return round(bracket + (isReached ? aim.opens : -aim.opens) * CLEAR_OF_BRACKET);
};

interface TargetStart {
  readonly x: number;
  readonly isBehind: boolean;
  /** The only one that stands beyond the bracket, where it isn't the telling one, whose figure stands elsewhere. */
  readonly passed?: GlyphReading | undefined;
}

/** Where the target is labelled: at its bracket, or behind what stands in that place. */
const targetStartOf = (
  model: MeasuredGlyph,
  { targetLabelStart }: Frame,
  placer: Placer,
): TargetStart => {
  const { aim, readings, scale } = model;
  const { x, off, holds } = placer;
  if (scale === "native") return { x: targetLabelStart, isBehind: false };
  const end = Math.max(x(aim.at), aim.far === undefined ? 0 : x(aim.far));
  const reach = (reading: GlyphReading): number => {
    const { at, isTelling } = reading;
    if (!isTelling) return holds(at) ? x(at) + DOT : 0;
    return tellingPlace(reading, model, placer) + HALF + (off(at) === 1 ? ARROW : 0);
  };
  const behind = Math.max(...readings.map(reach)) + 4;
  if (behind <= end + 9) return { x: Math.min(targetLabelStart, end + 9), isBehind: false };
  const [passed, ...others] = readings.filter((one) => reach(one) > end);
  return {
    x: Math.min(targetLabelStart, behind),
    isBehind: true,
    ...(others.length > 0 || passed?.isTelling === true ? {} : { passed }),
  };
};

interface PlacedText {
  readonly x: number;
  readonly text: string;
}

/** Between the figure of a reading that has passed the target and the target’s. */
const AFTER_PASSED = 6;

/**
 * The target's figure; behind a mark it says what it is, for it would be taken for that of the mark. One that isn't
 * the telling one has its own figure in between, where both have room.
 */
export const targetTextOf = (
  model: MeasuredGlyph,
  frame: Frame,
  placer: Placer,
  { width, measure }: Pick<Drawn, "width" | "measure">,
): PlacedText & { readonly passed?: PlacedText } => {
  const { x, isBehind, passed } = targetStartOf(model, frame, placer);
  const { label } = model.aim;
  const said = targetGlyph.goal(label[0]);
  const wide = measure(said, SMALL, textWeights.target);
  if (passed !== undefined) {
    const [, text] = passed.label;
    const after = x + measure(text, SMALL, textWeights.passed) + AFTER_PASSED;
    if (after + wide <= width)
      return { x: round(after), text: said, passed: { x: round(x), text } };
  }
  const room = width - x;
  return {
    x: round(x),
    text: isBehind && wide <= room ? said : fitted(label, room, measure, textWeights.target),
  };
};

interface BaseText {
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly x: number;
  readonly span: Span;
}

/** What the baseline is, and where from left to right: before its tick, or as near to under it as may be. */
export const baseTextOf = (
  { base, readings, scale }: MeasuredGlyph,
  { baseLabelEnd, from }: Frame,
  { x }: Placer,
  { width, measure }: Drawn,
): BaseText => {
  const textIn = (room: number): string =>
    base === undefined
      ? cutTo(targetGlyph.noBase, room, { measure, size: SMALL })
      : fitted(base.label, room, measure, textWeights.base);
  const tick = base?.at === undefined ? undefined : x(base.at);
  if (baseLabelEnd === undefined) {
    const text = textIn(width / 3);
    const wide = measure(text, SMALL, textWeights.base);
    const left = tick === undefined ? 0 : round(clamp(tick - wide / 2, 0, width - wide));
    return { text, anchor: "start", x: left, span: { from: left, to: left + wide } };
  }
  const start = tick ?? from;
  const isMet = scale === "native" || readings.some(({ at }) => x(at) < start + HALF);
  const end = isMet ? baseLabelEnd : start - 7;
  return { text: textIn(end), anchor: "end", x: round(end), span: { from: 0, to: end } };
};
