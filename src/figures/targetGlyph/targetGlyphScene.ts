import type { Mark } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { verdictMark, verdictShape } from "#scene/shapes.ts";
import { verdictToken } from "#scene/token.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import { ARM, ARROW, DOT, type GlyphMark, HALF, textWeights } from "./targetGlyphFrame.ts";
import type { MeasuredGlyph } from "./targetGlyphModel.ts";
import { placeGlyph } from "./targetGlyphPlaces.ts";

const TARGET_HALF = 8;

const bracket = (x: number, opens: 1 | -1, line: number): string =>
  `M${x + opens * ARM} ${line - TARGET_HALF}H${x}V${line + TARGET_HALF}H${x + opens * ARM}`;

const arrow = (x: number, off: 1 | -1, line: number): string =>
  `M${x + off * (HALF + 1.5)} ${line - 4}L${x + off * (HALF + ARROW)} ${line}L${x + off * (HALF + 1.5)} ${line + 4}Z`;

/** A shape without its holes: the background of a hollow one, so that nothing shows through it. */
const groundOf = (verdict: Verdict): string => {
  const shape = verdictShape[verdict];
  return shape.slice(0, shape.indexOf("Z") + 1);
};

/** The verdict's shape at the decisive reading, on the background colour where it is hollow. */
const readingMarks = (
  { x, off }: Extract<GlyphMark, { kind: "reading" }>,
  verdict: Verdict,
  line: number,
): readonly Mark[] => {
  const place = { x, y: line, scale: HALF };
  return [
    { kind: "path", d: groundOf(verdict), at: { ...place, scale: HALF + 1.2 }, fill: "paper" },
    verdictMark(verdict, x, line, HALF),
    ...(off === undefined
      ? []
      : [{ kind: "path", d: arrow(x, off, line), fill: verdictToken(verdict) } as const]),
  ];
};

/** The target's bracket, with an outline in the background colour against what is below it. */
const targetMarks = (
  { x, far, opens }: Extract<GlyphMark, { kind: "target" }>,
  line: number,
): readonly Mark[] =>
  [
    { d: bracket(x, opens, line), weight: 2 },
    ...(far === undefined ? [] : [{ d: bracket(far, opens === 1 ? -1 : 1, line), weight: 1.5 }]),
  ].flatMap(({ d, weight }): readonly Mark[] => [
    { kind: "path", d, stroke: "paper", weight: weight + 2.5 },
    { kind: "path", d, stroke: "ink", weight },
  ]);

const textTokens = {
  base: "ink.muted",
  missing: "ink.muted",
  needed: "ink.muted",
  passed: "ink.muted",
  target: "ink",
} as const;

/** The marks of one part of a glyph, at the height of its line. */
const glyphMarks = (mark: GlyphMark, verdict: Verdict, line: number): readonly Mark[] => {
  const colour = verdictToken(verdict);
  switch (mark.kind) {
    case "way": {
      const { x1, x2, dotted } = mark;
      if (dotted) {
        const way = { kind: "line", x1, x2, y1: line, y2: line, stroke: "ink.muted" } as const;
        return [{ ...way, weight: 1.5, dash: "1 4", round: true, opacity: 0.8 }];
      }
      // With the outline inside, so that it is as high as the filled part.
      const width = Math.max(0, x2 - x1 - 1);
      const box = { kind: "rect", x: x1 + 0.5, y: line - 2, width, height: 4 } as const;
      return [{ ...box, fill: "way", stroke: "control" }];
    }
    case "covered": {
      const { x1, x2 } = mark;
      return [{ kind: "rect", x: x1, y: line - 2.5, width: x2 - x1, height: 5, fill: colour }];
    }
    case "zero":
      return [{ kind: "path", d: `M${mark.x} ${line - 9}v18`, stroke: "rule" }];
    case "base": {
      const tick = { kind: "path", d: `M${mark.x} ${line - 7}v14`, stroke: "ink" } as const;
      return [{ ...tick, weight: 1.5, ...(mark.undated ? { dash: "2 2" } : {}) }];
    }
    case "range": {
      const { x1, x2 } = mark;
      const [y, height] = [line - TARGET_HALF, 2 * TARGET_HALF];
      return [{ kind: "rect", x: x1, y, width: x2 - x1, height, fill: "ink", opacity: 0.15 }];
    }
    case "target":
      return targetMarks(mark, line);
    case "needed":
      // A tick below the line, since triangles are verdicts.
      return [{ kind: "path", d: `M${mark.x} ${line + 4}v10`, stroke: "ink", weight: 2 }];
    case "earlier":
      // On the filled part a hole, elsewhere a ring.
      return [{ kind: "circle", x: mark.x, y: line, r: DOT, fill: "paper", stroke: colour }];
    case "reading":
      return readingMarks(mark, verdict, line);
    case "text": {
      const { role, x, y, anchor, text } = mark;
      const fill = role === "reading" ? colour : textTokens[role];
      return [{ kind: "text", x, y, anchor, lines: [text], fill, weight: textWeights[role] }];
    }
  }
};

/**
 * A target on one line as a scene. `title` describes it; it includes the value of the last reading where it
 * `isLabelled`, otherwise that is in a column beside it.
 */
export const targetGlyphScene = (
  model: MeasuredGlyph,
  width: number,
  measure: Measure,
  title: string,
  isLabelled = true,
): Scene => {
  const { marks, height, line, verdict } = placeGlyph(model, width, measure, isLabelled);
  return {
    width,
    height,
    title,
    marks: marks.flatMap((mark) => glyphMarks(mark, verdict, line)),
  };
};

interface Sample {
  readonly words: string;
  readonly marks: readonly (readonly [mark: GlyphMark, verdict?: Verdict])[];
  readonly width: number;
}

const { samples: words } = targetGlyph;

const samples: readonly Sample[] = [
  { words: words.baseline, width: 6, marks: [[{ kind: "base", x: 3, undated: false }]] },
  { words: words.needed, width: 6, marks: [[{ kind: "needed", x: 3 }]] },
  {
    words: words.last,
    width: 45,
    marks: [
      [{ kind: "reading", x: 6.5 }, "met"],
      [{ kind: "reading", x: 22.5 }, "on-pace"],
      [{ kind: "reading", x: 38.5 }, "missed"],
    ],
  },
  { words: words.off, width: 20, marks: [[{ kind: "reading", x: 6.5, off: 1 }, "met"]] },
  {
    words: words.others,
    width: 14,
    marks: [[{ kind: "covered", x1: 0, x2: 14 }], [{ kind: "earlier", x: 7 }]],
  },
  { words: words.target, width: 8, marks: [[{ kind: "target", x: 2, opens: 1 }]] },
];

/** The height from above the target's bracket to below it; marks below the line are moved up onto it. */
const SAMPLE_HEIGHT = 20;
const SAMPLE_LINE = SAMPLE_HEIGHT / 2;

/** The key to the parts of a glyph, drawn as in glyphs: the last reading by three verdicts, the rest by none. */
export const glyphSamples: readonly Scene[] = samples.map(({ words: title, marks, width }) => ({
  width,
  height: SAMPLE_HEIGHT,
  title,
  marks: marks.flatMap(([mark, verdict = "not-judged"]) =>
    glyphMarks(mark, verdict, mark.kind === "needed" ? 1 : SAMPLE_LINE),
  ),
}));
