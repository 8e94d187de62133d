import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { rangeStatistics } from "#domain/chronology/rangeStatistics.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { news, policy } from "#test/support/timelineSketch.ts";

const of2023 = { start: dayOf(2023, 1, 1), end: dayOf(2024, 1, 1) };

const statistics = (entries: readonly Entry[]) => rangeStatistics(entries, [], of2023);

describe("of a range", () => {
  test.each<[string, Entry, number]>([
    ["its first day", news("a", "2023-01-01"), 1],
    ["its last day", news("a", "2023-12-31"), 1],
    ["the day before", news("a", "2022-12-31"), 0],
    ["the day after", news("a", "2024-01-01"), 0],
    ["a month in it", news("a", "2023-05"), 1],
    ["a year that may be of it", news("a", "2023"), 1],
  ])("a record of %s counts or doesn't", (_what, entry, records) => {
    expect(statistics([entry])).toMatchObject({ records });
  });

  test("records are counted by kind", () => {
    const { records, byKind } = statistics([
      policy("a", ["published 2023-02-02"]),
      news("b", "2023-03-03"),
      news("c", "2023-03-04"),
      news("d", "2023-03-05", "policy-news"),
      news("e", "2021-03-05"),
    ]);
    expect(records).toBe(4);
    expect(byKind).toEqual({ policy: 1, "policy-news": 1, "corporate-news": 2 });
  });

  test.each<[string, readonly (readonly string[])[], number | undefined, number]>([
    ["nothing is in force", [["published 2023-02-02"]], undefined, 0],
    ["one is", [["published 2023-02-02", "in-force 2023-03-04"]], 30, 1],
    ["on the same day", [["published 2023-02-02", "in-force 2023-02-02"]], 0, 1],
    [
      "the middle of two",
      [
        ["published 2023-02-02", "in-force 2023-02-12"],
        ["signed 2023-02-02", "published 2023-02-09", "in-force 2023-02-22"],
      ],
      15,
      2,
    ],
    ["only the month is known", [["published 2023-02", "in-force 2023-03-04"]], undefined, 0],
    [
      "in force before it was published",
      [["published 2023-02-02", "in-force 2023-01-01"]],
      undefined,
      0,
    ],
  ])("days from issue to force: %s", (_what, documents, median, count) => {
    const { toForce } = statistics(documents.map((dates, at) => policy(`p${at}`, dates)));
    expect(toForce?.median).toBe(median);
    expect(toForce?.of ?? 0).toBe(count);
  });
});
