import { type Order, orderParameter } from "#domain/query/parameters/order.ts";
import type { Parameter } from "#domain/query/parameters/parameter.ts";

/** The sort keys of records, as named in the address. */
export const sortKeys = [
  "relevance",
  "date",
  "kind",
  "title",
  "body",
  "type",
  "sector",
  "targets",
  "corrections",
] as const;

export type SortKey = (typeof sortKeys)[number];

export type RecordOrder = Order<SortKey>;

export const newestFirst: RecordOrder = { key: "date", descending: true };
const bestFirst: RecordOrder = { key: "relevance", descending: false };

const order = { name: "sort", keys: sortKeys } as const;

/** Newest first. Without a search text, relevance is no order. */
const browsed = orderParameter({
  ...order,
  fallback: newestFirst,
  isMoot: ({ key }) => key === "relevance",
});

/** The best match first; the reverse is of no use. */
const searched = orderParameter({
  ...order,
  fallback: bestFirst,
  isMoot: ({ key, descending }) => key === "relevance" && descending,
});

/** The order of the table, which 'next' on a record's page follows. */
export const recordOrder = (isSearched: boolean): Parameter<RecordOrder> =>
  isSearched ? searched : browsed;
