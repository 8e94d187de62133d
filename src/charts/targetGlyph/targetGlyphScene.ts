import type { Mark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { type Token, verdictToken } from "#charts/scene/token.ts";

import type { MeasuredGlyph } from "./targetGlyphModel.ts";
import type { GlyphMark } from "./targetGlyphMark.ts";
import { LINE_Y, placeGlyph, textWeights } from "./targetGlyphPlaces.ts";

const ARM = 4;
const TARGET_HALF = 8;

const bracket = (x: number, opens: 1 | -1): string =>
  `M${x + opens * ARM} ${LINE_Y - TARGET_HALF}H${x}V${LINE_Y + TARGET_HALF}H${x + opens * ARM}`;

const chevron = (x: number, open: 1 | -1): string =>
  `M${x + open * 7} ${LINE_Y - 3.5}l${open * 3.5} 3.5l${-open * 3.5} 3.5`;

const arrow = (x: number, off: 1 | -1): string =>
  `M${x - off * 5} ${LINE_Y - 6.5}L${x + off * 6} ${LINE_Y}L${x - off * 5} ${LINE_Y + 6.5}Z`;

const readingMarks = (
  { x, last, off, open, hollow }: Extract<GlyphMark, { kind: "reading" }>,
  colour: Token,
): readonly Mark[] => {
  if (!last) {
    return [{ kind: "circle", x, y: LINE_Y, r: 2.2, fill: "panel", stroke: colour }];
  }
  if (off !== undefined) return [{ kind: "path", d: arrow(x, off), fill: colour, stroke: "paper" }];
  return [
    {
      kind: "circle",
      x,
      y: LINE_Y,
      r: 5,
      weight: 2,
      ...(hollow
        ? ({ fill: "paper", stroke: colour } as const)
        : ({ fill: colour, stroke: "paper" } as const)),
    },
    ...(open === undefined
      ? []
      : [{ kind: "path", d: chevron(x, open), stroke: colour, weight: 1.5 } as const]),
  ];
};

const targetMarks = ({
  x,
  far,
  opens,
}: Extract<GlyphMark, { kind: "target" }>): readonly Mark[] => {
  const near: Mark = { kind: "path", d: bracket(x, opens), stroke: "ink", weight: 2 };
  if (far === undefined) return [near];
  return [
    {
      kind: "rect",
      x: Math.min(far, x),
      y: LINE_Y - TARGET_HALF,
      width: Math.abs(far - x),
      height: 2 * TARGET_HALF,
      fill: "ink",
      opacity: 0.15,
    },
    near,
    { kind: "path", d: bracket(far, opens === 1 ? -1 : 1), stroke: "ink", weight: 1.5 },
  ];
};

const textTokens = { base: "ink.muted", missing: "ink.muted", target: "ink" } as const;

/** How a part of a glyph is drawn; what tells of the verdict has its colour. */
export const glyphMarks = (mark: GlyphMark, colour: Token): readonly Mark[] => {
  switch (mark.kind) {
    case "way": {
      const { x1, x2, dotted } = mark;
      if (dotted) {
        const line = { kind: "line", x1, x2, y1: LINE_Y, y2: LINE_Y, stroke: "ink.muted" } as const;
        return [{ ...line, weight: 1.5, dash: "1 4", round: true, opacity: 0.8 }];
      }
      // An edge within, so that it is as high as what covers it.
      const width = Math.max(0, x2 - x1 - 1);
      const box = { kind: "rect", x: x1 + 0.5, y: LINE_Y - 2, width, height: 4 } as const;
      return [{ ...box, fill: "way", stroke: "control" }];
    }
    case "covered": {
      const { x1, x2 } = mark;
      return [{ kind: "rect", x: x1, y: LINE_Y - 2.5, width: x2 - x1, height: 5, fill: colour }];
    }
    case "zero":
      return [{ kind: "path", d: `M${mark.x} ${LINE_Y - 9}v18`, stroke: "rule" }];
    case "base": {
      const tick = { kind: "path", d: `M${mark.x} ${LINE_Y - 7}v14`, stroke: "ink" } as const;
      return [{ ...tick, weight: 1.5, ...(mark.undated ? { dash: "2 2" } : {}) }];
    }
    case "target":
      return targetMarks(mark);
    case "interim":
      return [
        {
          kind: "path",
          d: `M${mark.x} ${LINE_Y - 5}l4 5l-4 5l-4 -5Z`,
          fill: "paper",
          stroke: "ink",
        },
      ];
    case "place": {
      const d = `M${mark.x} ${LINE_Y + 3.5}l4 7h-8Z`;
      return mark.on === "reading"
        ? [{ kind: "path", d, fill: "ink" }]
        : [{ kind: "path", d, fill: "paper", stroke: "accent" }];
    }
    case "reading":
      return readingMarks(mark, colour);
    case "text": {
      const { role, x, y, anchor, text } = mark;
      const fill = role === "reading" ? colour : textTokens[role];
      return [{ kind: "text", x, y, anchor, lines: [text], fill, weight: textWeights[role] }];
    }
  }
};

/** A target on one line as a scene. `title` says what it shows. */
export const targetGlyphScene = (
  model: MeasuredGlyph,
  width: number,
  measure: Measure,
  title: string,
): Scene => {
  const { marks, height, verdict } = placeGlyph(model, width, measure);
  const colour = verdictToken(verdict);
  return { width, height, title, marks: marks.flatMap((mark) => glyphMarks(mark, colour)) };
};
