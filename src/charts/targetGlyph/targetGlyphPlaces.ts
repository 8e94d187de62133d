import { SMALL, type TextWeight } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { cutTo } from "#charts/scene/wrap.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

import {
  EDGE,
  type Frame,
  frameOf,
  HALF,
  OVER,
  OVER_LABELLED,
  textWeights,
  UNDER,
} from "./targetGlyphFrame.ts";
import type { LabelForms } from "./targetGlyphLabels.ts";
import type { GlyphMark, PlacedGlyph } from "./targetGlyphMark.ts";
import type { GlyphReading, MeasuredGlyph } from "./targetGlyphModel.ts";

const clamp = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

/** The longest form of a label that has room. */
const fitted = (forms: LabelForms, room: number, measure: Measure, weight: TextWeight): string => {
  const fits = (text: string): boolean => measure(text, SMALL, weight) <= room;
  const [whole, short] = forms;
  if (fits(whole)) return whole;
  return cutTo(short, room, { measure, size: SMALL, weight });
};

const round = (value: number): number => Math.round(value * 10) / 10;

interface Placer {
  readonly x: (at: number) => number;
  readonly off: (at: number) => 1 | -1 | undefined;
}

const placerOf = ({ scale, extent }: MeasuredGlyph, frame: Frame): Placer => {
  const { from, to, min, max } = frame;
  const [low, high] = scale === "native" && extent !== undefined ? extent : [0, 1];
  const end = scale === "native" ? max - EDGE - 2 : to;
  const start = scale === "native" ? min + EDGE : from;
  const span = high > low ? high - low : 1;
  const exact = (at: number): number => start + ((at - low) / span) * (end - start);
  return {
    x: (at) => round(clamp(exact(at), min + EDGE, max - EDGE)),
    off: (at) => {
      // Without a scale nothing is further off than another.
      if (scale === "none") return undefined;
      const x = exact(at);
      if (x > max - EDGE + 0.5) return 1;
      return x < min + EDGE - 0.5 ? -1 : undefined;
    },
  };
};

const readingMarks = (
  readings: readonly GlyphReading[],
  { x, off }: Placer,
  { width, line, isLabelled, measure }: Drawn,
): readonly GlyphMark[] =>
  readings.flatMap(({ at, isTelling, label }): readonly GlyphMark[] => {
    const away = off(at);
    if (!isTelling) return away === undefined ? [{ kind: "earlier", x: x(at) }] : [];
    const mark: GlyphMark = {
      kind: "reading",
      x: x(at),
      ...(away === undefined ? {} : { off: away }),
    };
    if (!isLabelled) return [mark];
    const words = fitted(label, width / 3, measure, textWeights.reading);
    const half = measure(words, SMALL, textWeights.reading) / 2;
    const text: GlyphMark = {
      kind: "text",
      role: "reading",
      x: round(clamp(x(at), half, width - half)),
      y: line - 12,
      anchor: "middle",
      text: words,
    };
    return [mark, text];
  });

/** What was needed by then, under the line: its words right of it, or left where they would meet the target. */
const neededMarks = (
  { needed, aim }: MeasuredGlyph,
  { x }: Placer,
  { width, line, measure }: Drawn,
  baseEnd: number,
): readonly GlyphMark[] => {
  if (needed === undefined) return [];
  const at = x(needed.at);
  const text = fitted(needed.label, width * 0.6, measure, textWeights.needed);
  const wide = measure(text, SMALL);
  // Not under the label of the baseline, nor through the bracket of the target, which reach down to the words.
  const ends = [x(aim.at), ...(aim.far === undefined ? [] : [x(aim.far)])];
  const isFree = (from: number): boolean =>
    from > baseEnd &&
    from + wide <= width &&
    ends.every((end) => end < from - 2 || end > from + wide + 2);
  const [right, left] = [at + 7, at - 7 - wide];
  // Beyond the target they would stand right under its figure.
  const [first, second] = right > Math.max(...ends) ? [left, right] : [right, left];
  const from = isFree(first) ? first : isFree(second) ? second : clamp(right, 0, width - wide);
  // It grows away from what it stands beside, in a face that is wider than it was measured in.
  const place =
    from === left
      ? ({ anchor: "end", x: round(at - 7) } as const)
      : ({ anchor: "start", x: round(from) } as const);
  return [
    { kind: "needed", x: at },
    { kind: "text", role: "needed", y: line + 17, text, ...place },
  ];
};

