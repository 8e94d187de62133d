import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { sentences as en } from "#languages/en/files/sentences.ts";
import { citation } from "#languages/zh/files/citation.ts";
import { sentences as zh } from "#languages/zh/files/sentences.ts";

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
