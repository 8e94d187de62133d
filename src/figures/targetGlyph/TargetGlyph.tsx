import type { Judgement } from "#domain/pace/judge.ts";
import type { Target } from "#domain/schema/target.ts";
import { verdictStyle } from "#figures/verdictStyle.ts";
import { rem } from "#ui/rem.ts";

import { GlyphMarkShape } from "./GlyphMarkShape.tsx";
import { glyphModel, type GlyphUnits } from "./glyphModel.ts";
import { glyphWords } from "./glyphWords.ts";
import { type GlyphMark, placeGlyph } from "./placeGlyph.ts";

interface Props {
  readonly target: Target;
  readonly judgement: Judgement;
  /** In sixteenths of a rem, so that it grows with the reader's text. */
  readonly width?: number;
  readonly units?: GlyphUnits;
  /** False where the same words stand beside it: then it isn't read out twice. */
  readonly named?: boolean;
}

/** Marks of one kind may stand several times on a glyph, in an order that never changes. */
const keyOf = (mark: GlyphMark, index: number): string => `${mark.kind} ${index}`;

/** A target on one line: where it started, how far it got, where it has to get to. */
export const TargetGlyph = ({
  target,
  judgement,
  width = 380,
  units = "share",
  named = true,
}: Props) => {
  const model = glyphModel(target, judgement, units);
  if (model.kind === "words") {
    return <p className="line-clamp-2 text-small text-muted">{model.goal}</p>;
  }
  if (model.kind === "unreadable") {
    return <p className="text-small text-muted">This target can’t be read.</p>;
  }
  const { marks, height, verdict } = placeGlyph(model, width);
  return (
    <svg
      {...(named
        ? { role: "img", "aria-label": glyphWords(target, judgement) }
        : { "aria-hidden": true })}
      className={`block h-auto max-w-full overflow-visible ${verdictStyle[verdict].text}`}
      viewBox={`0 0 ${width} ${height}`}
      width={rem(width)}
    >
      {marks.map((mark, index) => (
        <GlyphMarkShape key={keyOf(mark, index)} mark={mark} />
      ))}
    </svg>
  );
};
