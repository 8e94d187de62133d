import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { columnsOf } from "#domain/chronology/columns.ts";
import { outcomesOf } from "#domain/chronology/outcomes.ts";
import { type PlansFinding, plansFinding } from "#domain/findings/plansFinding.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { verdicts } from "#domain/judging/verdict.ts";
import * as en from "#messages/views/timeline.ts";
import * as zh from "#languages/zh/views/timeline.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const of = (plans: number, ended: number, judged: number, metAll: number): PlansFinding => ({
  plans,
  ended,
  judged,
  metAll,
});

test.each<[PlansFinding, string, string]>([
  [
    of(95, 35, 25, 11),
    "35 plans with targets have ended; of the 25 that can be judged, eleven met every target judged",
    "35份设有目标的规划已届满；可予评判的25份中，11份的受评目标全部达标",
  ],
  [
    of(9, 2, 2, 2),
    "Two plans with targets have ended; all met every target judged",
    "2份设有目标的规划已届满；其中受评目标均全部达标",
  ],
  [
    of(9, 3, 2, 0),
    "Three plans with targets have ended; of the two that can be judged, none met every target judged",
    "3份设有目标的规划已届满；可予评判的2份中，没有一份做到受评目标全部达标",
  ],
  [
    of(9, 4, 1, 0),
    "Four plans with targets have ended; the one that can be judged didn’t meet every target judged",
    "4份设有目标的规划已届满；可予评判的1份，受评目标未全部达标",
  ],
  [
    of(9, 4, 0, 0),
    "Four plans with targets have ended; none of them can be judged",
    "4份设有目标的规划已届满，均无法评判",
  ],
  [
    of(9, 0, 0, 0),
    "None of the nine plans with targets has ended yet",
    "9份设有目标的规划均未届满",
  ],
  [
    of(9, 1, 1, 1),
    "One of the nine plans with targets has ended; it met every target judged",
    "9份设有目标的规划中有1份已届满，其受评目标全部达标",
  ],
  [
    of(1, 1, 1, 1),
    "The one plan with targets has ended and met every target judged",
    "唯一一份设有目标的规划已届满，受评目标全部达标",
  ],
  [of(1, 0, 0, 0), "The one plan with targets has not ended yet", "唯一一份设有目标的规划尚未届满"],
])("%o reads as a sentence", (finding, english, chinese) => {
  expect(en.plansWords(finding)).toBe(english);
  expect(zh.plansWords(finding)).toBe(chinese);
});

describe("what the title claims", () => {
  const { dataset: whole } = realSnapshot();
  const values = (key: "field" | "sector" | "agency" | "due" | "kind") => [
    ...new Set(whole.entries.flatMap(entryFacets[key])),
  ];
  const part = fc.oneof(
    ...(["field", "sector", "agency", "due", "kind"] as const).map((key) =>
      fc.constantFrom(...values(key)).map((value) => `${key}=${value}`),
    ),
    fc.constantFrom(...verdicts).map((verdict) => `verdict=${verdict}`),
    fc.constantFrom("asof=2022-06-30", "asof=2024-01-01", "from=2023", "to=2021-12", "q=plan"),
  );

  /** The same counted from the records as they are written, target by target. */
  const countAnew = (parameters: string): PlansFinding => {
    const { entries, judged, asOf } = realSnapshot(parameters);
    const plans = entries.shown.flatMap(({ record }) =>
      record.kind === "policy" && record.targets.length > 0 ? [record] : [],
    );
    const ended = plans.filter(({ period, targets }) => {
      const dues = targets.map(({ due }) => parseDate(due)?.end ?? 0);
      const end = period?.end === undefined ? Math.max(...dues) : parseDate(period.end)?.end;
      return end !== undefined && end < asOf;
    });
    const verdictsOf = ended.map(({ targets }) =>
      targets
        .map(({ id }) => judged.byTarget.get(id)?.verdict)
        .filter((verdict) => verdict !== "not-judged"),
    );
    const known = verdictsOf.filter((list) => list.length > 0);
    return of(
      plans.length,
      ended.length,
      known.length,
      known.filter((list) => list.every((verdict) => verdict === "met")).length,
    );
  };

  test("holds under any selection", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 3 }), (parts) => {
        const parameters = parts.join("&");
        // As of an earlier day, the rows are those of what was known then.
        const { dataset, entries, judged, asOf } = realSnapshot(parameters);
        const columns = columnsOf(dataset.entries, dataset.targets);
        const finding = plansFinding(
          outcomesOf(dataset.entries, columns, judged),
          columns.days,
          entries.result.mask,
          asOf,
        );
        expect(finding).toEqual(countAnew(parameters));
        const title = en.plansWords(finding);
        expect(title).not.toMatch(/\b[Aa]ll (one|two)\b|\bone plans\b|of the one\b/);
      }),
      { numRuns: 60 },
    );
  });
});
