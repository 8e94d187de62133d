import { type Day, parseDate, partsOf } from "#domain/dates.ts";
import { type Entry, isPolicy } from "#domain/entry.ts";

/** The commonest value, the later one where two are as common. */
const commonest = (values: readonly number[]): { value: number; count: number } | undefined => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: { value: number; count: number } | undefined;
  for (const [value, count] of counts) {
    if (best === undefined || count > best.count || (count === best.count && value > best.value)) {
      best = { value, count };
    }
  }
  return best;
};

const horizonOf = ({ record }: Entry): number[] => {
  const end = isPolicy(record) ? record.period?.end : undefined;
  const date = end === undefined ? undefined : parseDate(end);
  return date === undefined ? [] : [date.end];
};

/**
 * What the timeline shows, in one sentence made by rule: the year in which most plan periods end, or,
 * without plans, the year that holds most of the records.
 */
export const findingOf = (entries: readonly Entry[], asOf: Day): string => {
  if (entries.length === 0) return "No record matches";
  const ends = entries.flatMap(horizonOf);
  const horizon = commonest(ends.map((end) => partsOf(end).year));
  if (horizon !== undefined && ends.length > 1) {
    const { value, count } = horizon;
    const over = ends.every((end) => partsOf(end).year !== value || end < asOf);
    const verb = over ? "ended" : "end";
    return `${count} of the ${ends.length} plan periods ${verb} in ${value}`;
  }
  const year = commonest(entries.map(({ main }) => partsOf(main.start).year));
  if (year === undefined || entries.length === 1) return "One record on the timeline";
  return year.count === entries.length
    ? `All ${entries.length} records date from ${year.value}`
    : `${year.count} of the ${entries.length} records date from ${year.value}`;
};
