import { type Day, dayOf, partsOf } from "#domain/calendar/dates.ts";

/** Room for the name of a year, in sixteenths of a rem. */
const YEAR_ROOM = 40;
const DAYS = 365.25;

/** Whether an axis so wide, from one day to another, names a year: as many as stand apart, round ones. */
export const yearNaming = (from: Day, to: Day, width: number): ((year: number) => boolean) => {
  const yearWidth = (width / Math.max(1, to - from)) * DAYS;
  const step = [1, 2, 5, 10, 20, 50].find((one) => one * yearWidth >= YEAR_ROOM) ?? 100;
  return (year) => year % step === 0;
};

/** The first days of years between two days that an axis so wide has room to name. */
export const namedYears = (from: Day, to: Day, width: number): readonly Day[] => {
  const isNamed = yearNaming(from, to, width);
  const days: Day[] = [];
  for (let { year } = partsOf(from); dayOf(year, 1, 1) <= to; year += 1) {
    const day = dayOf(year, 1, 1);
    if (day >= from && isNamed(year)) days.push(day);
  }
  return days;
};
