import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { parseDate } from "#domain/calendar/dates.ts";
import { columnsOf } from "#domain/chronology/columns.ts";
import { outcomesOf } from "#domain/chronology/outcomes.ts";
import { type PlansFinding, plansFinding } from "#domain/findings/plansFinding.ts";
import { entryFacets } from "#domain/query/facets.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import * as en from "#messages/views/timeline.ts";
import * as zh from "#languages/zh/views/timeline.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { runs } from "#test/support/runs.ts";

const of = (
  plans: number,
  metAll: number,
  missed: number,
  partly: number,
  notJudged: number,
): PlansFinding => ({
  plans,
  ended: metAll + missed + partly + notJudged,
  metAll,
  missed,
  partly,
  notJudged,
});

test.each<[PlansFinding, string, string]>([
  [
    of(110, 3, 6, 22, 8),
    "Of 110 plans with targets, 39 have ended: 3 met every target, 6 missed at least one, in 8 none can be judged and the other 22 have some undecided or not judged",
    "110份设有目标的文件中，39份已期满：3份的目标全部达标，6份有目标未达标，8份的目标全部无法评判，其余22份有目标尚无结论或无法评判",
  ],
  [
    of(9, 2, 0, 0, 0),
    "Of nine plans with targets, two have ended, and met every target",
    "9份设有目标的文件中，2份已期满，目标全部达标",
  ],
  [
    of(9, 0, 1, 1, 1),
    "Of nine plans with targets, three have ended: one missed at least one target, in one none can be judged and the other has some undecided or not judged",
    "9份设有目标的文件中，3份已期满：1份有目标未达标，1份的目标全部无法评判，其余1份有目标尚无结论或无法评判",
  ],
  [
    of(9, 0, 0, 0, 4),
    "Of nine plans with targets, four have ended; none of their targets can be judged",
    "9份设有目标的文件中，4份已期满，目标全部无法评判",
  ],
  [
    of(3, 1, 0, 2, 0),
    "All three plans with targets have ended: one met every target and the other two have some undecided or not judged",
    "3份设有目标的文件均已期满：1份的目标全部达标，其余2份有目标尚无结论或无法评判",
  ],
  [
    of(9, 0, 0, 0, 0),
    "None of the nine plans with targets has ended yet",
    "9份设有目标的文件均未期满",
  ],
  [
    of(9, 0, 0, 1, 0),
    "Of nine plans with targets, one has ended: it has at least one target undecided or not judged",
    "9份设有目标的文件中有1份已期满：有目标尚无结论或无法评判",
  ],
  [
    of(1, 1, 0, 0, 0),
    "The one plan with targets has ended: it met every target",
    "唯一一份设有目标的文件已期满：目标全部达标",
  ],
  [
    of(1, 0, 0, 0, 0),
    "The one plan with targets has not ended yet",
    "唯一一份设有目标的文件尚未期满",
  ],
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
      targets.map(({ id }) => judged.byTarget.get(id)?.verdict),
    );
    const isOf = (verdict: Verdict) => (list: readonly (Verdict | undefined)[]) =>
      list.every((one) => one === verdict);
    const missed = verdictsOf.filter((list) => list.includes("missed")).length;
    const [met, not] = [verdictsOf.filter(isOf("met")), verdictsOf.filter(isOf("not-judged"))];
    const partly = ended.length - missed - met.length - not.length;
    return of(plans.length, met.length, missed, partly, not.length);
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
      { numRuns: runs(60) },
    );
  });
});
