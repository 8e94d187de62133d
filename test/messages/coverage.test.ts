import { expect, test } from "vitest";

import type { Entry } from "#domain/dataset/entry.ts";
import { parseDate, partsOf } from "#domain/calendar/dates.ts";
import { fullBits } from "#domain/query/filter/bits.ts";
import { coverageOf } from "#domain/findings/coverage.ts";
import { coverage as zh } from "#languages/zh/views/coverage.ts";
import { coverage } from "#messages/views/coverage.ts";
import { realDataset } from "#test/support/dataset.ts";

const dataset = realDataset();
const wordsOf = (words: typeof coverage.words, ...ids: readonly string[]): string | undefined => {
  const entries = ids.flatMap((id) => dataset.entryById.get(id) ?? []);
  const all = { items: entries, shown: entries, mask: fullBits<Entry>(entries.length) };
  const covered = coverageOf(all, dataset);
  return covered && words(covered);
};

test("one record is told by its date, without a newest among one", () => {
  expect(wordsOf(coverage.words, "computing-power-2023-2025")).toMatch(
    /^1 document \(with targets\), of \d+ October 2023\./,
  );
  expect(wordsOf(zh.words, "computing-power-2023-2025")).toMatch(
    /^1份政策文件（设有目标），日期为/,
  );
  expect(wordsOf(coverage.words, "2023-10-12-biontech-medilink")).toMatch(
    /^1 news item, of \d+ October 2023\./,
  );
});

test("of several the newest is told", () => {
  expect(
    wordsOf(coverage.words, "computing-power-2023-2025", "2023-10-12-biontech-medilink"),
  ).toMatch(/^1 document \(with targets\) and 1 news item of 2023, the newest of /);
});

test("the newsletter's days are told as those that it reports on, not as all that is gathered", () => {
  expect(wordsOf(coverage.words, "computing-power-2023-2025")).toMatch(
    /all of one newsletter, of 26 September to 24 October 2023: the 2023 peak reflects coverage\.$/,
  );
  expect(wordsOf(zh.words, "computing-power-2023-2025")).toMatch(
    /含一期简报全部条目，报道期为2023年9月26日至10月24日：/,
  );
});

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
