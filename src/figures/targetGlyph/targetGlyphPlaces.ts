import { SMALL, type TextWeight } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { labelPlacer, lineBox } from "#scene/place/labels.ts";
import { cutTo } from "#scene/wrap.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import {
  ARROW,
  clamp,
  DOT,
  type Frame,
  glyphFrame,
  type GlyphMark,
  type GlyphScale,
  glyphScale,
  HALF,
  OVER,
  OVER_LABELLED,
  type PlacedGlyph,
  round,
  textWeights,
  UNDER,
} from "./targetGlyphFrame.ts";
import { type GlyphReading, type MeasuredGlyph, withoutUnit } from "./targetGlyphModel.ts";
import { bracketsOf, NEEDED_HALF, neededText, type Span, tickOf } from "./targetGlyphNeeded.ts";

interface Drawn {
  readonly width: number;
  readonly line: number;
  readonly isLabelled: boolean;
  readonly measure: Measure;
}

/** Between words above the line. */
const GAP = 6;

/** The longest form of a label that fits. */
const fitted = (
  forms: readonly string[],
  room: number,
  measure: Measure,
  weight: TextWeight,
): string =>
  forms.find((text) => measure(text, SMALL, weight) <= room) ??
  cutTo(forms.at(-1) ?? "", room, { measure, size: SMALL, weight });

/** The middle of words that would best be centred at a position: right or left of what is at their height. */
const besideOf = (x: number, half: number, width: number, taken: Span | undefined): number => {
  const place = clamp(x, half, width - half);
  if (taken === undefined) return place;
  const [left, right] = [taken.from - GAP, taken.to + GAP];
  const placer = labelPlacer({
    bounds: lineBox(0, width),
    taken: [{ box: lineBox(taken.from, taken.to) }],
    gap: GAP,
  });
  return (
    placer.place(
      [
        { label: place, boxes: [lineBox(place - half, place + half)] },
        { label: right + half, boxes: [lineBox(right, right + half + half)] },
        { label: left - half, boxes: [lineBox(left - half - half, left)] },
      ],
      { isRequired: true },
    ) ?? place
  );
};

/** At this distance a mark is clear of a bracket. */
const CLEAR_OF_BRACKET = HALF + 2;

/** The position of the decisive reading: near a bracket it is moved clear of it, on its own side. */
const decisivePlace = (
  { at }: GlyphReading,
  { aim, verdict }: MeasuredGlyph,
  { x, off }: GlyphScale,
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
  /** Whether only other readings than the decisive one, whose value is elsewhere, are beyond the bracket. */
  readonly isBehindOthers: boolean;
  /** Of these the only one. */
  readonly passed?: GlyphReading | undefined;
}

/** Where the target is labelled: at its bracket, or behind what is there. */
const targetStartOf = (
  model: MeasuredGlyph,
  { targetLabelStart }: Frame,
  positions: GlyphScale,
): TargetStart => {
  const { aim, readings, scale } = model;
  const { x, off, covers } = positions;
  if (scale === "native") return { x: targetLabelStart, isBehindOthers: false };
  const end = Math.max(x(aim.at), aim.far === undefined ? 0 : x(aim.far));
  const reach = (reading: GlyphReading): number => {
    const { at, isDecisive } = reading;
    if (!isDecisive) return covers(at) ? x(at) + DOT : 0;
    return decisivePlace(reading, model, positions) + HALF + (off(at) === 1 ? ARROW : 0);
  };
  const behind = Math.max(...readings.map(reach)) + 4;
  if (behind <= end + 9) {
    return { x: Math.min(targetLabelStart, end + 9), isBehindOthers: false };
  }
  const beyond = readings.filter((one) => reach(one) > end);
  const isBehindOthers = !beyond.some(({ isDecisive }) => isDecisive);
  return {
    x: Math.min(targetLabelStart, behind),
    isBehindOthers,
    ...(isBehindOthers && beyond.length === 1 ? { passed: beyond[0] } : {}),
  };
};

interface PlacedText {
  readonly x: number;
  readonly text: string;
}

/** Between the value of a reading that has passed the target and the target’s. */
const AFTER_PASSED = 6;

/**
 * The target's value. Behind a passed reading that isn't the decisive one it is named as the target's, as it would be
 * taken for that reading's, which has its own before it where both fit.
 */
