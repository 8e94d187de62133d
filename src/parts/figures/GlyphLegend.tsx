import { SceneSvg } from "#charts/render/SceneSvg.tsx";
import { glyphSamples } from "#charts/targetGlyph/targetGlyphLegend.ts";
import { targetGlyph } from "#messages/charts/targetGlyph.ts";

/** What the marks of the glyphs mean, each beside its word. */
export const GlyphLegend = () => (
  <ul aria-label={targetGlyph.legend} className="flex flex-wrap gap-x-3 text-small text-muted">
    {glyphSamples.map((sample) => (
      // On a phone the four that tell how a target stands fill the line.
      <li className="flex items-center gap-1 @max-[36rem]:nth-[4]:hidden" key={sample.title}>
        <SceneSvg isHidden scene={sample} />
        {sample.title}
      </li>
    ))}
  </ul>
);
