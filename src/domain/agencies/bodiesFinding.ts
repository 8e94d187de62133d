import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { chosenBodies } from "#domain/query/selection/chosenBodies.ts";
import type { Selection } from "#domain/query/selection/selection.ts";

/** The records that are counted: those that name an issuing body. */
export interface CountedRecords {
  readonly documents: number;
  /** Whether these are all records shown. */
  readonly isAll: boolean;
  /** Whether the selection includes bodies. */
  readonly hasChosen: boolean;
}

/** Who took part in most of the documents that name an issuer, as data without wording. */
export type BodiesFinding =
  /** Nothing is selected. */
  | { readonly is: "none" }
  /** No record of the selection names an issuer. */
  | { readonly is: "no-issuer" }
  | ({ readonly is: "no-other" } & CountedRecords)
  | ({
      readonly is: "most";
      /** All bodies that took part in that many. */
      readonly bodies: readonly string[];
      readonly count: number;
      /** Whether others took part in fewer. */
      readonly hasOthers: boolean;
    } & CountedRecords);

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
  const counted = { documents, isAll: documents === entries.length, hasChosen: chosen.size > 0 };
  const count = [...issued.values()].reduce((most, one) => Math.max(most, one), 0);
  const bodies = [...issued].filter(([, one]) => one === count).map(([id]) => id);
  return bodies.length === 0
    ? { is: "no-other", ...counted }
    : { is: "most", bodies, count, hasOthers: bodies.length < issued.size, ...counted };
};
