import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Selection } from "#domain/selection/selection.ts";

/** Who took part in most of the documents that name an issuer, free of words. */
export type BodiesFinding =
  /** Nothing is selected. */
  | { readonly is: "none" }
  /** No record of the selection names an issuer. */
  | { readonly is: "no-issuer" }
  /** `hasChosen`: the records are those of bodies that the selection asks for. */
  | { readonly is: "no-other"; readonly documents: number; readonly hasChosen: boolean }
  | {
      readonly is: "most";
      /** All who took part in as many. */
      readonly bodies: readonly string[];
      readonly count: number;
      readonly documents: number;
      readonly hasChosen: boolean;
      /** Whether others took part in fewer. */
      readonly hasOthers: boolean;
    };

/** The bodies that the selection asks to have taken part: to count them would count the filter. */
const chosenBodies = ({ facets, partners }: Selection): ReadonlySet<string> =>
  new Set([...facets.agency.include, ...partners.map(({ body }) => body)]);

export const bodiesFinding = (
  entries: readonly Entry[],
  { agencies }: Dataset,
  selection: Selection,
): BodiesFinding => {
  const chosen = chosenBodies(selection);
  const issued = new Map<string, number>();
  let documents = 0;
  for (const { bodies } of entries) {
    if (bodies.length > 0) documents += 1;
    for (const id of bodies) {
      if (agencies.has(id) && !chosen.has(id)) issued.set(id, (issued.get(id) ?? 0) + 1);
    }
  }
  if (documents === 0) return { is: entries.length === 0 ? "none" : "no-issuer" };
  const hasChosen = chosen.size > 0;
  const count = [...issued.values()].reduce((most, one) => Math.max(most, one), 0);
  const bodies = [...issued].filter(([, one]) => one === count).map(([id]) => id);
  return bodies.length === 0
    ? { is: "no-other", documents, hasChosen }
    : { is: "most", bodies, count, documents, hasChosen, hasOthers: bodies.length < issued.size };
};
