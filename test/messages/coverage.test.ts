import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { parseDate, partsOf } from "#domain/calendar/dates.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { coverageOf } from "#domain/findings/coverage.ts";
import { coverage as zh } from "#languages/zh/views/coverage.ts";
import { coverage } from "#messages/views/coverage.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();

test("a record that is years older than all others is said to be apart, and doesn't widen their years", () => {
  const { entries } = dataset;
  const shown = entries.toSorted((a, b) => b.main.start - a.main.start);
  const mask = fullBits<Entry>(entries.length);
  const covered = coverageOf({ items: entries, shown, mask }, dataset);
  const years = shown.map(({ main }) => partsOf(main.start).year);
  const [last = 0] = years;
  const older = years.filter((year) => year < 2020).length;
  expect(older).toBe(1);
  expect(covered).toMatchObject({ years: [2020, last], older });
  expect(covered && coverage.about(covered)).toMatch(
    new RegExp(` news items, all but one from 2020 to ${last}\\.$`),
  );
  expect(covered && zh.about(covered)).toMatch(/条新闻，除1个条目外均在2020至\d{4}年。$/);
});

test("where documents were read: on their official page, or only in what others report", () => {
  const newest = parseDate("2026-05-13");
  if (newest === undefined) throw new Error("no date");
  const of = (documents: number, official: number, reportedOnly: number) => ({
    documents,
    official,
    reportedOnly,
    plans: 0,
    news: 0,
    years: [2020, 2026] as const,
    older: 0,
    newest,
    reported: undefined,
  });
  expect(coverage.readIn(of(151, 5, 97))).toBe(
    "5 of 151 documents were read on official pages, 49 elsewhere, 97 only in reports.",
  );
  expect(coverage.readIn(of(9, 1, 0))).toBe(
    "1 of 9 documents was read on its official page, 8 elsewhere.",
  );
  expect(coverage.readIn(of(9, 0, 9))).toBe(
    "None of 9 documents was read on its official page, 9 only in reports.",
  );
  expect(coverage.readIn(of(1, 0, 0))).toBe("The document wasn’t read on its official page.");
  expect(coverage.readIn(of(9, 9, 0))).toBe("");
  expect(zh.readIn(of(151, 5, 97))).toBe(
    "151份政策文件中，5份据官网原文，49份据其他网页，97份仅据报道。",
  );
  expect(zh.readIn(of(9, 0, 9))).toBe("9份政策文件均未据官网原文，9份仅据报道。");
});
