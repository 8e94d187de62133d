import type { Dataset } from "#domain/dataset.ts";
import type { Entry } from "#domain/entry.ts";
import { agencyLabel } from "#domain/labels.ts";

/** The finding: who took part in most of the documents that name an issuer. */
export const agenciesFinding = (entries: readonly Entry[], { agencies }: Dataset): string => {
  const issued = new Map<string, number>();
  let documents = 0;
  for (const { bodies } of entries) {
    if (bodies.length > 0) documents += 1;
    for (const id of bodies) {
      if (agencies.has(id)) issued.set(id, (issued.get(id) ?? 0) + 1);
    }
  }
  const count = Math.max(0, ...issued.values());
  const most = [...issued].filter(([, one]) => one === count);
  const first = agencies.get(most[0]?.[0] ?? "");
  if (first === undefined) return "No issuing body matches";
  const noun = documents === 1 ? "record" : "records";
  return most.length === 1
    ? `${agencyLabel(first)} took part in ${count} of the ${documents} ${noun} that name an issuer${issued.size === 1 ? "" : ", more than any other body"}`
    : `${most.length} bodies took part in ${count} of the ${documents} ${noun} that name an issuer, more than any other`;
};
