import type { Correction } from "#domain/schema/records.ts";
import type { History, PastEdition } from "./historyFile.ts";
import { oncePer } from "#domain/oncePer.ts";

import { slugOf } from "./slug.ts";

/** The permanent key of a checked fact: its record and the field that was checked. */
export const correctionKey = (
  record: string,
  { field, key }: Pick<Correction, "field" | "key">,
): string => `${record}/${key ?? slugOf(field)}`;

/** The edition in which something was added; undefined where no edition lists it. */
type EditionOf = (key: string) => PastEdition | undefined;

interface Arrivals {
  readonly record: EditionOf;
  readonly correction: EditionOf;
}

/** The edition in which each record and each checked fact was added. */
export const arrivalsIn = oncePer(({ editions }: History): Arrivals => {
  const records = new Map<string, PastEdition>();
  const corrections = new Map<string, PastEdition>();
  for (const edition of editions) {
    for (const id of edition.records) records.set(id, edition);
    for (const key of edition.corrections) corrections.set(key, edition);
  }
  return { record: (id) => records.get(id), correction: (key) => corrections.get(key) };
});
