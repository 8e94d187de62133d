import type { Verdict } from "#domain/pace/verdict.ts";
import type { GlyphReading, MeasuredGlyph } from "./glyphModel.ts";

/** One thing to draw, in pixels. The renderer and an export draw the same marks. */
export type GlyphMark =
  | { readonly kind: "way"; readonly x1: number; readonly x2: number; readonly dotted: boolean }
  | { readonly kind: "covered"; readonly x1: number; readonly x2: number }
  | { readonly kind: "zero"; readonly x: number }
  | { readonly kind: "base"; readonly x: number; readonly undated: boolean }
  | {
      readonly kind: "target";
      readonly x: number;
      readonly far?: number;
      readonly opens: 1 | -1;
    }
  | { readonly kind: "interim"; readonly x: number }
  | {
      readonly kind: "place";
      readonly x: number;
      /** The day on which the path stood there: that of the last reading, or the as-of day. */
      readonly on: "reading" | "as-of";
    }
  | {
      readonly kind: "reading";
      readonly x: number;
      readonly last: boolean;
      /** Off the scale on this side: drawn as an arrow at its end. */
      readonly off?: 1 | -1;
      readonly open?: 1 | -1;
      /** Drawn hollow where its distance from the target isn't to scale. */
      readonly hollow: boolean;
    }
  | {
      readonly kind: "text";
      readonly role: "base" | "target" | "reading" | "missing";
      readonly x: number;
      readonly y: number;
      readonly anchor: "start" | "middle" | "end";
      readonly text: string;
    };

export interface PlacedGlyph {
  readonly width: number;
  readonly height: number;
  readonly verdict: Verdict;
  readonly marks: readonly GlyphMark[];
}

export const GLYPH_HEIGHT = 34;
/** Height of the line on which everything but the reading's label stands. */
export const LINE_Y = 23;
const LABEL_Y = 11;
const TEXT_Y = LINE_Y + 4.5;
const CHARACTER = 7.3;

/** Where things may stand: labels have columns of their own, so that no mark ever runs into one. */
interface Frame {
  readonly baseLabelEnd: number;
  readonly min: number;
  readonly from: number;
  readonly to: number;
  readonly max: number;
  readonly targetLabelStart: number;
}

/** Columns from left to right: baseline's label, room for steps back, the way, room beyond, target's label. */
const frameOf = (width: number): Frame => {
  const narrow = width < 340;
  const label = narrow ? 68 : 72;
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
): readonly GlyphMark[] =>
  readings.flatMap(({ at, last, label, open }) => {
    const away = off(at);
    const half = (label.length * CHARACTER) / 2;
    const mark: GlyphMark = {
      kind: "reading",
      x: x(at),
      last,
      hollow,
      ...(away === undefined ? {} : { off: away }),
      ...(open === undefined ? {} : { open }),
    };
    if (!last) return away === undefined ? [mark] : [];
    const text: GlyphMark = {
      kind: "text",
      role: "reading",
      x: round(clamp(x(at), half, width - half)),
      y: LABEL_Y,
      anchor: "middle",
      text: label,
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
export const placeGlyph = (model: MeasuredGlyph, width: number): PlacedGlyph => {
  const frame = frameOf(width);
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
    ...readingMarks(readings, scale === "none", placer, width),
    ...missing,
    {
      kind: "text",
      role: "base",
      x: frame.baseLabelEnd,
      y: TEXT_Y,
      anchor: "end",
      text: base?.label ?? "no base",
    },
    {
      kind: "text",
      role: "target",
      x: frame.targetLabelStart,
      y: TEXT_Y,
      anchor: "start",
      text: aim.label,
    },
  ];
  return { width, height: GLYPH_HEIGHT, verdict: model.verdict, marks };
};
