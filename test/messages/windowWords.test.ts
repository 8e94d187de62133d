import { expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { rangeWords, windowWords } from "#messages/views/timeline.ts";

test.each([
  [dayOf(2021, 1, 1), dayOf(2026, 1, 1), "2021 to 2025"],
  [dayOf(2023, 1, 1), dayOf(2024, 1, 1), "2023"],
  [dayOf(2023, 10, 1), dayOf(2023, 11, 1), "October 2023"],
  [dayOf(2023, 9, 1), dayOf(2023, 12, 1), "September to November 2023"],
  [dayOf(2023, 12, 1), dayOf(2024, 2, 1), "December 2023 to January 2024"],
  [dayOf(2023, 9, 26), dayOf(2023, 10, 25), "26 September 2023 to 24 October 2023"],
  // A long window is told to the month, as its address has it.
  [dayOf(2019, 10, 5), dayOf(2036, 3, 29), "October 2019 to March 2036"],
])("%d to %d reads as %s", (start, end, words) => {
  expect(windowWords({ start, end })).toBe(words);
});

test.each([
  [dayOf(2021, 1, 1), dayOf(2026, 1, 1), "2021 to 2025"],
  [dayOf(2023, 9, 1), dayOf(2023, 12, 1), "September to November 2023"],
  // What is counted is counted to the day, however long the range.
  [dayOf(2021, 7, 18), dayOf(2025, 7, 11), "18 July 2021 to 10 July 2025"],
])("the range of %d to %d reads as %s", (start, end, words) => {
  expect(rangeWords({ start, end })).toBe(words);
});
