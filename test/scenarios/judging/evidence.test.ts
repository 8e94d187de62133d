import { describe, expect, test } from "vitest";

import { isoDay, parseDate } from "#domain/calendar/dates.ts";
import { knownSince, type TargetDocument } from "#domain/judging/evidence/known.ts";
import type { DisclosedLater } from "#domain/judging/evidence/knownReading.ts";
import { neededNow, neededThen } from "#domain/judging/neededNow.ts";
import type { Baseline } from "#domain/schema/target.ts";
import { judgeTarget } from "#test/domain/judging/judgeTarget.ts";
import { assumptionsOf, goalInWords, judgeSketch } from "#test/domain/judging/sketch.ts";

const goalText = "reach 100 by 2025";
const base = "0 in 2020";

/** Each reading that doesn't count: its place in the record, why, and which one stands in its stead. */
const aside = (readings: string, asOf: string, target = goalText, baseline = base) =>
  judgeSketch(target, baseline, readings, asOf).setAside.map(({ index, why, rule, kept }) =>
    [index, why, rule, kept].filter((one) => one !== undefined).join(" "),
  );

describe("which readings don't count, and why", () => {
  test.each([
    ["none of them", "50 in 2022, 60 in 2023", "2024-06-30", []],
    ["one of the as-of day itself does", "50 in 2022-06-30", "2022-06-30", []],
    ["of a later day", "50 in 2022, 60 in 2023", "2022-12-31", ["1 later-than-as-of"]],
    ["told later", "50 in 2022 told 2023-03", "2023-02-28", ["0 disclosed-after-as-of"]],
    ["told by that very day", "50 in 2022 told 2023-03", "2023-03-31", []],
    [
      "told on a page of later",
      "50 in 2022 page 2023-03",
      "2023-02-28",
      ["0 disclosed-after-as-of"],
    ],
    [
      "of that very day, told later",
      "50 in 2022-06-30 told 2023",
      "2022-06-30",
      ["0 disclosed-after-as-of"],
    ],
    ["told before its time began", "90 in 2023-06 told 2022-01", "2024-06-30", ["0 forecast"]],
    ["before the baseline", "1 in 2019, 60 in 2023", "2024-06-30", ["0 before-baseline"]],
    ["at the baseline", "1 in 2020, 60 in 2023", "2024-06-30", ["0 at-baseline"]],
    ["in another unit", "60 in 2023 unit kg", "2024-06-30", ["0 other-unit"]],
    ["of something else", "60 in 2023 not comparable", "2024-06-30", ["0 not-comparable"]],
    [
      "in the order of the record, whatever their days",
      "90 in 2026, 1 in 2020, 3 in 2022 unit kg, 80 in 2025, 1 in 2019",
      "2024-06-30",
      [
        "0 later-than-as-of",
        "1 at-baseline",
        "2 other-unit",
        "3 later-than-as-of",
        "4 before-baseline",
      ],
    ],
  ])("%s", (_what, readings, asOf, expected) => {
    expect(aside(readings, asOf)).toEqual(expected);
  });

  test.each([
    ["told again later", "50 in 2022, 52 in 2022 told 2023-02", "0 same-date disclosed-later 1"],
    ["of the day rather than the year", "50 in 2022, 51 in 2022-12-31", "0 same-date more-exact 1"],
    ["exact rather than about", "about 50 in 2022, 51 in 2022", "0 same-date more-exact 1"],
    [
      "about rather than a bound",
      "more than 50 in 2022, about 51 in 2022",
      "0 same-date more-exact 1",
    ],
    ["the less favourable", "55 in 2022, 50 in 2022", "0 same-date less-favourable 1"],
    [
      "of the month rather than the year that it ends",
      "60 in 2022, 50 in 2022-12",
      "0 same-date more-exact 1",
    ],
    ["the first of two alike", "50 in 2022, 50 in 2022", "1 same-date identical 0"],
  ])("of two for one day this one counts: %s", (_which, readings, expected) => {
    expect(aside(readings, "2024-06-30")).toEqual([expected]);
  });

  test("where less is better, the higher one is the less favourable", () => {
    expect(
      aside("50 in 2022, 60 in 2022", "2024-06-30", "at most 30 by 2025", "100 in 2020"),
    ).toEqual(["0 same-date less-favourable 1"]);
    expect(
      aside("50 in 2022, 50 in 2022", "2024-06-30", "at most 30 by 2025", "100 in 2020"),
    ).toEqual(["1 same-date identical 0"]);
  });
});

describe("what was told only after the as-of day", () => {
  const disclosureLine = ({ what, date, disclosed }: DisclosedLater): string =>
    `${what} of ${date === undefined ? "" : isoDay(date.end)} by ${disclosed.by} ${isoDay(disclosed.date.end)}`;

  test.each([
    [
      "readings, in the order of the record",
      base,
      "90 in 2022 told 2024, 40 in 2021 told 2024-02",
      ["reading of 2022-12-31 by record 2024-12-31", "reading of 2021-12-31 by record 2024-02-29"],
    ],
    [
      "the baseline before them",
      "0 in 2020 told 2024",
      "40 in 2021 page 2024-02",
      ["baseline of 2020-12-31 by record 2024-12-31", "reading of 2021-12-31 by page 2024-02-29"],
    ],
    [
      "a baseline of that very day",
      "0 in 2023-06-30 told 2024",
      "-",
      ["baseline of 2023-06-30 by record 2024-12-31"],
    ],
    ["not what stands for a later day anyway", "0 in 2024 told 2025", "40 in 2024 told 2025", []],
    ["not a baseline that is known", base, "40 in 2021", []],
  ])("%s", (_what, baseline, readings, expected) => {
    const { disclosedLater } = judgeSketch(goalText, baseline, readings, "2023-06-30");
    expect(disclosedLater.map(disclosureLine)).toEqual(expected);
  });
});

