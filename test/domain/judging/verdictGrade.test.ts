import { expect, test } from "vitest";

import { evidenceOf } from "#domain/judging/evidence/evidence.ts";
import { judge } from "#domain/judging/judge.ts";
import { defaultAssumptions } from "#domain/judging/path/assumptions.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { Source } from "#domain/schema/records.ts";
import type { Baseline, QuantitativeTarget, Reading } from "#domain/schema/target.ts";

const page = (id: string, more: Partial<Source>): readonly [string, Source] => [
  id,
  { id, title: "A page", publisher: "Its publisher", form: "press", grade: "press", ...more },
];
const sources = new Map([
  page("nbs", { grade: "official" }),
  page("copy", { grade: "official", copyOf: "The bureau, communiqué" }),
  page("xinhua", { grade: "official-media" }),
  page("paper", { grade: "press" }),
  page("later", { grade: "official", date: "2026-06-30" }),
  page("soon", { grade: "press", date: "2026-02-28" }),
]);

const reading = (asOf: string, value: number, ...read: readonly string[]): Reading => ({
  asOf,
  value,
  provenance: read.map((source) => ({ source })),
});
const from = (source: string, more: Partial<Baseline> = {}): Baseline => ({
  value: 10,
  asOf: "2020",
  provenance: [{ source }],
  ...more,
});
const target = (readings: readonly Reading[], baseline?: Baseline): QuantitativeTarget => ({
  id: "t",
  metric: "output",
  unit: "t",
  comparator: "at least",
  value: 100,
  due: "2025",
  readings: [...readings],
  provenance: [{ source: "paper" }],
  ...(baseline === undefined ? {} : { baseline }),
});
/** Verdict, grade, and the figure that it is of. */
const graded = (one: QuantitativeTarget, asOf: string): string => {
  const day = parseDate(asOf)?.end ?? 0;
  const { verdict, grade } = judge(
    evidenceOf(one, undefined, undefined, sources),
    defaultAssumptions(day),
  );
  if (grade === undefined) return `${verdict}: none`;
  const figure = grade.isBaseline ? "baseline" : grade.by.reading.asOf;
  return `${verdict}: ${grade.grade}${grade.isCopy ? " copy" : ""}, ${figure}`;
};

test("met needs a reading alone, and several that prove it are as good as the best", () => {
  const readings = [
    reading("2023", 101, "nbs"),
    reading("2024", 102, "copy"),
    reading("2025", 103, "paper"),
  ];
  expect(graded(target(readings, from("paper")), "2026-11-29")).toBe("met: official, 2023");
  // Among equals the latest, which views show.
  const equal = [reading("2023", 101, "nbs"), reading("2024", 102, "nbs")];
  expect(graded(target(equal), "2026-11-29")).toBe("met: official, 2024");
});

test("a reading that a later shortfall overruled proves nothing, and neither does one after the due date", () => {
  const overruled = [
    reading("2022", 101, "nbs"),
    reading("2023", 99, "paper"),
    reading("2024", 102, "paper"),
  ];
  expect(graded(target(overruled), "2026-11-29")).toBe("met: press, 2024");
  const after = [reading("2025", 101, "paper"), reading("2026-03", 105, "nbs")];
  expect(graded(target(after), "2026-11-29")).toBe("met: press, 2025");
  // Seen only afterwards: the first one decides.
  const afterwards = [reading("2026-03", 105, "paper"), reading("2026-06", 106, "nbs")];
  expect(graded(target(afterwards), "2026-11-29")).toBe("met: press, 2026-03");
});

test("missed rests on the reading that shows it, whatever the baseline", () => {
  const readings = [reading("2024", 80, "paper"), reading("2025", 90, "copy")];
  expect(graded(target(readings, from("paper")), "2026-11-29")).toBe("missed: official copy, 2025");
});

test("a verdict on pace needs the baseline too, and has the grade of the weaker", () => {
  const readings = [reading("2022", 60, "nbs")];
  expect(graded(target(readings, from("xinhua")), "2024-11-29")).toBe(
    "on-pace: official-media, baseline",
  );
  expect(graded(target([reading("2022", 60, "paper")], from("nbs")), "2024-11-29")).toBe(
    "on-pace: press, 2022",
  );
  expect(graded(target(readings, from("copy")), "2026-11-29")).toBe(
    "due-was-ahead: official copy, baseline",
  );
  expect(graded(target([reading("2022", 20, "nbs")], from("nbs")), "2024-11-29")).toBe(
    "behind: official, 2022",
  );
});

test("what isn't judged has no grade, and neither has a verdict whose page isn't loaded", () => {
  expect(graded(target([reading("2022", 60, "nbs")]), "2024-11-29")).toBe("not-judged: none");
  expect(graded(target([reading("2025", 101, "nowhere")]), "2026-11-29")).toBe("met: none");
  expect(graded(target([reading("2022", 60, "nbs")], from("nowhere")), "2024-11-29")).toBe(
    "on-pace: none",
  );
});

test("as of a day, a page that appeared after it lends no grade", () => {
  const readings = [reading("2025", 101, "soon", "later")];
  expect(graded(target(readings), "2026-03-31")).toBe("met: press, 2025");
  expect(graded(target(readings), "2026-07-31")).toBe("met: official, 2025");
});
