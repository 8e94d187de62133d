import type { Scene } from "#scene/scene.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

import type { GlyphMark } from "./targetGlyphMark.ts";
import { glyphMarks } from "./targetGlyphScene.ts";

interface Sample {
  readonly words: string;
  readonly marks: readonly GlyphMark[];
  readonly width: number;
}

const { samples: words } = targetGlyph;

const samples: readonly Sample[] = [
  { words: words.baseline, width: 6, marks: [{ kind: "base", x: 3, undated: false }] },
  { words: words.needed, width: 11, marks: [{ kind: "needed", x: 5.5 }] },
  { words: words.last, width: 13, marks: [{ kind: "reading", x: 6.5 }] },
  {
    words: words.others,
    width: 14,
    marks: [
      { kind: "covered", x1: 0, x2: 14 },
      { kind: "earlier", x: 7 },
    ],
  },
  { words: words.target, width: 8, marks: [{ kind: "target", x: 2, opens: 1 }] },
];

/** From over the target's bracket to under it; what stands below the line is lifted onto it. */
const HEIGHT = 20;
const LINE = HEIGHT / 2;

/** What each part of a glyph means: drawn as in glyphs, the last figure in the shape of one on pace. */
export const glyphSamples: readonly Scene[] = samples.map(({ words: title, marks, width }) => ({
  width,
  height: HEIGHT,
  title,
  marks: marks.flatMap((mark) => glyphMarks(mark, "on-pace", mark.kind === "needed" ? 0 : LINE)),
}));
