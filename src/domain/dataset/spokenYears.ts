import { parseDate, partsOf } from "#domain/calendar/dates.ts";
import { oncePer } from "#domain/oncePer.ts";
import type { DateMeaning, News, Policy } from "#domain/schema/records.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** Words before a year that make it a future one: 'by 2035'. Any other year counts as known to the writer. */
const isAhead = /\b(?:by|before|until)(?: the (?:start|middle|end) of)? $/i;

/** The same in Chinese: '到2035年', but not '2021年到2024年', and '2030年前'. */
const isAheadInChinese = /(?<![\d年月末初底])(?:到|至)$/;
const isBefore = /^年?(?:[初中底末]|上半年|\d+月)?(?:之|以)?前/;

/** The years that a text speaks of, but for those that it calls future. */
export const spokenYears = (text: string): readonly number[] =>
  [...text.matchAll(/(?<![A-Za-z\d]|\d,)(?:19|20)\d\d(?!,?\d|[A-Za-z])/g)].flatMap((found) => {
    const [before, after] = [text.slice(0, found.index), text.slice(found.index + 4)];
    return isAhead.test(before) || isAheadInChinese.test(before) || isBefore.test(after)
      ? []
      : [Number(found[0])];
  });

/** Meanings of dates of what has happened, and doesn't lie ahead. */
export const pastMeanings: ReadonlySet<DateMeaning> = new Set([
  "signed",
  "adopted",
  "published",
  "reported",
  "happened",
]);

/** The years in which dates end; of none an empty list. */
export const yearsOf = (...dates: readonly (string | undefined)[]): readonly number[] =>
  dates.flatMap((date) => {
    const day = parseDate(date ?? "")?.end;
    return day === undefined ? [] : [partsOf(day).year];
  });

/** The year of the document or event itself, in which all that the record says was known unless it says when. */
export const ownYearOf = ({ dates }: Policy | News): number => {
  const past = dates.filter(({ means }) => pastMeanings.has(means));
  return Math.max(0, ...yearsOf(...(past.length > 0 ? past : dates).map(({ date }) => date)));
};

const yearsIn = (date: string | undefined): readonly number[] =>
  [...(date ?? "").matchAll(/\d{4}/g)].map(([year]) => Number(year));

/** The years that a record names by its dates, the ends of its period, and what its targets are due. */
export const yearsAheadOf = oncePer((record: Policy | News): ReadonlySet<number> => {
  const { period, targets } =
    record.kind === "policy" ? record : { period: undefined, targets: [] };
  const dues = targets.flatMap((target) => [
    target.due,
    ...(isQualitative(target) ? [] : (target.interim ?? []).map(({ due }) => due)),
  ]);
  const dates = record.dates.map(({ date }) => date);
  return new Set([...dates, period?.start, period?.end, ...dues].flatMap(yearsIn));
});