const targetTextOf = (
  model: MeasuredGlyph,
  frame: Frame,
  positions: GlyphScale,
  { width, measure }: Pick<Drawn, "width" | "measure">,
): PlacedText & { readonly passed?: PlacedText } => {
  const { x, isBehindOthers, passed } = targetStartOf(model, frame, positions);
  const { label } = model.aim;
  const namedIn = (room: number): string | undefined =>
    label
      .slice(0, -1)
      .map(targetGlyph.goal)
      .find((form) => measure(form, SMALL, textWeights.target) <= room);
  if (passed !== undefined) {
    const [, text] = passed.label;
    const after = x + measure(text, SMALL, textWeights.passed) + AFTER_PASSED;
    const goalText = namedIn(width - after);
    if (goalText !== undefined)
      return { x: round(after), text: goalText, passed: { x: round(x), text } };
  }
  const room = width - x;
  return {
    x: round(x),
    text:
      (isBehindOthers ? namedIn(room) : undefined) ??
      fitted(label, room, measure, textWeights.target),
  };
};

interface BaseText {
  readonly text: string;
  readonly anchor: "start" | "end";
  readonly x: number;
  readonly span: Span;
}

/** The baseline's label and its horizontal position: before its tick, or as near below it as possible. */
const baseTextOf = (
  { base, readings, scale }: MeasuredGlyph,
  { baseLabelEnd, from }: Frame,
  { x, covers }: GlyphScale,
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
  const isDrawn = ({ at, isDecisive }: (typeof readings)[number]): boolean =>
    isDecisive || covers(at);
  const isMet =
    scale === "native" || readings.some((one) => isDrawn(one) && x(one.at) < start + HALF);
  const end = isMet ? baseLabelEnd : start - 7;
  return { text: textIn(end), anchor: "end", x: round(end), span: { from: 0, to: end } };
};

const readingMarks = (
  model: MeasuredGlyph,
  positions: GlyphScale,
  { width, line, isLabelled, measure }: Drawn,
  over: Span | undefined,
): readonly GlyphMark[] => {
  const { x, off, covers } = positions;
  const others = model.readings.filter(({ at, isDecisive }) => !isDecisive && covers(at));
  const decisive = model.readings.find(({ isDecisive }) => isDecisive);
  const dots = others.map(({ at }): GlyphMark => ({ kind: "earlier", x: x(at) }));
  if (decisive === undefined) return dots;
  const { at, label } = decisive;
  const offset = off(at);
  const place = decisivePlace(decisive, model, positions);
  const mark: GlyphMark = {
    kind: "reading",
    x: place,
    ...(offset === undefined ? {} : { off: offset }),
  };
  if (!isLabelled) return [...dots, mark];
  const text = fitted(label, width / 3 - 12, measure, textWeights.reading);
  const half = measure(text, SMALL, textWeights.reading) / 2;
  const words = round(besideOf(place, half, width, over));
  return [
    ...dots,
    mark,
    { kind: "text", role: "reading", x: words, y: line - 12, anchor: "middle", text },
  ];
};

const wayMarks = (model: MeasuredGlyph, frame: Frame, { x }: GlyphScale): readonly GlyphMark[] => {
  const { base, aim, readings, scale } = model;
  const decisive = readings.find(({ isDecisive }) => isDecisive);
  const ends = (one: number, other: number) => ({
    x1: Math.min(one, other),
    x2: Math.max(one, other),
  });
  if (base?.at === undefined) {
    const start = scale === "native" ? x(0) : frame.from;
    return [{ kind: "way", ...ends(start, x(aim.at)), dotted: true }];
  }
  const start = x(base.at);
  const isBack = decisive !== undefined && scale === "way" && decisive.at < 0;
  return [
    { kind: "way", ...ends(start, x(aim.at)), dotted: false },
    ...(decisive === undefined || isBack
      ? []
      : [{ kind: "covered" as const, ...ends(start, x(decisive.at)) }]),
    { kind: "base", x: start, undated: base.undated },
  ];
};

/**
 * Places a glyph's marks. Nothing overlaps: the target is labelled beside, the required value below, and the last
 * reading above where it `isLabelled`. The baseline is labelled beside too; in a narrow glyph below, or above where the
 * required value takes that place.
 */
