import type { Scene } from "#charts/scene/scene.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

import type { GlyphMark } from "./targetGlyphMark.ts";
import { GLYPH_HEIGHT } from "./targetGlyphPlaces.ts";
import { glyphMarks } from "./targetGlyphScene.ts";

interface Sample {
  readonly words: string;
  readonly marks: readonly GlyphMark[];
  readonly width: number;
}

const dot = (x: number, hollow = false, open?: 1): GlyphMark => ({
  kind: "reading",
  x,
  last: true,
  hollow,
  ...(open === undefined ? {} : { open }),
});

const { samples: words } = targetGlyph;

const samples: readonly Sample[] = [
  { words: words.baseline, width: 10, marks: [{ kind: "base", x: 5, undated: false }] },
  {
    words: words.covered,
    width: 44,
    marks: [
      { kind: "way", x1: 2, x2: 44, dotted: false },
      { kind: "covered", x1: 2, x2: 28 },
      { kind: "reading", x: 13, last: false, hollow: false },
      dot(28),
    ],
  },
  { words: words.neededThen, width: 12, marks: [{ kind: "place", x: 6, on: "reading" }] },
  { words: words.neededNow, width: 12, marks: [{ kind: "place", x: 6, on: "as-of" }] },
  { words: words.target, width: 10, marks: [{ kind: "target", x: 3, opens: 1 }] },
  { words: words.interim, width: 12, marks: [{ kind: "interim", x: 6 }] },
  { words: words.more, width: 20, marks: [dot(6, false, 1)] },
  {
    words: words.off,
    width: 14,
    marks: [{ kind: "reading", x: 7, last: true, hollow: false, off: 1 }],
  },
  {
    words: words.noBase,
    width: 40,
    marks: [
      { kind: "way", x1: 2, x2: 32, dotted: true },
      { kind: "target", x: 32, opens: 1 },
      dot(22, true),
    ],
  },
];

/** From over the target's bracket to under the edge of the marks of what is needed. */
const HEIGHT = 22;

/** What each part of a glyph means: drawn as in glyphs, in no verdict's colour. */
export const glyphSamples: readonly Scene[] = samples.map(({ words: title, marks, width }) => ({
  width,
  height: HEIGHT,
  title,
  marks: [
    {
      kind: "group",
      at: { x: 0, y: HEIGHT - GLYPH_HEIGHT - 1 },
      marks: marks.flatMap((mark) => glyphMarks(mark, "ink.muted")),
    },
  ],
}));
