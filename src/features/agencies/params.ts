import { orderParameter } from "#domain/query/parameters/order.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";
import { choice, type Parameter, readId, single } from "#domain/query/parameters/parameter.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import { knownIn } from "#domain/query/selection/vocabulary.ts";

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

/** Absent, it is all bodies, or the matrix where a link tells whose partners are meant. */
export const bodiesView = choice<BodiesView, undefined>({
  name: "view",
  values: bodiesViews,
  fallback: undefined,
});

type Bodies = Pick<Dataset, "missing" | "agencies">;

/** The body whose partners stand beside the matrix. */
export const selectedBody = (dataset: Bodies): Parameter<string | undefined> =>
  single<string | undefined>({
    name: "select",
    what: "selected-body",
    fallback: undefined,
    read: readId(knownIn(dataset, ["agencies"], dataset.agencies)),
    write: (id) => id,
  });

/** The body that stands beside the one of the page. */
export const comparedBody = (dataset: Bodies, own: string): Parameter<string | undefined> => {
  const read = readId(knownIn(dataset, ["agencies"], dataset.agencies));
  return single<string | undefined>({
    name: "compare",
    what: "compared-body",
    fallback: undefined,
    read: (text) => (text.toLowerCase() === own ? "itself" : read(text)),
    write: (id) => id,
  });
};

export const bodiesParameters: PageParameters = ({ snapshot: { dataset } }) => [
  bodyOrder,
  pairOrder,
  bodiesView,
  selectedBody(dataset),
];

export const bodyParameters: PageParameters = ({ snapshot: { dataset }, id }) => [
  comparedBody(dataset, id),
];
