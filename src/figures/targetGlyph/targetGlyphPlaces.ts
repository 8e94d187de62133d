import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { cutTo } from "#scene/wrap.ts";

import {
  type Frame,
  glyphFrame,
  OVER,
  OVER_LABELLED,
  textWeights,
  UNDER,
} from "./targetGlyphFrame.ts";
import type { GlyphMark, PlacedGlyph } from "./targetGlyphMark.ts";
import type { MeasuredGlyph } from "./targetGlyphModel.ts";
import { type Placer, placerOf, round } from "./targetGlyphPlacer.ts";
import {
  baseTextOf,
  besideOf,
  bracketsOf,
  type Drawn,
  fitted,
  NEEDED_HALF,
  neededText,
  type Span,
  targetTextOf,
  tellingPlace,
} from "./targetGlyphTexts.ts";

const readingMarks = (
  model: MeasuredGlyph,
  placer: Placer,
  { width, line, isLabelled, measure }: Drawn,
  over: Span | undefined,
): readonly GlyphMark[] => {
  const { x, off, holds } = placer;
  const others = model.readings.filter(({ at, isTelling }) => !isTelling && holds(at));
  const telling = model.readings.find(({ isTelling }) => isTelling);
  const dots = others.map(({ at }): GlyphMark => ({ kind: "earlier", x: x(at) }));
  if (telling === undefined) return dots;
  const { at, label } = telling;
  const away = off(at);
  const place = tellingPlace(telling, model, placer);
  const mark: GlyphMark = {
    kind: "reading",
    x: place,
    ...(away === undefined ? {} : { off: away }),
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

const wayMarks = (model: MeasuredGlyph, frame: Frame, { x }: Placer): readonly GlyphMark[] => {
  const { base, aim, readings, scale } = model;
  const telling = readings.find(({ isTelling }) => isTelling);
  const ends = (one: number, other: number) => ({
    x1: Math.min(one, other),
    x2: Math.max(one, other),
  });
  if (base?.at === undefined) {
    const start = scale === "native" ? x(0) : frame.from;
    return [{ kind: "way", ...ends(start, x(aim.at)), dotted: true }];
  }
  const start = x(base.at);
  const isBack = telling !== undefined && scale === "way" && telling.at < 0;
  return [
    { kind: "way", ...ends(start, x(aim.at)), dotted: false },
    ...(telling === undefined || isBack
      ? []
      : [{ kind: "covered" as const, ...ends(start, x(telling.at)) }]),
    { kind: "base", x: start, undated: base.undated },
  ];
};

/**
 * Places a glyph's marks. Nothing overlaps: the target is labelled beside, what was needed below, and the last
 * reading above where it `isLabelled`. The baseline is labelled beside too; in a narrow glyph below, or above
 * where what was needed takes that place.
 */
export const placeGlyph = (
  model: MeasuredGlyph,
  width: number,
  measure: Measure,
  isLabelled = true,
): PlacedGlyph => {
  const frame = glyphFrame(width, measure);
  const placer = placerOf(model, frame);
  const { x } = placer;
  const { aim, readings, needed, silence } = model;
  const isSilent = readings.length === 0 && (needed === undefined || isLabelled);
  const room = { width, isLabelled, measure, line: 0 };
  const base = baseTextOf(model, frame, placer, room);
  const brackets = bracketsOf(model, placer);
  const at = needed === undefined ? 0 : x(needed.at);
  const meets = ({ from, to }: Span): boolean => from < base.span.to && to > base.span.from;
  const isFree =
    !brackets.some(meets) &&
    (isLabelled || !isSilent) &&
    (needed === undefined ||
      (!meets({ from: at - NEEDED_HALF, to: at + NEEDED_HALF }) &&
        neededText(needed, at, [...brackets, base.span], room) !== undefined));
  const isBeside = frame.baseLabelEnd !== undefined;
  const isOver = !isBeside && !isFree;
  const line = isLabelled || isOver ? OVER_LABELLED : OVER;
  const drawn: Drawn = { ...room, line };
  const over = isOver ? base.span : undefined;
  // A label beside the line ends higher than they begin.
  const taken = isBeside || isOver ? brackets : [...brackets, base.span];
  const words = needed && neededText(needed, at, taken, drawn);
  const { from, to } = frame;
  const missing = cutTo(silence, to - from - 8, { measure, size: SMALL });
  const half = measure(missing, SMALL) / 2;
  const [beside, below] = [line + 4.5, line + 17];
  const { passed, ...target } = targetTextOf(model, frame, placer, room);
  const marks: readonly GlyphMark[] = [
    ...(model.scale === "native" ? [{ kind: "zero" as const, x: x(0) }] : []),
    ...wayMarks(model, frame, placer),
    ...(aim.far === undefined
      ? []
      : [
          {
            kind: "range" as const,
            x1: Math.min(x(aim.at), x(aim.far)),
            x2: Math.max(x(aim.at), x(aim.far)),
          },
        ]),
    ...readingMarks(model, placer, drawn, over),
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
