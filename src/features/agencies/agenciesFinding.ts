import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import type { Selection } from "#domain/selection/selection.ts";
import { agencyLabel } from "#messages/labels.ts";
import { listWords } from "#messages/lists.ts";
import { numberWords } from "#messages/numbers.ts";

/** The bodies that the selection asks to have taken part: to count them would count the filter. */
const chosenBodies = ({ facets, partners }: Selection): ReadonlySet<string> =>
  new Set([...facets.agency.include, ...partners.map(({ body }) => body)]);

/** The finding: who took part in most of the documents that name an issuer. */
export const agenciesFinding = (
  entries: readonly Entry[],
  { agencies }: Dataset,
  selection: Selection,
): string => {
  const chosen = chosenBodies(selection);
  const issued = new Map<string, number>();
  let documents = 0;
  for (const { bodies } of entries) {
    if (bodies.length > 0) documents += 1;
    for (const id of bodies) {
      if (agencies.has(id) && !chosen.has(id)) issued.set(id, (issued.get(id) ?? 0) + 1);
    }
  }
  if (documents === 0) {
    return entries.length === 0
      ? "No issuing body matches"
      : "No record here names an issuing body";
  }
  const isChosen = chosen.size > 0;
  const which =
    documents === 1
      ? `${isChosen ? "this" : "the"} one record${isChosen ? "" : " that names an issuer"}`
      : isChosen
        ? `these ${numberWords(documents)} records`
        : `the ${numberWords(documents)} records that name an issuer`;
  const count = [...issued.values()].reduce((most, one) => Math.max(most, one), 0);
  const most = [...issued].filter(([, one]) => one === count).map(([id]) => id);
  const names = most.flatMap((id) => agencies.get(id) ?? []).map(agencyLabel);
  if (names.length === 0) return `No other body is named as issuer of ${which}`;
  const other = isChosen ? "other " : "";
  const who =
    names.length <= 2
      ? listWords(names)
      : `${numberWords(names.length, true)} ${other}bodies${documents === 1 ? "" : " each"}`;
  if (documents === 1) return `${who} issued ${which}`;
  const more = most.length < issued.size ? `, more than any other body` : "";
  return `${who} took part in ${numberWords(count)} of ${which}${more}`;
};
