import type { Day } from "#domain/calendar/dates.ts";

import { dayWords } from "#languages/en/words/dates.ts";

/** What a prerendered page says while its scripts aren't running. */
export const beforeApp = {
  /** Its address asks for more than is there. */
  applying: "Applying the filters of this link…",
  unapplied:
    "The filters of this link have not been applied: the scripts that apply them are slow to arrive or could not be loaded.",
  unfiltered: "Show this page without filters",
  /** It can be read as it is. */
  late: "This page can be read, but its buttons and filters do not work: its scripts are slow to arrive or could not be loaded.",
  unscripted: (day: Day): string =>
    `Scripts are turned off or could not be loaded. Filters need them: whatever its address asks for, this page is shown without filters, as of ${dayWords(day)}.`,
};
