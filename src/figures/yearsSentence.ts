import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import { partsOf } from "#domain/calendar/dates.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { sentences } from "#messages/files/sentences.ts";

/** The years of the records, or of the documents of targets, in a sentence. */
export const yearsSentence = (title: string, noun: SaidNoun, entries: readonly Entry[]): string => {
  const counts = new Map<number, number>();
  for (const { main } of entries) {
    const { year } = partsOf(main.start);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return sentences.years(
    title,
    noun,
    [...counts].sort(([a], [b]) => a - b),
  );
};
