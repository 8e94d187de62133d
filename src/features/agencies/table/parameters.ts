import { orderParameter } from "#domain/query/parameters/order.ts";

/** The order of the table of bodies. */
export const bodyOrder = orderParameter({
  name: "sort",
  keys: ["body", "records", "led", "co", "about", "targets", "first", "last"],
  fallback: { key: "records", descending: true },
});
