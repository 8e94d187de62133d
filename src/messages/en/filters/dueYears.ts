import { countOf } from "#messages/words/numbers.ts";

/** In which years targets fall due. */
export const dueYears = {
  unit: "targets a year",
  /** The parts of a bar: its dark foot, and what one can do with the bars. */
  key: "Dark: can be judged. Click a year, or drag across several.",
  today: "today",
  /** Under a bar. */
  short: (year: string): string => `’${year.slice(-2)}`,
  bar: (year: string, count: number, judged: number): string =>
    `Due ${year}: ${countOf.targets(count)}, ${judged} can be judged`,
  passed: (last: string): string => `Passed, to ${last}`,
  soon: (years: string): string => `Within a year: ${years}`,
  each: "Year by year",
};
