import type { Sorting } from "#ui/sorting.ts";

/** The columns of the table that it may be sorted by, as the address names them. */
export const agencySortKeys = [
  "body",
  "records",
  "led",
  "co",
  "about",
  "targets",
  "first",
  "last",
] as const;

/** Most records first: the order in which bodies come. */
export const defaultSorting: Sorting<(typeof agencySortKeys)[number]> = {
  key: "records",
  descending: true,
};
