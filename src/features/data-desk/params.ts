import { grades } from "#domain/schema/values.ts";
import { choice, single } from "#domain/query/parameters/parameter.ts";
import { orderParameter } from "#domain/query/parameters/order.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";

/** The order of the sources: the most cited first, unless the address says otherwise. */
export const sourceOrder = orderParameter({
  name: "sort",
  keys: ["source", "grade", "date", "read", "records"],
  fallback: { key: "records", descending: true },
});

/** The pages that the table of sources shows: those of a grade, or copies of any; absent for all. */
export const shownPages = choice({
  name: "pages",
  values: [...grades, "copies"],
  fallback: undefined,
});

/** The words that a listed source has. */
export const sourceQuery = single({
  name: "find",
  fallback: "",
  read: (text) => ({ value: text }),
  write: (text) => text.trim(),
});

export const sourcesParameters: PageParameters = () => [sourceOrder, shownPages, sourceQuery];
