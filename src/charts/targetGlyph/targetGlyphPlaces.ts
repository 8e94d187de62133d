import { SMALL, type TextWeight } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { cutTo } from "#charts/scene/wrap.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

import type { LabelForms } from "./targetGlyphLabels.ts";
import type { GlyphMark, PlacedGlyph } from "./targetGlyphMark.ts";
import type { GlyphReading, MeasuredGlyph } from "./targetGlyphModel.ts";

export const GLYPH_HEIGHT = 34;
/** Height of the line on which everything but the reading's label stands. */
export const LINE_Y = 23;
const LABEL_Y = 11;
const TEXT_Y = LINE_Y + 4.5;

/** How much each text stands out. */
export const textWeights = {
  base: "plain",
  missing: "plain",
  target: "strong",
  reading: "strong",
} as const satisfies Readonly<Record<string, TextWeight>>;

/** Where things may stand: labels have columns of their own, so that no mark ever runs into one. */
interface Frame {
  readonly baseLabelEnd: number;
  readonly min: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  readonly targetLabelStart: number;
}

/** A label as wide as most are: columns have room for it in whichever face, and are the same in all glyphs. */
const USUAL = "≥ 20,000";

/** Columns from left to right: baseline's label, room for steps back, the way, room beyond, target's label. */
const frameOf = (width: number, measure: Measure): Frame => {
  const narrow = width < 340;
  const label = Math.max(narrow ? 68 : 72, Math.ceil(measure(USUAL, SMALL, "strong")) + 6);
  const back = narrow ? 10 : 18;
  const beyond = narrow ? 18 : 32;
  return {
    baseLabelEnd: label - 6,
    min: label,
    from: label + back,
    to: width - label - beyond,
    max: width - label,
    targetLabelStart: width - label + 6,
  };
};

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
  const end = scale === "native" ? max - 8 : to;
  const start = scale === "native" ? min + 6 : from;
  const span = high > low ? high - low : 1;
  const exact = (at: number): number => start + ((at - low) / span) * (end - start);
  return {
    x: (at) => round(clamp(exact(at), min + 6, max - 6)),
    off: (at) => {
      const x = exact(at);
      if (x > max - 6 + 0.5) return 1;
      return x < min + 6 - 0.5 ? -1 : undefined;
    },
  };
};

const readingMarks = (
  readings: readonly GlyphReading[],
  hollow: boolean,
  { x, off }: Placer,
  width: number,
  measure: Measure,
): readonly GlyphMark[] =>
  readings.flatMap(({ at, last, label, open }) => {
    const away = off(at);
    const mark: GlyphMark = {
      kind: "reading",
      x: x(at),
      last,
      hollow,
      ...(away === undefined ? {} : { off: away }),
      ...(open === undefined ? {} : { open }),
    };
    if (!last) return away === undefined ? [mark] : [];
    const words = fitted(label, width / 3, measure, textWeights.reading);
    const half = measure(words, SMALL, textWeights.reading) / 2;
    const text: GlyphMark = {
      kind: "text",
      role: "reading",
      x: round(clamp(x(at), half, width - half)),
      y: LABEL_Y,
      anchor: "middle",
      text: words,
    };
    return [mark, text];
  });

const wayMarks = (model: MeasuredGlyph, frame: Frame, { x }: Placer): readonly GlyphMark[] => {
  const { base, aim, readings, scale } = model;
  const last = readings.at(-1);
  if (base?.at === undefined) {
    const dotted: GlyphMark = { kind: "way", x1: frame.from, x2: x(aim.at), dotted: true };
    return scale === "native"
      ? [{ ...dotted, x1: Math.min(x(0), x(aim.at)), x2: Math.max(x(0), x(aim.at)) }]
      : [dotted];
  }
  const [start, end] = [x(base.at), x(aim.at)];
  return [
    { kind: "way", x1: Math.min(start, end), x2: Math.max(start, end), dotted: false },
    ...(last === undefined
      ? []
      : [
          {
            kind: "covered" as const,
            x1: Math.min(start, x(last.at)),
            x2: Math.max(start, x(last.at)),
          },
        ]),
    { kind: "base", x: start, undated: base.undated },
  ];
};

/** The as-of day's first, so that the day that the verdict compares stands in front. */
const placeMarks = (places: MeasuredGlyph["places"], { x }: Placer): readonly GlyphMark[] =>
  (
    [
      ["as-of", places?.atAsOf],
      ["reading", places?.atReading],
    ] as const
  ).flatMap(([on, at]) => (at === undefined ? [] : [{ kind: "place" as const, x: x(at), on }]));

/** Places a glyph's marks. Nothing overlaps: base and target are labelled beside, a reading above. */
export const placeGlyph = (model: MeasuredGlyph, width: number, measure: Measure): PlacedGlyph => {
  const frame = frameOf(width, measure);
  const placer = placerOf(model, frame);
  const { base, aim, readings, interim, places, scale } = model;
  const way = wayMarks(model, frame, placer);
  const missing: GlyphMark[] =
    readings.length > 0
      ? []
      : [
          {
            kind: "text",
            role: "missing",
            x: round((frame.from + frame.to) / 2),
            y: LABEL_Y,
            anchor: "middle",
            text: model.silence,
          },
        ];
  const marks: readonly GlyphMark[] = [
    ...(scale === "native" ? [{ kind: "zero" as const, x: placer.x(0) }] : []),
    ...way,
    ...interim.map((at) => ({ kind: "interim" as const, x: placer.x(at) })),
    {
      kind: "target",
      x: placer.x(aim.at),
      ...(aim.far === undefined ? {} : { far: placer.x(aim.far) }),
      opens: aim.opens,
    },
    ...placeMarks(places, placer),
    ...readingMarks(readings, scale === "none", placer, width, measure),
    ...missing,
    {
      kind: "text",
      role: "base",
      x: frame.baseLabelEnd,
      y: TEXT_Y,
      anchor: "end",
      text:
        base === undefined
          ? targetGlyph.noBase
          : fitted(base.label, frame.baseLabelEnd, measure, textWeights.base),
    },
    {
      kind: "text",
      role: "target",
      x: frame.targetLabelStart,
      y: TEXT_Y,
      anchor: "start",
      text: fitted(aim.label, frame.baseLabelEnd, measure, textWeights.target),
    },
  ];
  return { width, height: GLYPH_HEIGHT, verdict: model.verdict, marks };
};