const wayMarks = (model: MeasuredGlyph, frame: Frame, { x }: Placer): readonly GlyphMark[] => {
  const { base, aim, readings, scale } = model;
  const telling = readings.find(({ isTelling }) => isTelling);
  if (base?.at === undefined) {
    const dotted: GlyphMark = { kind: "way", x1: frame.from, x2: x(aim.at), dotted: true };
    return scale === "native"
      ? [{ ...dotted, x1: Math.min(x(0), x(aim.at)), x2: Math.max(x(0), x(aim.at)) }]
      : [dotted];
  }
  const [start, end] = [x(base.at), x(aim.at)];
  return [
    { kind: "way", x1: Math.min(start, end), x2: Math.max(start, end), dotted: false },
    ...(telling === undefined
      ? []
      : [
          {
            kind: "covered" as const,
            x1: Math.min(start, x(telling.at)),
            x2: Math.max(start, x(telling.at)),
          },
        ]),
    { kind: "base", x: start, undated: base.undated },
  ];
};

interface Drawn {
  readonly width: number;
  readonly line: number;
  readonly isLabelled: boolean;
  readonly measure: Measure;
}

/** Where base and target are labelled: beside their marks, or where nothing that lies beyond them is met. */
const labelPlaces = (
  { base, aim, readings, scale }: MeasuredGlyph,
  frame: Frame,
  { x }: Placer,
): { readonly baseEnd: number; readonly targetStart: number } => {
  const { baseLabelEnd, targetLabelStart } = frame;
  if (scale === "native") return { baseEnd: baseLabelEnd, targetStart: targetLabelStart };
  const start = base?.at === undefined ? frame.from : x(base.at);
  const end = Math.max(x(aim.at), aim.far === undefined ? 0 : x(aim.far));
  const places = readings.map(({ at }) => x(at));
  return {
    baseEnd: places.some((place) => place < start + HALF) ? baseLabelEnd : start - 7,
    targetStart: places.some((place) => place > end - HALF) ? targetLabelStart : end + 9,
  };
};

/** What stands where a reading's figure would: over the line, or under it where none is labelled. */
const missingMarks = (
  { silence, readings, needed }: MeasuredGlyph,
  { from, to }: Frame,
  { line, isLabelled, measure }: Drawn,
): readonly GlyphMark[] => {
  if (readings.length > 0 || (needed !== undefined && !isLabelled)) return [];
  const text = cutTo(silence, to - from + 40, { measure, size: SMALL });
  const y = isLabelled ? line - 12 : line + 17;
  return [{ kind: "text", role: "missing", x: round((from + to) / 2), y, anchor: "middle", text }];
};

/**
 * Places a glyph's marks. Nothing overlaps: base and target are labelled beside, what was needed below,
 * and the last reading above where it `isLabelled`.
 */
export const placeGlyph = (
  model: MeasuredGlyph,
  width: number,
  measure: Measure,
  isLabelled = true,
): PlacedGlyph => {
  const line = isLabelled ? OVER_LABELLED : OVER;
  const drawn: Drawn = { width, line, isLabelled, measure };
  const frame = frameOf(width, measure);
  const placer = placerOf(model, frame);
  const { base, aim, readings, scale } = model;
  const beside = line + 4.5;
  const { baseEnd, targetStart } = labelPlaces(model, frame, placer);
  const marks: readonly GlyphMark[] = [
    ...(scale === "native" ? [{ kind: "zero" as const, x: placer.x(0) }] : []),
    ...wayMarks(model, frame, placer),
    {
      kind: "target",
      x: placer.x(aim.at),
      ...(aim.far === undefined ? {} : { far: placer.x(aim.far) }),
      opens: aim.opens,
    },
    ...neededMarks(model, placer, drawn, baseEnd),
    ...readingMarks(readings, placer, drawn),
    ...missingMarks(model, frame, drawn),
    {
      kind: "text",
      role: "base",
      x: round(baseEnd),
      y: beside,
      anchor: "end",
      text:
        base === undefined
          ? cutTo(targetGlyph.noBase, baseEnd, { measure, size: SMALL })
          : fitted(base.label, baseEnd, measure, textWeights.base),
    },
    {
      kind: "text",
      role: "target",
      x: round(targetStart),
      y: beside,
      anchor: "start",
      text: fitted(aim.label, width - targetStart, measure, textWeights.target),
    },
  ];
  return { width, height: line + UNDER, line, verdict: model.verdict, marks };
};
