import { expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { columnsOf } from "#domain/chronology/columns.ts";
import { chronologyFinding } from "#domain/chronology/finding.ts";
import { timelineFinding } from "#messages/views/timeline.ts";
import { news, policy } from "#test/support/timelineSketch.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const findingOf = (...of: Parameters<typeof chronologyFinding>) =>
  timelineFinding(chronologyFinding(...of));

const plan = (id: string, end: string) =>
  policy(id, ["published 2021-05-05"], { period: { start: "2021", end } });

const finding = (entries: readonly ReturnType<typeof news>[], asOf = dayOf(2026, 11, 24)) =>
  findingOf(columnsOf(entries), fullBits(entries.length), asOf);

test.each([
  [[], "No record matches"],
  [[news("a", "2023")], "The record dates from 2023"],
  [[news("a", "2023"), news("b", "2023-02")], "Both records date from 2023"],
  [[news("a", "2023"), news("b", "2023-02"), news("c", "2022")], "Most are from 2023"],
  [
    [news("a", "2023"), news("b", "2023-02"), news("c", "2022"), news("d", "2021")],
    "Two records date from 2023; no year has more",
  ],
  [[news("a", "2023"), news("b", "2022")], "The two records are each of a different year"],
  [
    [plan("a", "2025"), plan("b", "2025"), plan("c", "2035")],
    "Two of the three plan periods ended in 2025",
  ],
  [[plan("a", "2035"), plan("b", "2035")], "Both plan periods end in 2035"],
  // One plan is no finding.
  [[plan("a", "2035"), news("b", "2021")], "Both records date from 2021"],
])("%# reads as a sentence", (entries, sentence) => {
  expect(finding(entries)).toBe(sentence);
});

test("what is still to come is told as such", () => {
  expect(finding([plan("a", "2025"), plan("b", "2025")], dayOf(2024, 1, 1))).toBe(
    "Both plan periods end in 2025",
  );
});

test("the real data has one", () => {
  const { dataset, entries, asOf } = coreSnapshot();
  const columns = columnsOf(dataset.entries, dataset.targets);
  expect(findingOf(columns, entries.result.mask, asOf)).toMatch(
    /^\d+ of the \d+ plan periods ended in 2025$/,
  );
});
