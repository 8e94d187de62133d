import type { Dataset } from "#domain/dataset.ts";
import type { Entry } from "#domain/entry.ts";
import { agencyLabel } from "#domain/labels.ts";
import { numberWords } from "#domain/numberWords.ts";

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
  if (documents === 1) {
    const who =
      issued.size === 1
        ? `${agencyLabel(first)} alone`
        : `${numberWords(issued.size, true)} bodies`;
    return `${who} issued the one record that names an issuer`;
  }
  const more = most.length < issued.size ? ", more than any other body" : "";
  const part = `took part in ${count} of the ${documents} records that name an issuer`;
  if (most.length === 1) return `${agencyLabel(first)} ${part}${more}`;
  return `${numberWords(most.length, true)} bodies each ${part}${more}`;
};
