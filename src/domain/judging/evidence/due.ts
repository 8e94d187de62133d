import type { CalendarDate, Day } from "#domain/calendar/dates.ts";

/** When a target is due. */
export interface Due {
  /** As printed. */
  readonly date: CalendarDate;
  /** The last day of `date`: a year is due on its 31 December. */
  readonly day: Day;
  /** True from the day after `day`; on the day itself the target isn't overdue yet. */
  readonly passed: boolean;
}

export const dueAsOf = (date: CalendarDate, asOf: Day): Due => ({
  date,
  day: date.end,
  passed: asOf > date.end,
});