export const placeGlyph = (
  whole: MeasuredGlyph,
  width: number,
  measure: Measure,
  isLabelled = true,
): PlacedGlyph => {
  const frame = glyphFrame(width, measure);
  const positions = glyphScale(whole, frame);
  const room = { width, isLabelled, measure, line: 0 };
  const isInUnit =
    targetTextOf(whole, frame, positions, room).text.endsWith(whole.aim.label[0]) &&
    (whole.base === undefined ||
      baseTextOf(whole, frame, positions, room).text === whole.base.label[0]);
  const model = isInUnit ? whole : withoutUnit(whole);
  const { passed, ...target } = targetTextOf(model, frame, positions, room);
  const { x } = positions;
  const { aim, readings, needed, silence } = model;
  const isSilent = readings.length === 0 && (needed === undefined || isLabelled);
  const base = baseTextOf(model, frame, positions, room);
  const brackets = bracketsOf(model, positions);
  const at = needed === undefined ? 0 : x(needed.at);
  const meets = ({ from, to }: Span): boolean => from < base.span.to && to > base.span.from;
  const isFree =
    !brackets.some(meets) &&
    (isLabelled || !isSilent) &&
    (needed === undefined ||
      (!meets({ from: at - NEEDED_HALF, to: at + NEEDED_HALF }) &&
        neededText(needed.label, at, [...brackets, base.span], room) !== undefined));
  const isBeside = frame.baseLabelEnd !== undefined;
  const isOver = !isBeside && !isFree;
  const line = isLabelled || isOver ? OVER_LABELLED : OVER;
  const drawn: Drawn = { ...room, line };
  const over = isOver ? base.span : undefined;
  const taken = isBeside || isOver ? brackets : [...brackets, base.span];
  // A label beside the line is so close above theirs that Chinese characters would touch: they keep clear of it, without
  // their unit if need be. Where not even that fits, they run under it.
  const clear = isBeside ? [...brackets, base.span, ...tickOf(model, positions)] : undefined;
  const words =
    needed &&
    ((clear && neededText(needed.label.slice(0, 2), at, clear, drawn)) ??
      neededText(needed.label, at, taken, drawn));
  const { from, to } = frame;
  // Where the baseline's label is above the line too, on the wider side of it.
  const widest = isLabelled && over ? Math.max(over.from, width - over.to) - GAP : width;
  const missing = cutTo(silence, Math.min(to - from - 8, widest), { measure, size: SMALL });
  const half = measure(missing, SMALL) / 2;
  const [beside, below] = [line + 4.5, line + 17];
  const marks: readonly GlyphMark[] = [
    ...(model.scale === "native" ? [{ kind: "zero" as const, x: x(0) }] : []),
    ...wayMarks(model, frame, positions),
    ...(aim.far === undefined
      ? []
      : [
          {
            kind: "range" as const,
            x1: Math.min(x(aim.at), x(aim.far)),
            x2: Math.max(x(aim.at), x(aim.far)),
          },
        ]),
    ...readingMarks(model, positions, drawn, over),
    {
      kind: "target",
      x: x(aim.at),
      ...(aim.far === undefined ? {} : { far: x(aim.far) }),
      opens: aim.opens,
    },
    ...(needed === undefined ? [] : [{ kind: "needed" as const, x: at }]),
    ...(words === undefined
      ? []
      : [{ kind: "text" as const, role: "needed" as const, y: below, ...words }]),
    ...(isSilent
      ? [
          {
            kind: "text" as const,
            role: "missing" as const,
            x: round(besideOf((from + to) / 2, half, width, isLabelled ? over : undefined)),
            y: isLabelled ? line - 12 : below,
            anchor: "middle" as const,
            text: missing,
          },
        ]
      : []),
    {
      kind: "text",
      role: "base",
      y: isBeside ? beside : isOver ? line - 12 : below,
      text: base.text,
      anchor: base.anchor,
      x: base.x,
    },
    ...(passed === undefined
      ? []
      : [
          {
            kind: "text" as const,
            role: "passed" as const,
            y: beside,
            anchor: "start" as const,
            ...passed,
          },
        ]),
    { kind: "text", role: "target", y: beside, anchor: "start", ...target },
  ];
  return { width, height: line + UNDER, line, verdict: model.verdict, marks };
};
