import type { FigureSlide } from "#domain/briefing/briefing.ts";

/** A slide of a figure as it was put into a briefing long ago. */
export const figureSlide = (
  id: string,
  path: string,
  figureId: string,
  more: Partial<FigureSlide> = {},
): FigureSlide => ({
  id,
  kind: "figure",
  path,
  query: "",
  figure: figureId,
  title: undefined,
  notes: "",
  highlight: undefined,
  seen: { asOf: "2024-01-01", verdicts: {} },
  ...more,
});
