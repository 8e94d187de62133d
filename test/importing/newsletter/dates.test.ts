import { describe, expect, it } from "vitest";

import { dayOf, isoDay } from "#domain/calendar/dates.ts";
import {
  changedOver,
  datedBy,
  datesIn,
  daysOutside,
  isoOf,
  isoPeriod,
  periodIn,
} from "#importing/newsletter/dates.ts";
import { yearsIn } from "#importing/newsletter/years.ts";

const read = (text: string): readonly (string | undefined)[] =>
  datesIn(text).map((date) => isoOf(date, date.year ?? 2023));

describe("a printed date", () => {
  it.each([
    ["October 8, 2024", "2024-10-08"],
    ["8 October 2024", "2024-10-08"],
    ["Oct. 8", "2023-10-08"],
    ["Sept. 8th", "2023-09-08"],
    ["OCTOBER 8", "2023-10-08"],
    ["October 2024", "2024-10"],
    ["2024-10-08", "2024-10-08"],
    ["2024年10月8日", "2024-10-08"],
    ["October 8-9, 2024", "2024-10-08/2024-10-09"],
    ["on 8 Oct. it was", "2023-10-08"],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    "maybe 8",
    "the 8 marches",
    "octopus 8",
    "decide 3",
    "8.5 October",
    "March",
    "Section 8",
  ])("isn't in: %s", (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it("has to be a day", () => {
    expect(read("February 30, 2024")).toEqual([undefined]);
  });

  it("takes its year from the reporting period, over the turn of a year too", () => {
    const period = { start: dayOf(2023, 12, 12), end: dayOf(2024, 1, 30) };
    const [december, january] = datesIn("Dec. 20 and Jan. 8");
    expect(december && datedBy(december, period)).toBe("2023-12-20");
    expect(january && datedBy(january, period)).toBe("2024-01-08");
  });

  it("lies outside a period by so many days", () => {
    const period = { start: dayOf(2023, 9, 26), end: dayOf(2023, 10, 24) };
    expect(daysOutside("2023-08-10", period)).toBe(47);
    expect(daysOutside("2023-10", period)).toBe(0);
    expect(changedOver("2023-08-10")).toBe("2023-10-08");
    expect(changedOver("2023-08-20")).toBeUndefined();
  });
});

describe("a reporting period", () => {
  const issued = dayOf(2024, 1, 10);
  it.each([
    ["(REPORTING PERIOD: SEPTEMBER 26 - OCTOBER 24)", "2023-09-26/2023-10-24"],
    ["Reporting period: 12 December – 8 January", "2023-12-12/2024-01-08"],
    ["Reporting period: December 12, 2022 to January 8, 2023", "2022-12-12/2023-01-08"],
    ["Reporting period: January 2-8", "2024-01-02/2024-01-08"],
  ])("%s", (text, expected) => {
    const period = periodIn(text, issued);
    expect(period && isoPeriod(period)).toBe(expected);
  });

  it("has no year where neither it nor the issue has one", () => {
    expect(periodIn("Reporting period: May 28 - June 25", undefined)).toBeUndefined();
    expect(isoDay(issued)).toBe("2024-01-10");
  });
});

describe("a year", () => {
  it.each([
    ["by 2025", ["due 2025"]],
    ["by the end of 2025", ["due 2025-12-31"]],
    ["by June 2025", ["due 2025-06"]],
    ["for 2025, in 2021, as of 2022", ["due 2025", "in 2021", "in 2022"]],
    ["from 2021 to 2025", ["base 2021", "due 2025"]],
    ["compared with 2020 and over 2019", ["base 2020", "base 2019"]],
    ["by next year", ["relative next year"]],
    ["the 2023 contest, to 2000 people, by 2025-26", []],
  ])("%s", (text, expected) => {
    expect(yearsIn(text).map(({ is, date, words }) => `${is} ${date ?? words}`)).toEqual(expected);
  });
});
