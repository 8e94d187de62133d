import { orderParameter } from "#domain/query/parameters/order.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import { choice } from "#domain/query/parameters/parameter.ts";
import { comparedBody } from "#figures/beside/parameters.ts";
import { selectedBody } from "#figures/partners/parameters.ts";

/** The order of the table of bodies. */
export const bodyOrder = orderParameter({
  name: "sort",
  keys: ["body", "records", "led", "co", "about", "targets", "first", "last"],
  fallback: { key: "records", descending: true },
});

/** The order of the table of pairs. */
export const pairOrder = orderParameter({
  name: "pairs",
  keys: ["pair", "together", "first", "second", "others"],
  fallback: { key: "together", descending: true },
});

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
