import type { GlyphUnits } from "#figures/targetGlyph/glyphModel.ts";

/** How the targets are drawn, as the address says. */
export interface TargetsMode {
  readonly view: "list" | "scatter";
  readonly units: GlyphUnits;
  /** Whether the list tells what other methods say, those first that come to another answer. */
  readonly opinions: boolean;
  /** Whether only those stand that a missing figure would settle. */
  readonly settle: boolean;
}

/** Reads `view`, `units`, `opinions` and `settle`; anything unknown is the default. */
export const parseMode = (parameters: URLSearchParams): TargetsMode => {
  const view = parameters.get("view") === "scatter" ? "scatter" : "list";
  return {
    view,
    units: parameters.get("units") === "native" ? "native" : "share",
    opinions: view === "list" && parameters.get("opinions") === "1",
    settle: parameters.get("settle") === "1",
  };
};
