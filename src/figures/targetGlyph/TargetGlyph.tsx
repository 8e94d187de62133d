import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { useMeasure } from "#scene/render/useMeasure.tsx";
import { glyphModel, type GlyphUnits } from "./targetGlyphModel.ts";
import { targetGlyphScene } from "./targetGlyphScene.ts";
import { glyphWords, targetGlyph } from "#messages/figures/targetGlyph.ts";
import type { Judgement } from "#domain/judging/judge.ts";
import type { Target } from "#domain/schema/target.ts";
import { dataLang } from "#messages/language.ts";

interface Props {
  readonly target: Target;
  readonly judgement: Judgement;
  /** In sixteenths of a rem, so that it grows with the reader's text. */
  readonly width: number;
  readonly units?: GlyphUnits;
  /** False where the text beside it says the same: then it isn't read out twice. */
  readonly named?: boolean;
  /** False where the last figure, and the reason for its verdict, are beside it. */
  readonly isLabelled?: boolean;
}

/** A target on one line: its start, its progress, its goal. */
export const TargetGlyph = ({
  target,
  judgement,
  width,
  units = "share",
  named = true,
  isLabelled = true,
}: Props) => {
  const measure = useMeasure();
  const model = glyphModel(target, judgement, units);
  if (model.kind === "words") {
    return (
      <p className="text-small text-muted sm:line-clamp-2" lang={dataLang}>
        {model.goal}
      </p>
    );
  }
  if (model.kind === "unreadable") {
    return <p className="text-small text-muted">{targetGlyph.unreadable}</p>;
  }
  const words = glyphWords(target, judgement, !isLabelled);
  const scene = targetGlyphScene(model, width, measure, words, isLabelled);
  return <SceneSvg isHidden={!named} scene={scene} />;
};
