import { countings } from "#domain/query/selection/selection.ts";
import { describe, expect, test } from "vitest";

import type { BodiesFinding } from "#domain/agencies/bodiesFinding.ts";
import type { RecordsFinding } from "#domain/query/filter/recordsFinding.ts";
import type { VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { ofAll } from "#languages/en/words/grammar.ts";
import * as en from "#languages/en/words/findings.ts";
import * as enAgencies from "#languages/en/views/agencies.ts";
import * as enDesk from "#languages/en/views/dataDesk.ts";
import * as enRecords from "#languages/en/views/records.ts";
import * as enTimeline from "#languages/en/views/timeline.ts";
import * as zh from "#languages/zh/words/findings.ts";
import * as zhAgencies from "#languages/zh/views/agencies.ts";
import * as zhDesk from "#languages/zh/views/dataDesk.ts";
import * as zhRecords from "#languages/zh/views/records.ts";
import * as zhTimeline from "#languages/zh/views/timeline.ts";
import { realDataset } from "#test/support/dataset.ts";
import { illFormed } from "#test/support/illFormed.ts";

// Titles over every small count, where 'all two', 'two of the two' and 'one records' would arise.

const dataset = realDataset();
const few = [0, 1, 2, 3, 12, 13];

const faultsOf = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.flatMap(([english, chinese]) => [
    ...illFormed.en(english).map((why) => `${english}: ${why}`),
    ...illFormed.zh(chinese).map((why) => `${chinese}: ${why}`),
  ]);

const countsOf = (held: Partial<Record<Verdict, number>>): VerdictCounts => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, held[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const unjudged = byVerdict.get("not-judged") ?? 0;
  return {
    total,
    judged: total - unjudged,
    byVerdict,
    reasons: unjudged === 0 ? [] : [["no-reading", Math.max(1, unjudged - 1)]],
    dueYears: () => (total === 0 ? [] : [["2025", Math.max(1, total - 1)]]),
  };
};

describe("no ill-formed phrase arises", () => {
  test("of targets, whatever their verdicts", () => {
    const pairs = verdicts.flatMap((verdict) =>
      verdicts.flatMap((other) =>
        few.flatMap((one) =>
          few.flatMap((two) => {
            const counts = countsOf({ [verdict]: one, [other]: two });
            const asked = { among: counts.total + one, isOnOfficial: two === 1 };
            return countings.flatMap((of) =>
              [undefined, asked].map(
                (by) =>
                  [en.targetsFinding(counts, of, by), zh.targetsFinding(counts, of, by)] as const,
              ),
            );
          }),
        ),
      ),
    );
    expect(faultsOf(pairs)).toEqual([]);
  });

  test("of records and of bodies", () => {
    const records: readonly RecordsFinding[] = few.flatMap((one) =>
      few
        .filter((two) => one + two > 1)
        .flatMap((two): readonly RecordsFinding[] => [
          {
            is: "kinds",
            total: one + two,
            kinds: (["corporate-news", "policy-news"] as const).flatMap((kind, at) =>
              [one, two][at] === 0 ? [] : [[kind, [one, two][at] ?? 0] as const],
            ),
          },
          {
            is: "led-all",
            body: "miit",
            total: one + two,
            years: [2023, 2023 + two],
            older: one > 1 ? 1 : 0,
          },
        ]),
    );
    const bodies: readonly BodiesFinding[] = [1, 2, 3, 12, 13].flatMap((documents) =>
      [1, 2, 3, 12, 13]
        .filter((count) => count <= documents)
        .flatMap((count) =>
          [true, false].flatMap((hasChosen) =>
            [true, false].flatMap((isAll) =>
              [["miit"], ["miit", "ndrc"], ["miit", "ndrc", "most"]].flatMap(
                (ids): readonly BodiesFinding[] => [
                  { is: "no-other", documents, hasChosen, isAll },
                  { is: "most", bodies: ids, count, documents, hasChosen, isAll, hasOthers: false },
                ],
              ),
            ),
          ),
        ),
    );
    expect(
      faultsOf([
        ...records.map(
          (one) =>
            [enRecords.recordsWords(one, dataset), zhRecords.recordsWords(one, dataset)] as const,
        ),
        ...bodies.map(
          (one) =>
            [
              enAgencies.bodiesFindingWords(one, dataset),
              zhAgencies.bodiesFindingWords(one, dataset),
            ] as const,
        ),
      ]),
    ).toEqual([]);
  });

  test("of plans on the timeline", () => {
    const pairs = few.flatMap((metAll) =>
      few.flatMap((missed) =>
        few.flatMap((partly) =>
          few.flatMap((notJudged) => {
            const ended = metAll + missed + partly + notJudged;
            return [ended, ended + 1, ended + 12]
              .filter((plans) => plans > 0)
              .map((plans) => {
                const found = { plans, ended, metAll, missed, partly, notJudged };
                return [enTimeline.plansWords(found), zhTimeline.plansWords(found)] as const;
              });
          }),
        ),
      ),
    );
    expect(faultsOf(pairs)).toEqual([]);
  });

  test("of what checking found", () => {
    const pairs = few.flatMap((items) =>
      few
        .filter((changed) => changed <= items)
        .map(
          (changed) =>
            [
              enDesk.dataDesk.finding({ items, changed }, items + 2),
              zhDesk.dataDesk.finding({ items, changed }, items + 2),
            ] as const,
        ),
    );
    expect(faultsOf(pairs)).toEqual([]);
  });
});

test.each([
  [1, 1, "the one target"],
  [0, 2, "neither of the two targets"],
  [1, 2, "one of the two targets"],
  [2, 2, "both targets"],
  [5, 6, "five of the six targets"],
  [6, 6, "all six targets"],
  [12, 13, "twelve of the 13 targets"],
  [0, 13, "none of the 13 targets"],
])("%i of %i is '%s'", (count, total, words) => {
  expect(ofAll(count, total, "target", "targets")).toBe(words);
});

test.each([
  "All two records are policies",
  "Two of the two targets are met",
  "5 of the 5 plans",
  "One corporate news",
  "Three record",
  "None of the two targets can be judged",
  "1 records",
])("'%s' would be noticed", (sentence) => {
  expect(illFormed.en(sentence)).not.toEqual([]);
});
