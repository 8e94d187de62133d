import type { Dataset } from "#domain/dataset/dataset.ts";

/** The views, which stand whatever the data holds. */
export const views = [
  "/",
  "/timeline",
  "/targets",
  "/agencies",
  "/records",
  "/data",
  "/method",
  "/briefing",
  "/briefing/present",
  "/briefing/presenter",
];

/** Every address that is known ahead, without parameters, from the root of a language's pages. */
export const routesOf = ({ entries, targets, agencies, companies }: Dataset): readonly string[] => [
  ...views,
  ...entries.map(({ id }) => `/records/${id}`),
  ...targets.map(({ id }) => `/targets/${id}`),
  ...[...agencies.keys()].map((id) => `/agencies/${id}`),
  ...[...companies.keys()].map((id) => `/companies/${id}`),
];
