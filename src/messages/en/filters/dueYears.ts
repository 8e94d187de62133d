import type { Day } from "#domain/calendar/dates.ts";
import { dayWords } from "#messages/words/dates.ts";
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
  /** Two choices to the day, in the words in which chips and sentences tell them. */
  passed: (asOf: Day): string => `In the past, before ${dayWords(asOf, true)}`,
  soon: (last: Day): string => `Within a year, to ${dayWords(last, true)}`,
  each: "Year by year",
};
