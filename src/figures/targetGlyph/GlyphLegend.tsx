import { SceneSvg } from "#scene/render/SceneSvg.tsx";
import { glyphSamples } from "./targetGlyphScene.ts";

/** The key to the marks of the glyphs, each beside its word; who can't see them hears what each glyph says. */
export const GlyphLegend = () => (
  <ul aria-hidden="true" className="flex flex-wrap gap-x-3 text-small text-muted">
    {glyphSamples.map((sample) => (
      <li className="flex items-center gap-1" key={sample.title}>
        <SceneSvg isHidden scene={sample} />
        {sample.title}
      </li>
    ))}
  </ul>
);
