import type { CalendarDate } from "#domain/calendar/dates.ts";

import { dateWords } from "#messages/words/dates.ts";
import { counted, countOf } from "#messages/words/numbers.ts";

/** What is worth coming back for. */
export const watch = {
  title: "What to watch",
  due: "Falls due next",
  /** '22 targets in 8 plans'; where it is but one, its title. */
  dueOf: (targets: number, plans: number, title: string): string =>
    `${countOf.targets(targets)} in ${plans === 1 ? title : counted(plans, "plan")}`,
  betweenNameAndPlan: ", ",
  inYear: (count: number, year: string): string => `${count} due in ${year}`,
  unread: "Oldest last figures, though due",
  /** Others that are due: no figure of theirs is known. */
  never: (count: number): string => `${count} more have none`,
  /** When a target was last read. */
  read: (date: CalendarDate): string => `read ${dateWords(date, true)}`,
  /** '56.8% (goal: 60%)'. */
  reading: (reading: string, goal: string): string => `${reading} (goal: ${goal})`,
};
