import fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  dayOf,
  isoDay,
  parseDate,
  partsOf,
  todayOf,
  yearsBetween,
} from "#domain/calendar/dates.ts";
import { dateWords, dayWords, dueWords } from "#messages/words/dates.ts";

const read = (text: string) => {
  const date = parseDate(text);
  return (
    date && [date.precision, isoDay(date.start), isoDay(date.end), ...(date.ends ?? [])].join(" ")
  );
};

describe("parseDate", () => {
  test.each([
    ["2023", "year 2023-01-01 2023-12-31"],
    ["2023-10", "month 2023-10-01 2023-10-31"],
    ["2024-02", "month 2024-02-01 2024-02-29"],
    ["1900-02", "month 1900-02-01 1900-02-28"],
    ["2000-02", "month 2000-02-01 2000-02-29"],
    ["2023-10-08", "day 2023-10-08 2023-10-08"],
    ["2024-02-29", "day 2024-02-29 2024-02-29"],
    ["2023-09-26/2023-10-24", "span 2023-09-26 2023-10-24 day day"],
    ["2021/2025", "span 2021-01-01 2025-12-31 year year"],
    ["2023-09/2023-10", "span 2023-09-01 2023-10-31 month month"],
    ["2023-10/2023", "span 2023-10-01 2023-12-31 month year"],
    ["2023-10-08/2023-10-08", "span 2023-10-08 2023-10-08 day day"],
    ["2023-10/2023-10-01", "span 2023-10-01 2023-10-01 month day"],
  ])("reads %s as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "",
    "23",
    "0999",
    "2023-13",
    "2023-00",
    "2023-02-29",
    "2023-1-1",
    "2023-10-08T00:00",
    "2023/10/08",
    "2025/2021",
    "2023-10-08/2023-10-07",
    "2023/",
    "/2023",
    "08-10-2023",
    "20２3",
    "2023_10",
    " 2023",
  ])("refuses %j", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("any day survives the way to text and back", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1000, 1, 1), max: dayOf(9999, 12, 31) }), (day) => {
        expect(parseDate(isoDay(day))).toEqual({ precision: "day", start: day, end: day });
        const { year, month, date } = partsOf(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });
});

describe("a day has no time zone", () => {
  test.each(["Pacific/Honolulu", "Europe/Berlin", "Asia/Shanghai", "Pacific/Kiritimati"])(
    "reads and writes the same in %s",
    (zone) => {
      const before = process.env["TZ"];
      process.env["TZ"] = zone;
      try {
        // The clocks of Berlin change on these days; elsewhere they're any other day.
        for (const text of ["2023-10-08", "2023-03-26", "2023-10-29", "2024-02-29", "2023-12-31"]) {
          const date = parseDate(text);
          expect(date && isoDay(date.start)).toBe(text);
        }
        expect(dayWords(dayOf(2023, 10, 8))).toBe("8 October 2023");
        // Noon on the reader's clock is their own day, wherever they are.
        expect(isoDay(todayOf(new Date(2026, 10, 24, 12)))).toBe("2026-11-24");
        expect(isoDay(todayOf(new Date(2026, 10, 24, 0, 0, 1)))).toBe("2026-11-24");
        expect(isoDay(todayOf(new Date(2026, 10, 24, 23, 59, 59)))).toBe("2026-11-24");
      } finally {
        process.env["TZ"] = before;
      }
    },
  );
});

describe("dates in words", () => {
  test.each([
    ["2023-10-08", "8 October 2023", "8 Oct 2023"],
    ["2023-09", "September 2023", "Sep 2023"],
    ["2023", "2023", "2023"],
    ["2021/2025", "2021 to 2025", "2021 to 2025"],
    ["2023-09-26/2023-10-24", "26 September 2023 to 24 October 2023", "26 Sep 2023 to 24 Oct 2023"],
    ["2023-09/2023-10", "September 2023 to October 2023", "Sep 2023 to Oct 2023"],
    ["2023-09-26/2023-10", "26 September 2023 to October 2023", "26 Sep 2023 to Oct 2023"],
    ["2023-10/2025", "October 2023 to 2025", "Oct 2023 to 2025"],
    ["2021-01-01/2025-12-31", "1 January 2021 to 31 December 2025", "1 Jan 2021 to 31 Dec 2025"],
    ["2023-10/2023-10", "October 2023", "Oct 2023"],
  ])("%s reads %s, in tables %s", (text, long, short) => {
    const date = parseDate(text);
    expect(date && dateWords(date)).toBe(long);
    expect(date && dateWords(date, true)).toBe(short);
  });
});

test("a span that is reckoned from days reads as years where it holds whole ones", () => {
  const [start, end] = [dayOf(2021, 1, 1), dayOf(2025, 12, 31)];
  expect(dateWords({ precision: "span", start, end })).toBe("2021 to 2025");
  expect(dateWords({ precision: "span", start, end: end - 1 })).toBe(
    "1 January 2021 to 30 December 2025",
  );
});

test("years between two days count leap days evenly", () => {
  expect(yearsBetween(dayOf(2020, 12, 31), dayOf(2025, 12, 31))).toBeCloseTo(5, 2);
});

test.each([
  ["2025", "2025"],
  ["2025-12-31", "2025"],
  ["2025-12", "2025"],
  ["2025-06-30", "30 Jun 2025"],
  ["2025-06", "Jun 2025"],
])("what is due %s is due %s", (text, words) => {
  const date = parseDate(text);
  expect(date && dueWords(date)).toBe(words);
});
