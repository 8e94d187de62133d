import { expect, test } from "vitest";

import type { Day } from "#domain/calendar/dates.ts";
import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import type { QuantitativeTarget, Reading } from "#domain/schema/target.ts";
import * as en from "#messages/judging/verdicts.ts";
import * as zh from "#languages/zh/judging/verdicts.ts";
import { dayFrom } from "#test/support/dataset.ts";

const asOf: Day = dayFrom("2026-11-24");

const read = (value: number, on: string, more: Partial<Reading> = {}): Reading => ({
  value,
  asOf: on,
  provenance: [],
  ...more,
});

/** A way from 100 at the end of 2020 to 200 at the end of 2025 or 2030. */
const targetOf = (due: "2025" | "2030", readings: readonly Reading[], hasBase = true) => ({
  id: "t",
  metric: "Metric",
  due,
  provenance: [],
  unit: "Mt",
  comparator: "reach" as const,
  value: 200,
  ...(hasBase ? { baseline: { value: 100, asOf: "2020-12-31", provenance: [] } } : {}),
  readings: [...readings],
});

test.each<[string, QuantitativeTarget, string, string]>([
  [
    "short of the way at the due date",
    targetOf("2025", [read(167, "2025-12-31")]),
    "67% of the way at the due date",
    "到期时已完成67%",
  ],
  [
    "at the first figure after it, reached later",
    targetOf("2025", [read(167, "2026-03-31"), read(201, "2026-06-30")]),
    "67% of the way at the first figure after the due date; reached later, 30 Jun 2026",
    "到期后首个数据已完成67%；2026年6月30日的数据已达到",
  ],
  [
    "never rounded up to all of it, and (our calculation)",
    targetOf("2025", [read(199.7, "2025-12-31", { derived: "a sum" })]),
    "99% of the way (our calculation) at the due date",
    "到期时已完成99%（本站测算）",
  ],
  [
    "below where it began",
    targetOf("2025", [read(90, "2025-12-31")]),
    "moved backwards at the due date, from a baseline of 100 Mt",
    "到期时不及基准值1亿吨",
  ],
  [
    "due, and behind when last read",
    targetOf("2025", [read(121, "2024-12-31")]),
    "21% of the way when 80% was needed",
    "已完成21%，按进度应完成80%",
  ],
  [
    "due, and moved backwards when last read",
    targetOf("2025", [read(90, "2024-12-31")]),
    "moved backwards; 80% of the way was needed by then",
    "不及基准值，按进度应完成80%",
  ],
  [
    "due, and just as far as needed",
    targetOf("2025", [read(180.02, "2024-12-31")]),
    "80% of the way, as needed by then",
    "已完成80%，达到进度要求",
  ],
  [
    "told apart by one more digit where whole ones are the same",
    targetOf("2025", [read(179.8, "2024-12-31")]),
    "79.8% of the way when 80% was needed",
    "已完成79.8%，按进度应完成80%",
  ],
  [
    "a bound as far as it proves anything",
    targetOf("2025", [read(121, "2024-12-31", { bound: "at most" })]),
    "at most 21% of the way when 80% was needed",
    "已完成至多21%，按进度应完成80%",
  ],
  [
    "not due yet",
    targetOf("2030", [read(150, "2024-12-31")]),
    "50% of the way when 40% was needed",
    "已完成50%，按进度应完成40%",
  ],
  [
    "due without a baseline",
    targetOf("2025", [read(150, "2024-12-31")], false),
    "150 Mt, target 200 Mt; no baseline given",
    "数据为1.5亿吨，目标值为2亿吨；未给出基准值",
  ],
  [
    "due without a baseline, with a later reading that proves nothing",
    targetOf(
      "2025",
      [read(150, "2024-12-31"), read(190, "2025-06-30", { bound: "more than" })],
      false,
    ),
    "‘more than 190 Mt’ may or may not meet the target (200 Mt)",
    "数据超过1.9亿吨，是否达到目标值（2亿吨）尚不能确定",
  ],
  [
    "missed without a baseline (our calculation): the sum is the figure's, not the target's",
    targetOf("2025", [read(150, "2026-01-31", { derived: "a sum" })], false),
    "150 Mt (our calculation) at the first figure after the due date, target 200 Mt",
    "到期后首个数据为1.5亿吨（本站测算），目标值为2亿吨",
  ],
  [
    "behind when last read for certain, and a later bound leaves it open",
    targetOf("2025", [read(121, "2023-12-31"), read(150, "2024-12-31", { bound: "more than" })]),
    "‘more than 150 Mt’ may be above or below the 180 Mt needed; before it 21% of the way when 60% was needed",
    "数据超过1.5亿吨，按进度应为1.8亿吨，是否达到尚不能确定；此前已完成21%，按进度应完成60%",
  ],
  ["met", targetOf("2025", [read(201, "2024")]), "reached in 2024", "2024年的数据已达到目标值"],
  [
    "met before it is due",
    targetOf("2030", [read(201, "2024")]),
    "reached in 2024, not due yet",
    "2024年的数据已达到目标值，尚未到期",
  ],
  [
    "met after it was due",
    targetOf("2025", [read(201, "2026-03-31")]),
    "reached by 31 Mar 2026, after the due date",
    "2026年3月31日的数据已达到目标值，为到期后数据",
  ],
  [
    "not judged",
    targetOf("2025", [], false),
    "no figure, no baseline given",
    "无数据，未给出基准值",
  ],
])("%s", (_name, target, inEnglish, inChinese) => {
  const judgement = judge(evidenceOf(target), { asOf, path: "straight" });
  expect(en.whyWords(target, judgement)).toBe(inEnglish);
  expect(zh.whyWords(target, judgement)).toBe(inChinese);
});
