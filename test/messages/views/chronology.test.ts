import { describe, expect, test } from "vitest";

import { dayOf } from "#domain/calendar/dates.ts";
import {
  datesInWords,
  issuersInBrief,
  laneName,
  tightDays,
  windowWords,
  timeline,
  timelineFinding,
} from "#languages/zh/views/timeline.ts";
import { tickLabel } from "#languages/zh/figures/axes.ts";
import { timelineMarks } from "#languages/zh/figures/timelineMarks.ts";
import { realDataset } from "#test/support/dataset.ts";

describe("in Chinese", () => {
  test.each([
    [dayOf(2021, 1, 1), dayOf(2026, 1, 1), "2021—2025年"],
    [dayOf(2023, 1, 1), dayOf(2024, 1, 1), "2023年"],
    [dayOf(2023, 10, 1), dayOf(2023, 11, 1), "2023年10月"],
    [dayOf(2023, 9, 1), dayOf(2023, 12, 1), "2023年9月至11月"],
    [dayOf(2023, 12, 1), dayOf(2024, 2, 1), "2023年12月至2024年1月"],
    [dayOf(2023, 9, 26), dayOf(2023, 10, 25), "2023年9月26日至10月24日"],
  ])("%d to %d is a stretch of time", (start, end, words) => {
    expect(windowWords({ start, end })).toBe(words);
  });

  test("a date stands before what it means, and a body before how many there are", () => {
    const dataset = realDataset();
    const plan = dataset.entryById.get("computing-power-2023-2025");
    expect(plan && datesInWords(plan, false)).toBe(
      "2023年10月8日发布，2023年10月9日报道，2025年12月31日到期，实施期2023—2025年",
    );
    expect(plan && issuersInBrief(plan, dataset)).toBe("工业和信息化部等六部门");
  });

  test("lanes and days are named in little room", () => {
    const dataset = realDataset();
    expect(laneName(dataset, "lead", "miit", undefined)).toBe("工业和信息化部");
    expect(laneName(dataset, "agency", "+", 12)).toBe("其余12项合并");
    expect(tightDays(dayOf(2023, 10, 8), dayOf(2023, 10, 24))).toBe("2023年10月8日至24日");
    expect(tickLabel(dayOf(2023, 11, 5), "day", true)).toBe("2023年11月5日");
    expect(tickLabel(dayOf(2023, 11, 1), "month", false)).toBe("11月");
    expect([999, 9999, 12_345, 123_456].map(timelineMarks.shortCount)).toEqual([
      "999",
      "9999",
      "1.2万",
      "12万",
    ]);
  });

  test("the finding and the line over the plot tell each count once", () => {
    expect(
      timelineFinding({ is: "plans-end", year: 2025, count: 13, total: 23, isPast: true }),
    ).toBe("23个实施期中有13个已于2025年期满");
    const window = { start: dayOf(2023, 10, 1), end: dayOf(2023, 11, 1) };
    expect(timeline.sight(window, { total: 9, dated: 4, shown: 45 }, 3)).toBe(
      "2023年10月，分3组：4个条目的日期在此时段内，另有5个延续至此",
    );
    expect(timeline.notListed(1, window)).toBe("未列出：2023年10月以外的1个条目");
  });
});
