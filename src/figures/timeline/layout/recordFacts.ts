import { SMALL } from "#scene/mark.ts";
import type { Measure } from "#scene/measure.ts";
import { type Day, partsOf } from "#domain/calendar/dates.ts";
import { horizonOf } from "#domain/dataset/periods.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { type EntryRow, itemAt } from "#domain/query/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";

/** What drawing a record needs, computed when it is first drawn. */
export interface RecordFacts {
  readonly row: EntryRow;
  readonly entry: Entry;
  readonly kind: EntryKind;
  readonly title: string;
  /** The language of the title where it isn't the page's. */
  readonly lang: string | undefined;
  readonly titleWidth: number;
  /** First day of the plan period. */
  readonly start: Day | undefined;
  /** The last day of its plan period, and its year. Absent for an open period, or none. */
  readonly horizon: Day | undefined;
  readonly year: number | undefined;
  readonly isOpenEnded: boolean;
  /** Records of greater weight come first. */
  readonly weight: number;
}

/** Documents before news, items of the newsletter before context, then those with the most targets and links. */
const weightOf = ({ record }: Entry): number =>
  (isPolicy(record) ? 20 + Math.min(record.targets.length, 10) : 0) +
  (record.collection === "newsletter" ? 10 : 0) +
  (record.links?.length ?? 0);

export type FactsOf = (row: EntryRow) => RecordFacts;

/** Facts by row, each computed once. The widths of their titles are by `measure`. */
export const rememberFacts = (entries: readonly Entry[], measure: Measure): FactsOf => {
  const cache = new Map<EntryRow, RecordFacts>();
  return (row) => {
    const cached = cache.get(row);
    if (cached !== undefined) return cached;
    const entry = itemAt(entries, row);
    if (entry === undefined) throw new Error(`no record in row ${row} of ${entries.length}`);
    const title = shortTitle(entry);
    const horizon = horizonOf(entry);
    const { kind } = entry.record;
    const facts: RecordFacts = {
      row,
      entry,
      kind,
      title,
      lang: titleLang(entry),
      titleWidth: measure(title, SMALL),
      start: entry.period?.start.start,
      horizon,
      year: horizon === undefined ? undefined : partsOf(horizon).year,
      isOpenEnded: entry.period !== undefined && horizon === undefined,
      weight: weightOf(entry),
    };
    cache.set(row, facts);
    return facts;
  };
};
