import type { GlyphUnits } from "#charts/targetGlyph/targetGlyphModel.ts";

/** How the targets are drawn, as the address says. */
export interface TargetsMode {
  readonly view: "list" | "scatter";
  readonly units: GlyphUnits;
}

/** Reads `view` and `units`; anything unknown is the default. */
export const parseMode = (parameters: URLSearchParams): TargetsMode => ({
  view: parameters.get("view") === "scatter" ? "scatter" : "list",
  units: parameters.get("units") === "native" ? "native" : "share",
});
