import type { PageParameters } from "#parts/page/pageParameters.ts";
import { choice } from "#domain/query/parameters/parameter.ts";
import { comparedBody } from "#figures/beside/parameters.ts";
import { selectedBody } from "#figures/partners/parameters.ts";
import { pairOrder } from "#features/agencies/pairs/parameters.ts";
import { bodyOrder } from "#features/agencies/table/parameters.ts";

export const bodiesViews = ["bodies", "matrix", "table"] as const;

/** What is shown: all bodies, or who issues with whom as a matrix or as a table. */
export type BodiesView = (typeof bodiesViews)[number];

/** Absent, all bodies are shown, or the matrix where the address selects a body for its partners. */
export const bodiesView = choice<BodiesView, undefined>({
  name: "view",
  values: bodiesViews,
  fallback: undefined,
});

export const bodiesParameters: PageParameters = ({ snapshot: { dataset } }) => [
  bodyOrder,
  pairOrder,
  bodiesView,
  selectedBody(dataset),
];

export const bodyParameters: PageParameters = ({ snapshot: { dataset }, id }) => [
  comparedBody(dataset, id),
];
