import type { Selection } from "./selection.ts";

/** The bodies that the selection requires to have taken part; counting them would only count the filter. */
export const chosenBodies = ({
  facets,
  partners,
}: Pick<Selection, "facets" | "partners">): ReadonlySet<string> =>
  new Set([...facets.agency.include, ...partners.map(({ body }) => body)]);
