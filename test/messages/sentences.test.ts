import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { sentences as en } from "#languages/en/files/sentences.ts";
import { citation } from "#languages/zh/files/citation.ts";
import { sentences as zh } from "#languages/zh/files/sentences.ts";
import { watch } from "#languages/zh/views/overview.ts";

test.each([
  [[[2024, 1]], "Dates: 1 record of 2024", "日期：2024年1个条目"],
  [
    [
      [2021, 1],
      [2023, 2],
    ],
    "Dates: 3 records from 2021 to 2023; 1 in 2021 and 2 in 2023",
    "日期：2021—2023年共3个条目，其中2021年1个、2023年2个",
  ],
  [
    [
      [2019, 4],
      [2021, 1],
      [2023, 2],
      [2025, 7],
    ],
    "Dates: 14 records from 2019 to 2025; 1 in 2021, 2 in 2023 and 7 in 2025",
    "日期：2019—2025年共14个条目，其中2021年1个、2023年2个、2025年7个",
  ],
  [[], "Dates: 0 records", "日期：0个条目"],
] as const)("years are told with the counts of the last ones: %j", (years, english, chinese) => {
  expect(en.years("Dates", "records", years)).toBe(english);
  expect(zh.years("日期", "records", years)).toBe(chinese);
});

test.each([
  [1, "Bodies: A (1 record)", "机构：A（1个条目）"],
  [2, "Bodies: A (1 record) and B (1 record)", "机构：A（1个条目）、B（1个条目）"],
] as const)("a list of %i is told whole", (count, english, chinese) => {
  const rows = (words: string) => ["A", "B"].slice(0, count).map((name) => [name, words] as const);
  expect(en.first("Bodies", rows("1 record"), 0)).toBe(english);
  expect(zh.first("机构", rows("1个条目"), 0)).toBe(chinese);
});

test("of a longer list it is told that there are more", () => {
  expect(en.first("Bodies", [["A", "2 records"]], 1)).toBe("Bodies: A (2 records) and one more");
  expect(zh.first("机构", [["A", "2个条目"]], 1)).toBe("机构：A（2个条目）等");
});

test("of fields that share the most the first is named, and a side without any says so", () => {
  const one = { name: "Energy", fields: 1, count: 5, total: 9 };
  const several = { ...one, fields: 3 };
  expect(en.fields(one, several, "goals")).toBe(
    "Energy has the most goals met or on pace (5 of 9); Energy and 2 other fields have the most missed, behind or unclear (5 each)",
  );
  expect(en.fields(undefined, undefined, "targets")).toBe(
    "No targets met or on pace; none missed, behind or unclear",
  );
  expect(zh.fields(several, undefined, "goals")).toBe(
    "Energy等3个领域已达标或进度正常的目标最多（各5个）；没有目标未达标、进度滞后或不明",
  );
});

test("what to watch is told in two clauses: the latest record only where another is lacking", () => {
  const date = parseDate("2026-12-31") ?? expect.unreachable("a date");
  const told = {
    due: { what: "1 goal in 1 plan", count: 1, date },
    unread: { name: "Robots", date },
    latest: date,
  };
  expect(en.watch(told)).toBe(
    "1 goal in 1 plan falls due on 31 December 2026; Robots, already due, has had no figure since 31 December 2026",
  );
  expect(en.watch({ ...told, due: undefined, unread: undefined })).toBe(
    "The latest record is of 31 December 2026",
  );
  expect(zh.watch({ ...told, unread: undefined })).toBe(
    "1 goal in 1 plan将于2026年12月31日到期；最新条目日期为2026年12月31日",
  );
});

test("a record without issuers and targets says nothing of them", () => {
  const date = parseDate("2023-10-08") ?? expect.unreachable("a date");
  const told = { kind: "policy-news", main: { ...date, means: "reported" }, targets: 0 } as const;
  expect(en.record({ ...told, title: "Chips", issuers: "" })).toBe(
    "Chips: policy news, reported 8 October 2023",
  );
  expect(zh.record({ ...told, title: "芯片", issuers: "" })).toBe(
    "芯片：政策新闻，2023年10月8日报道",
  );
  expect(en.record({ ...told, title: "Chips", issuers: "MIIT", targets: 1 })).toBe(
    "Chips: policy news, reported 8 October 2023, issued by MIIT; it sets 1 target",
  );
});

test.each([
  [40, 55, 196, "The first 40 of 55 of 196 records", "196个条目中的55个，此处列出前40个"],
  [40, 196, 196, "The first 40 of 196 records", "全部196个条目，此处列出前40个"],
  [7, 7, 196, "7 of 196 records", "196个条目中的7个"],
])(
  "of a list of records it is told how much is drawn: %i, %i, %i",
  (drawn, listed, total, ...words) => {
    expect([en.firstRecords(drawn, listed, total), zh.firstRecords(drawn, listed, total)]).toEqual(
      words,
    );
  },
);

test.each([
  ["算力发展意见", "算力发展意见中的2个目标"],
  ["Digital China action plan", "Digital China action plan中的2个目标"],
])("a short title of ours is in no marks within a Chinese sentence: %s", (title, words) => {
  expect(watch.dueOf(2, 1, title, "goals")).toBe(words);
});

test.each([
  ["工业领域碳达峰实施方案", "《工业领域碳达峰实施方案》"],
  ["钢铁行业稳增长工作方案（本站译）", "钢铁行业稳增长工作方案（本站译）"],
  ["Steel work plan", "Steel work plan"],
])("a reference puts only a document's own title in 《》: %s", (title, named) => {
  const subject = { authors: ["甲"], title, second: "", genre: "", number: "", date: undefined };
  expect(
    citation.document({
      subject: { ...subject, note: "", url: "" },
      version: "",
      retrieved: 0,
      address: "a",
    }),
  ).toContain(`甲：${named}。`);
});

test("marks within marks are single ones", () => {
  expect(citation.page("甲", "关于“十四五”规划的报道", undefined)).toBe(
    "甲，“关于‘十四五’规划的报道”",
  );
});
