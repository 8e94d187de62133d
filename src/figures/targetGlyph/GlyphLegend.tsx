import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { glyphSamples } from "./targetGlyphScene.ts";
import { targetGlyph } from "#messages/figures/targetGlyph.ts";

/** The key to the marks of the glyphs, each beside its word. */
export const GlyphLegend = () => (
  <ul aria-label={targetGlyph.legend} className="flex flex-wrap gap-x-3 text-small text-muted">
    {glyphSamples.map((sample) => (
      <li className="flex items-center gap-1" key={sample.title}>
        <SceneSvg isHidden scene={sample} />
        {sample.title}
      </li>
    ))}
  </ul>
);