describe("what a target needs", () => {
  const needs = (readings: string, asOf: string, baseline = base) => {
    const judgement = judgeSketch("reach 100 by 2025", baseline, readings, asOf);
    const now = neededNow(judgement)?.value;
    const then = neededThen(judgement)?.value;
    return [now, then].map((one) => (one === undefined ? "-" : Math.round(one))).join(" ");
  };

  test.each([
    ["while it runs: now, and when it was last read", "30 in 2022", "2023-12-31", base, "60 40"],
    ["read on that day", "30 in 2023-12-31", "2023-12-31", base, "60 60"],
    ["once met, nothing", "110 in 2022", "2023-12-31", base, "- -"],
    ["once due, what it needed when it was last read", "30 in 2022", "2026-06-30", base, "- 40"],
    ["once missed, nothing", "30 in 2025", "2026-06-30", base, "- -"],
    ["without a baseline, nothing", "30 in 2022", "2023-12-31", "-", "- -"],
  ])("%s", (_what, readings, asOf, baseline, expected) => {
    expect(needs(readings, asOf, baseline)).toBe(expected);
  });

  test("nor does it ask for anything without a path or a figure", () => {
    const without = judgeSketch("reach 100 by 2025", "-", "30 in 2022", "2023-12-31");
    const words = judgeTarget(goalInWords, assumptionsOf("2023-12-31"));
    for (const judgement of [without, words]) {
      expect([neededNow(judgement), neededThen(judgement)]).toEqual([undefined, undefined]);
    }
  });
});

test("assumptions are told only where they change something", () => {
  const changed = (baseline: string, asOf: string) =>
    judgeSketch(goalText, baseline, "50 in 2023", asOf).changed.map(({ kind }) => kind);
  expect(changed("10 in 2020", "2024-06-30")).toEqual([]);
  expect(changed("10 in 2020", "2024-06-30 compound")).toEqual(["path"]);
  expect(changed("0 in 2020", "2024-06-30 compound")).toEqual([]);
  expect(changed("undated 10", "2024-06-30 base 2020")).toEqual(["undated-baseline"]);
  expect(changed("10 in 2020", "2024-06-30 base 2020")).toEqual([]);
});

test("a baseline of a later day, or told later, is none yet", () => {
  const problem = (baseline: string, asOf: string) =>
    judgeSketch(goalText, baseline, "50 in 2022", asOf).baselineProblem;
  expect(problem("0 in 2024", "2023-06-30")).toBe("baseline-later-than-as-of");
  expect(problem("0 in 2020 told 2024", "2023-06-30")).toBe("baseline-later-than-as-of");
  expect(problem("0 in 2020 told 2023-06", "2023-06-30")).toBeUndefined();
  expect(problem("undated 0", "2023-06-30")).toBe("baseline-undated");
  const undated = judgeSketch(goalText, "undated 0", "50 in 2022", "2023-06-30");
  expect(undated.baseline).toMatchObject({ day: undefined, dayAssumed: false });
  expect(problem("undated 0", "2023-06-30 base 2024")).toBe("baseline-later-than-as-of");
  // What was told before the day that it stands for is no more known for that.
  expect(judgeSketch(goalText, "0 in 2024 told 2022", "50 in 2022", "2023-06-30").baseline).toBe(
    undefined,
  );
});

describe("since when a point is known", () => {
  const pages = new Map([
    ["early", "2021-03"],
    ["late", "2022-05"],
  ]);
  const dateOf = (id: string) => parseDate(pages.get(id) ?? "");
  const own = parseDate("2020");
  const issued = parseDate("2021-06");
  if (issued === undefined) throw new Error("expected a date");
  const from = (...sources: string[]) => sources.map((source) => ({ source }));
  const knownLine = (point: Partial<Baseline>, document?: TargetDocument["provenance"]) => {
    const { disclosed, from: since } = knownSince(
      { value: 1, provenance: [{ unlinked: "for a test" }], ...point },
      own,
      dateOf,
      document && { issued, provenance: document },
    );
    return `${since === undefined ? "" : isoDay(since)} ${disclosed?.by ?? "itself"}`;
  };

  test.each([
    ["from its own day without a page", {}, undefined, "2020-12-31 itself"],
    ["or with none of a date", { provenance: from("undated") }, undefined, "2020-12-31 itself"],
    ["from the earliest page", { provenance: from("late", "early") }, undefined, "2021-03-31 page"],
    ["wherever that stands", { provenance: from("early", "late") }, undefined, "2021-03-31 page"],
    ["from when the record says", { disclosed: "2020-02" }, undefined, "2020-02-29 record"],
    [
      "from the document that states it",
      { provenance: from("late", "early") },
      from("undated", "early"),
      "2021-06-30 document",
    ],
    [
      "but not by a page that it shares with none",
      { provenance: from("late") },
      from("early"),
      "2022-05-31 page",
    ],
    ["nor by having no page at all", {}, [{ unlinked: "none" }], "2020-12-31 itself"],
    [
      "zero by definition, from the document",
      { byDefinition: true },
      from("early"),
      "2021-06-30 document",
    ],
    ["not so where it isn't", { byDefinition: false }, from("early"), "2020-12-31 itself"],
  ] as const)("%s", (_what, point, document, expected) => {
    expect(knownLine(point, document)).toBe(expected);
  });

  test("what we derived from several pages, from the last of them", () => {
    const point = { value: 1, asOf: "2020", provenance: from("late", "early"), derived: "a sum" };
    const { from: since } = knownSince(point, own, dateOf);
    expect(since).toBe(parseDate("2022-05")?.end);
  });
});
