import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import { readTypedDate } from "#domain/calendar/typedDate.ts";
import { dayWords } from "#messages/words/dates.ts";
import { dayWords as chineseDayWords } from "#languages/zh/words/dates.ts";
import { monthNamed } from "#messages/words/typedDates.ts";

const read = (text: string) => {
  const typed = readTypedDate(text, monthNamed);
  return "date" in typed ? typed.date : typed.fault;
};

describe("a date as it is typed", () => {
  test.each([
    ["2023", "2023"],
    ["2023年", "2023"],
    ["2023-11", "2023-11"],
    ["2023-1", "2023-01"],
    ["2023/11", "2023-11"],
    ["11/2023", "2023-11"],
    ["1.2023", "2023-01"],
    ["Nov 2023", "2023-11"],
    ["november 2023", "2023-11"],
    ["Sept. 2023", "2023-09"],
    ["2023 Nov", "2023-11"],
    ["2023年11月", "2023-11"],
    ["２０２３年１１月", "2023-11"],
    ["2023-11-01", "2023-11-01"],
    ["2023/11/1", "2023-11-01"],
    ["2023年11月1日", "2023-11-01"],
    ["1 Nov 2023", "2023-11-01"],
    [" 1  November  2023 ", "2023-11-01"],
    ["Nov 1, 2023", "2023-11-01"],
    ["1-Nov-2023", "2023-11-01"],
    ["2023 Nov 1", "2023-11-01"],
    // Only one order of day and month is possible, or either is the same day.
    ["25/12/2019", "2019-12-25"],
    ["12/25/2019", "2019-12-25"],
    ["5/5/2019", "2019-05-05"],
  ])("%s is %s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ["2023-13", "no-such-day"],
    ["13/2023", "no-such-day"],
    ["2023-02-29", "no-such-day"],
    ["31 Nov 2023", "no-such-day"],
    ["32/12/2019", "no-such-day"],
    ["10/05/2019", "either-of-two"],
    ["", "unreadable"],
    ["soon", "unreadable"],
    ["23", "unreadable"],
    ["0999", "unreadable"],
    ["11/23", "unreadable"],
    ["1 Nov 23", "unreadable"],
    ["Nov", "unreadable"],
    ["Ju 2023", "unreadable"],
    ["Nov Dec 2023", "unreadable"],
    ["2021-2025", "unreadable"],
    ["2021..2023", "unreadable"],
    ["1 2 3 2023", "unreadable"],
    ["2023-11-001", "unreadable"],
    ["2023 1 Nov", "unreadable"],
    ["constructor 2023", "unreadable"],
  ])("%j is refused: %s", (text, fault) => {
    expect(read(text)).toBe(fault);
  });

  test("every day is read in the forms in which pages say it", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900, 1, 1), max: dayOf(2199, 12, 31) }), (day) => {
        const forms = [isoDay(day), dayWords(day), dayWords(day, true), chineseDayWords(day)];
        expect(forms.map(read)).toEqual(forms.map(() => isoDay(day)));
      }),
    );
  });
});
