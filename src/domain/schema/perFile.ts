import type { FileName } from "./files.ts";

/** Makes something for each file of a data set, in the order in which they refer to each other. */
export const perFile = <Value>(
  make: (file: FileName) => Value,
): { readonly [File in FileName]: Value } => ({
  sources: make("sources"),
  sectors: make("sectors"),
  agencies: make("agencies"),
  companies: make("companies"),
  policies: make("policies"),
  news: make("news"),
});
