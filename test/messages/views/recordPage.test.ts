import { expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { agencies as chineseCounts } from "#languages/zh/views/agencies.ts";
import { recordPage as chinese } from "#languages/zh/views/recordPage.ts";
import { agencies as counts } from "#messages/views/agencies.ts";
import { recordPage as english } from "#messages/views/recordPage.ts";

test.each([
  ["2021/2025", false, "2021 to 2025", "2021—2025年"],
  ["2023-09/2025", false, "September 2023 to 2025", "2023年9月至2025年"],
  ["2021", true, "from 2021", "自2021年起"],
])("a plan period of %s, open: %s", (text, isOpen, said, saidInChinese) => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  expect(english.period(date, isOpen)).toBe(said);
  expect(chinese.period(date, isOpen)).toBe(saidInChinese);
});

test("the name of a count is one phrase, in the order of its language", () => {
  expect(counts.ledBy("MIIT", 7)).toBe("7 records led by MIIT");
  expect(chineseCounts.ledBy("工业和信息化部", 7)).toBe("工业和信息化部牵头的7个条目");
});
