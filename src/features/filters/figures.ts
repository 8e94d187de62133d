import { facetKeys } from "#domain/query/facets.ts";
import { facetBarsFigure } from "#figures/facetBars/figure.ts";
import type { PageFigures } from "#figures/figure.ts";
import { histogramFigure } from "#figures/histogram/figure.ts";

/** The facet figures, available on any page. */
export const filterFigures: PageFigures = (["records", "targets"] as const).flatMap((noun) => [
  ...facetKeys.map((facet) => facetBarsFigure(noun, facet)),
  histogramFigure(noun),
]);
