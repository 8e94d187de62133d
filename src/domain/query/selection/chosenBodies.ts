import type { Selection } from "./selection.ts";

/** The bodies that the selection asks to have taken part: to count them would count the filter. */
export const chosenBodies = ({
  facets,
  partners,
}: Pick<Selection, "facets" | "partners">): ReadonlySet<string> =>
  new Set([...facets.agency.include, ...partners.map(({ body }) => body)]);
