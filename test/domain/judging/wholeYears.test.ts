import { describe, expect, test } from "vitest";

import { isoDay } from "#domain/calendar/dates.ts";
import { judge } from "#domain/judging/judge.ts";
import { countedTwice, isTurned } from "#domain/judging/opinions/wholeYears.ts";
import { dayFrom, publishedFile, realDataset } from "#test/support/dataset.ts";
import type { RawPolicy } from "#test/support/rawRecords.ts";

const assumptionsOn = (asOf: string) => ({ asOf: dayFrom(asOf), path: "straight" as const });

const countedOn = (asOf: string) => {
  const assumptions = assumptionsOn(asOf);
  return realDataset().targets.flatMap(({ id, evidence }) => {
    const twice = countedTwice(evidence, judge(evidence, assumptions), assumptions);
    return twice === undefined ? [] : [{ id, ...twice }];
  });
};

/** Theirs, from the JSON alone: (value / base) ^ (1 / difference of the years' numbers) - 1, theirs over what is needed. */
const rawRatio = (id: string, readOn: string): number => {
  const target = (publishedFile("policies").records as unknown as readonly RawPolicy[])
    .flatMap(({ targets = [] }) => targets)
    .find((one) => one.id === id);
  const reading = target?.readings?.find(({ asOf }) => asOf === readOn);
  const { baseline, due = "", value } = target ?? {};
  if (reading === undefined || baseline?.asOf === undefined || typeof value !== "number") {
    throw new Error(`expected a target ${id} with a baseline and a reading of ${readOn}`);
  }
  const base = Number(baseline.asOf.slice(0, 4));
  const rate = (to: number, year: string): number =>
    (to / baseline.value) ** (1 / (Number(year.slice(0, 4)) - base)) - 1;
  return rate(reading.value, readOn) / Math.abs(rate(value, due));
};

describe("the ratio of growth rates by whole years, as Open SDG's program counts them", () => {
  test("puts two targets of the data in another class, and none else", () => {
    const all = countedOn("2026-11-29");
    const turned = all.filter(isTurned).map(({ id, byDays, byYears, asOf, isDue }) => ({
      id,
      byDays: byDays.class,
      byYears: byYears?.class,
      asOf: isDue ? isoDay(asOf) : undefined,
    }));
    expect(turned).toEqual([
      {
        id: "integ-rd-tools",
        byDays: "on-track",
        byYears: "acceleration-needed",
        asOf: "2025-12-31",
      },
      {
        id: "iot-connections",
        byDays: "acceleration-needed",
        byYears: "on-track",
        asOf: undefined,
      },
    ]);
  });

  test.each([
    ["iot-connections", "2025-12-31", 0.864, 1.088],
    ["integ-rd-tools", "2025-03-31", 1.04, 0.881],
  ])("of %s is computed from the JSON alike", (id, readOn, byDays, byYears) => {
    const found = countedOn("2026-11-29").find((one) => one.id === id);
    expect(found?.byYears?.value).toBeCloseTo(rawRatio(id, readOn), 9);
    expect(found?.byYears?.value).toBeCloseTo(byYears, 3);
    expect(found?.byDays.value).toBeCloseTo(byDays, 3);
  });

  test("is none within one year, and knows nothing from after the day", () => {
    const charging = countedOn("2026-02-15").find(({ id }) => id === "charging");
    expect(charging?.byDays.class).toBe("on-track");
    expect(charging?.byYears).toBeUndefined();
    expect(
      countedOn("2025-12-30")
        .filter(isTurned)
        .map(({ id }) => id),
    ).toEqual(["integ-rd-tools"]);
    expect(countedOn("2024-06-30").filter(isTurned)).toEqual([]);
  });

  test("turns no verdict: ours is 'behind' of the one, and was 'on pace' of the other", () => {
    const verdictOn = (id: string, asOf: string) => {
      const evidence = realDataset().targetById.get(id)?.evidence;
      return evidence && judge(evidence, assumptionsOn(asOf)).verdict;
    };
    expect(verdictOn("iot-connections", "2026-11-29")).toBe("behind");
    expect(verdictOn("integ-rd-tools", "2025-12-31")).toBe("on-pace");
  });
});
