import { expect, test } from "vitest";

import { agedDateWords, ageWords } from "#messages/words/amounts.ts";
import { monthsOld } from "#domain/calendar/ages.ts";
import { ageWords as chineseAge } from "#languages/zh/words/amounts.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import { dayFrom } from "#test/support/dataset.ts";

const dateOf = (text: string) => parseDate(text) ?? expect.unreachable(`${text} is no date`);

// Whole months, from the end of what the figure stands for.
test.each([
  ["2021", "2022-12-30", 11],
  ["2021", "2022-12-31", 12],
  ["2021", "2026-11-24", 58],
  ["2021", "2026-12-31", 60],
  ["2024-06", "2025-06-29", 11],
  ["2024-06", "2025-06-30", 12],
  ["2024-06-30", "2026-06-29", 23],
  ["2024-06-30", "2026-06-30", 24],
  // The last day of a month is its end, however long it is.
  ["2024-02-29", "2025-02-27", 11],
  ["2024-02-29", "2025-02-28", 12],
  ["2023-12-31", "2024-06-30", 6],
  ["2024-02-29", "2025-03-01", 12],
  ["2024-02-29", "2028-02-29", 48],
  ["2021-03/2022-11", "2023-11-30", 12],
  // A figure may stand for a period that isn't over yet.
  ["2025", "2025-06-30", 0],
])("a figure of %s is as old on %s: %i", (date, asOf, months) => {
  expect(monthsOld(dateOf(date), dayFrom(asOf))).toBe(months);
});

// One form in sentences, years and months; one in tables, months and from three years on years, rounded down.
test.each([
  ["2022-01-30", undefined, undefined, undefined],
  ["2022-01-31", "one month old", "1\u{a0}month\u{a0}old", "距今1个月"],
  ["2022-12-30", "eleven months old", "11\u{a0}months\u{a0}old", "距今11个月"],
  ["2022-12-31", "one year old", "12\u{a0}months\u{a0}old", "距今1年"],
  ["2023-01-31", "one year and one month old", "13\u{a0}months\u{a0}old", "距今1年1个月"],
  ["2023-12-30", "one year and eleven months old", "23\u{a0}months\u{a0}old", "距今1年11个月"],
  ["2024-10-31", "two years and ten months old", "34\u{a0}months\u{a0}old", "距今2年10个月"],
  ["2026-12-30", "four years and eleven months old", "4.9\u{a0}years\u{a0}old", "距今4年11个月"],
  ["2031-12-31", "ten years old", "10\u{a0}years\u{a0}old", "距今10年"],
])("a figure of 2021 on %s is %s", (asOf, whole, short, chinese) => {
  const on = [dateOf("2021"), dayFrom(asOf)] as const;
  expect(ageWords(...on)).toBe(whole);
  expect(ageWords(...on, true)).toBe(short);
  expect(chineseAge(...on)).toBe(chinese);
});

test("a date carries the age of its figure", () => {
  const date = dateOf("2021-06-30");
  expect(agedDateWords(date, dayFrom("2026-12-31"))).toBe(
    "30 June 2021, five years and six months old",
  );
  expect(agedDateWords(date, dayFrom("2026-12-31"), true)).toBe(
    "30 Jun 2021, 5.5\u{a0}years\u{a0}old",
  );
  expect(agedDateWords(date, dayFrom("2021-07-29"))).toBe("30 June 2021");
  expect(agedDateWords(date, undefined)).toBe("30 June 2021");
});
