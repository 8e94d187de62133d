import { orderParameter } from "#domain/query/parameters/order.ts";
import type { PageParameters } from "#parts/page/pageParameters.ts";

/** The order of the sources: the most cited first, unless the address says otherwise. */
export const sourceOrder = orderParameter({
  name: "sort",
  keys: ["source", "form", "date", "read", "records"],
  fallback: { key: "records", descending: true },
});

export const dataParameters: PageParameters = () => [sourceOrder];
