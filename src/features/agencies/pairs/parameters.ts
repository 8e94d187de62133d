import { orderParameter } from "#domain/query/parameters/order.ts";

/** The order of the table of pairs. */
export const pairOrder = orderParameter({
  name: "pairs",
  keys: ["pair", "together", "first", "second", "others"],
  fallback: { key: "together", descending: true },
});
