import { expect, test } from "vitest";

import { agedDateWords, ageWords } from "#messages/words/ages.ts";
import { monthsOld } from "#domain/calendar/ages.ts";
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
  ["2024-02-29", "2025-02-28", 11],
  ["2024-02-29", "2025-03-01", 12],
  ["2024-02-29", "2028-02-29", 48],
  ["2021-03/2022-11", "2023-11-30", 12],
  // A figure may stand for a period that isn't over yet.
  ["2025", "2025-06-30", 0],
])("a figure of %s is as old on %s: %i", (date, asOf, months) => {
  expect(monthsOld(dateOf(date), dayFrom(asOf))).toBe(months);
});

test("an age is told from one year on, below two in months, in tables in signs", () => {
  const words = (asOf: string, short?: boolean) => ageWords(dateOf("2021"), dayFrom(asOf), short);
  expect(words("2022-12-30")).toBeUndefined();
  expect(words("2022-12-31")).toBe("one year old");
  expect(words("2023-01-31")).toBe("13 months old");
  expect(words("2023-12-30")).toBe("23 months old");
  expect(words("2023-12-31")).toBe("two years old");
  expect(words("2026-12-31")).toBe("five years old");
  expect(words("2031-12-31")).toBe("ten years old");
  expect(words("2022-12-31", true)).toBe("1 y old");
  expect(words("2023-12-30", true)).toBe("1 y 11 m old");
  expect(words("2026-12-30", true)).toBe("4 y old");
});

test("a date carries the age of its figure", () => {
  const date = dateOf("2021-06-30");
  expect(agedDateWords(date, dayFrom("2026-12-31"))).toBe("30 June 2021, five years old");
  expect(agedDateWords(date, dayFrom("2026-12-31"), true)).toBe("30 Jun 2021, 5 y old");
  expect(agedDateWords(date, dayFrom("2021-12-31"))).toBe("30 June 2021");
  expect(agedDateWords(date, undefined)).toBe("30 June 2021");
});
