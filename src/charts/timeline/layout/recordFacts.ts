import { SMALL } from "#charts/scene/mark.ts";
import type { Measure } from "#charts/scene/measure.ts";
import { type MeantDate, meantDates } from "#domain/chronology/meantDates.ts";
import { type Period, periodOf } from "#domain/chronology/periods.ts";
import { type Entry, isPolicy } from "#domain/dataset/entry.ts";
import { type EntryRow, itemAt } from "#domain/filter/row.ts";
import type { EntryKind } from "#domain/schema/records.ts";
import { shortTitle, titleLang } from "#messages/words/titles.ts";

/** Room that a label is sure of, at most; a longer one takes what is free beside it, or is cut. */
const LABEL_WIDTH = 315;

/** What drawing a record needs to know, worked out when it is first drawn. */
export interface RecordFacts {
  readonly row: EntryRow;
  readonly entry: Entry;
  readonly kind: EntryKind;
  /** The main date first: where glyphs would hide each other, the first ones are drawn. */
  readonly dates: readonly MeantDate[];
  readonly period: Period | undefined;
  readonly title: string;
  /** The language of the title where it isn't the page's. */
  readonly lang: string | undefined;
  /** Width of the whole title, and the part of it that its label is sure of. */
  readonly titleWidth: number;
  readonly labelWidth: number;
  /** Labels of greater weight are placed first. */
  readonly weight: number;
}

/** Documents before news, items of the newsletter before context, then what sets and joins most. */
const weightOf = ({ record }: Entry): number =>
  (isPolicy(record) ? 20 + Math.min(record.targets.length, 10) : 0) +
  (record.collection === "newsletter" ? 10 : 0) +
  (record.links?.length ?? 0);

const mainFirst = (entry: Entry): readonly MeantDate[] => {
  const { means, start, end } = entry.main;
  const isMain = (date: MeantDate): boolean =>
    date.means === means && date.start === start && date.end === end;
  return [...meantDates(entry)].sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
};

export type FactsOf = (row: EntryRow) => RecordFacts;

/** Facts by row, each worked out once. Their labels are as wide as `measure` says. */
export const rememberFacts = (entries: readonly Entry[], measure: Measure): FactsOf => {
  const known = new Map<EntryRow, RecordFacts>();
  return (row) => {
    const before = known.get(row);
    if (before !== undefined) return before;
    const entry = itemAt(entries, row);
    if (entry === undefined) throw new Error(`no record in row ${row} of ${entries.length}`);
    const title = shortTitle(entry);
    const titleWidth = measure(title, SMALL);
    const facts: RecordFacts = {
      row,
      entry,
      kind: entry.record.kind,
      dates: mainFirst(entry),
      period: periodOf(entry),
      title,
      lang: titleLang(entry),
      titleWidth,
      labelWidth: Math.min(titleWidth, LABEL_WIDTH),
      weight: weightOf(entry),
    };
    known.set(row, facts);
    return facts;
  };
};
