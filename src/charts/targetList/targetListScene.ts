import { flow } from "#charts/scene/flow.ts";
import { LEADING, type Mark, SMALL, type TextMark } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import type { Scene } from "#charts/scene/scene.ts";
import { verdictMark } from "#charts/scene/shapes.ts";
import { verdictToken } from "#charts/scene/token.ts";
import { wrapTo } from "#charts/scene/wrap.ts";
import { glyphSamples } from "#charts/targetGlyph/targetGlyphLegend.ts";
import type { GlyphModel } from "#charts/targetGlyph/targetGlyphModel.ts";
import { GLYPH_HEIGHT } from "#charts/targetGlyph/targetGlyphPlaces.ts";
import { targetGlyphScene } from "#charts/targetGlyph/targetGlyphScene.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

/** A target as a row of a list that leaves the page. */
export interface ListedTarget {
  readonly name: string;
  /** Its unit and when it is due. */
  readonly note: string;
  readonly glyph: GlyphModel;
  readonly verdict: Verdict;
  /** The verdict's word, and why. */
  readonly word: string;
  readonly detail: string;
}

/** Columns from the left: what it is, its glyph, its verdict. */
const NAME = { x: 0, width: 300 } as const;
const GLYPH = { x: 316, width: 400 } as const;
const VERDICT = { x: 732, width: 264 } as const;
const WIDTH = VERDICT.x + VERDICT.width;
const MOST_LINES = 5;
const PAD = 7;
const INDENT = 15;

type Look = Pick<TextMark, "fill" | "weight">;

/** Texts one below the other; what they take up, and as marks from a height on. */
const stackOf = (
  parts: readonly { readonly text: string; readonly look: Look }[],
  x: number,
  width: number,
  measure: Measure,
) => {
  const blocks = parts.map(({ text, look }) => ({
    look,
    lines: wrapTo(text, width, MOST_LINES, {
      measure,
      size: SMALL,
      weight: look.weight ?? "plain",
    }),
  }));
  const height = blocks.reduce((sum, { lines }) => sum + lines.length * LEADING, 0);
  const at = (top: number): readonly Mark[] => {
    let y = top;
    return blocks.map(({ lines, look }) => {
      const mark: Mark = { kind: "text", x, y: y + 11, lines, ...look };
      y += lines.length * LEADING;
      return mark;
    });
  };
  return { height, at };
};

const glyphOf = ({ glyph, name }: ListedTarget, measure: Measure) => {
  if (glyph.kind === "measured") {
    const { marks } = targetGlyphScene(glyph, GLYPH.width, measure, name);
    return {
      height: GLYPH_HEIGHT,
      at: (y: number): readonly Mark[] => [{ kind: "group", at: { x: GLYPH.x, y }, marks }],
    };
  }
  const text = glyph.kind === "words" ? glyph.goal : targetGlyph.unreadable;
  return stackOf([{ text, look: { fill: "ink.muted" } }], GLYPH.x, GLYPH.width, measure);
};

const rowOf = (row: ListedTarget, measure: Measure) => {
  const { name, note, verdict, word, detail } = row;
  const colour = verdictToken(verdict);
  const left = stackOf(
    [
      { text: name, look: { fill: "ink", weight: "strong" } },
      { text: note, look: { fill: "ink.muted" } },
    ],
    NAME.x,
    NAME.width,
    measure,
  );
  const right = stackOf(
    [
      { text: word, look: { fill: colour, weight: "strong" } },
      ...(detail === "" ? [] : [{ text: detail, look: { fill: "ink.muted" } as const }]),
    ],
    VERDICT.x + INDENT,
    VERDICT.width - INDENT,
    measure,
  );
  const middle = glyphOf(row, measure);
  const inner = Math.max(left.height, right.height, middle.height);
  const at = (top: number): readonly Mark[] => {
    const centred = ({ height }: { readonly height: number }): number =>
      top + PAD + (inner - height) / 2;
    const foot = top + inner + 2 * PAD;
    return [
      ...left.at(centred(left)),
      ...middle.at(centred(middle)),
      verdictMark(verdict, VERDICT.x + 5, centred(right) + 6.5, 4.7),
      ...right.at(centred(right)),
      { kind: "line", x1: 0, x2: WIDTH, y1: foot, y2: foot, stroke: "rule" },
    ];
  };
  return { height: inner + 2 * PAD, at };
};

/** The parts of a glyph, each beside its word. */
const legendOf = (measure: Measure) =>
  flow(
    glyphSamples.map(({ width, title, marks }) => ({
      width: width + 6 + measure(title, SMALL),
      marks: [...marks, { kind: "text", x: width + 6, y: 15, lines: [title], fill: "ink.muted" }],
    })),
    WIDTH,
    26,
    18,
  );

/** Targets one below the other, each with its glyph and verdict, and what the glyphs' parts mean. */
export const targetListScene = (
  rows: readonly ListedTarget[],
  title: string,
  measure: Measure,
): Scene => {
  const marks: Mark[] = [{ kind: "line", x1: 0, x2: WIDTH, y1: 0.5, y2: 0.5, stroke: "ink" }];
  let top = 0;
  for (const one of rows) {
    const row = rowOf(one, measure);
    marks.push(...row.at(top));
    top += row.height;
  }
  const legend = legendOf(measure);
  return {
    width: WIDTH,
    height: top + 6 + legend.height,
    title,
    marks: [...marks, { kind: "group", at: { x: 0, y: top + 6 }, marks: legend.marks }],
  };
};
