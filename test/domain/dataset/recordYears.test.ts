import { expect, test } from "vitest";

import { recordYears } from "#domain/dataset/recordYears.ts";
import { type CalendarDate, parseDate } from "#domain/calendar/dates.ts";

interface Dated {
  readonly main: CalendarDate;
}

const from = (...years: readonly number[]): readonly Dated[] =>
  years.flatMap((year) => {
    const main = parseDate(String(year));
    return main === undefined ? [] : [{ main }];
  });
const many = (count: number, year: number): readonly number[] =>
  Array.from({ length: count }, () => year);

test.each<[entries: readonly Dated[], expected: object]>([
  [from(2023), { years: [2023, 2023], older: 0 }],
  [from(2024, 2015, 2020), { years: [2015, 2024], older: 0 }],
  // One in fifty may be older, and one in forty-nine may not.
  [from(2015, ...many(48, 2021)), { years: [2015, 2021], older: 0 }],
  [from(...many(49, 2021), 2015), { years: [2021, 2021], older: 1 }],
  // The first year that is named has no older one left out if it is theirs, too.
  [from(...many(98, 2021), 2015, 2015), { years: [2021, 2021], older: 2 }],
  [from(...many(97, 2021), 2015, 2015, 2015), { years: [2015, 2021], older: 0 }],
])("the years of a set of records, case %#", (entries, expected) => {
  expect(recordYears(entries)).toEqual(expected);
});
