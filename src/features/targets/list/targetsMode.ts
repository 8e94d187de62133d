import type { GlyphUnits } from "#figures/targetGlyph/targetGlyphModel.ts";
import { useParameter } from "#parts/page/useParameter.ts";

import { drawnUnits, onlySettled, secondOpinions, targetsView } from "#features/targets/params.ts";

/** How the targets are drawn, as the address says. */
export interface TargetsMode {
  readonly view: "list" | "scatter";
  readonly units: GlyphUnits;
  /** Whether the list tells what other methods say, those first that come to another answer. */
  readonly opinions: boolean;
  /** Whether only those stand that a missing figure would settle. */
  readonly settle: boolean;
}

/** What the address asks for; the scatter has no room for what other methods say. */
export const useTargetsMode = (): TargetsMode => {
  const view = useParameter(targetsView);
  const units = useParameter(drawnUnits);
  const opinions = useParameter(secondOpinions);
  const settle = useParameter(onlySettled);
  return { view, units, opinions: view === "list" && opinions, settle };
};
