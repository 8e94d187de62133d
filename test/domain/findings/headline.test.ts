import fc from "fast-check";
import { expect, test } from "vitest";

import { headlineOf } from "#domain/findings/headline.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { countVerdicts, type VerdictCounts } from "#domain/query/filter/verdictCounts.ts";
import * as en from "#messages/words/findings.ts";
import * as zh from "#languages/zh/words/findings.ts";
import { realSnapshot } from "#test/support/dataset.ts";

type Counts = Partial<Record<Verdict, number>>;

const countsOf = (counts: Counts): VerdictCounts => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const judged = total - (byVerdict.get("not-judged") ?? 0);
  return { total, judged, byVerdict, reasons: [], dueYears: () => [] };
};

test.each<[Counts, string, string]>([
  [
    {
      met: 60,
      missed: 7,
      "due-was-ahead": 11,
      "due-was-behind": 5,
      "due-no-baseline": 9,
      "on-pace": 5,
      behind: 5,
      "not-judged": 219,
    },
    "Of 321 goals, 60 were met and 7 missed; 35 are undecided and 219 can’t be judged",
    "321个目标中，60个已达标、7个未达标；35个尚无结论，219个无法评判",
  ],
  // What can't be judged is counted however little else there is.
  [
    { met: 1, "not-judged": 2 },
    "Of three goals, one was met; two can’t be judged",
    "3个目标中，1个已达标；2个无法评判",
  ],
  [
    { missed: 2, behind: 1, "not-judged": 10 },
    "Of 13 goals, 2 were missed and none met; 1 is undecided and 10 can’t be judged",
    "13个目标中，2个未达标、尚无一个达标；1个尚无结论，10个无法评判",
  ],
  [
    { missed: 1, "on-pace": 1 },
    "Of two goals, one was missed and none met; one is undecided",
    "2个目标中，1个未达标、尚无一个达标；1个尚无结论",
  ],
  // Nothing is due yet: 'none met' would sound like failure.
  [
    { "on-pace": 3, behind: 1, "not-judged": 1 },
    "Of five goals, four are undecided and one can’t be judged",
    "5个目标中，4个尚无结论，1个无法评判",
  ],
  [
    { met: 2, missed: 1 },
    "Of three goals, two were met and one missed",
    "3个目标中，2个已达标、1个未达标",
  ],
  [
    { "due-was-ahead": 11, "due-was-behind": 5 },
    "The outcome of all 16 goals is unknown",
    "16个目标均已到期而结果不明",
  ],
  [{ "on-pace": 1, behind: 1 }, "Both goals are under way", "2个目标均在进行中"],
])("%j makes a title in both languages", (counts, english, chinese) => {
  expect(en.targetsFinding(countsOf(counts), "goals", undefined)).toBe(english);
  expect(zh.targetsFinding(countsOf(counts), "goals", undefined)).toBe(chinese);
});

const words = [
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];

/** All numbers of a title, in digits or in words. */
const numbersOf = (title: string): readonly number[] =>
  (title.match(/\d+|[a-z]+/giu) ?? []).flatMap((word) => {
    const at = words.indexOf(word.toLowerCase());
    return /^\d+$/.test(word) ? [Number(word)] : at < 0 ? [] : [at + 1];
  });

test.each<[Counts, number, boolean, string, string]>([
  [
    { met: 3 },
    30,
    true,
    "On official figures, 3 of 30 goals were met",
    "据官方数据，30个目标中，3个已达标",
  ],
  [{ missed: 1 }, 30, false, "1 of 30 goals was missed", "30个目标中，1个未达标"],
  [{ met: 1 }, 1, false, "1 of 1 goal was met", "1个目标中，1个已达标"],
  [{ behind: 2 }, 9, false, "2 of 9 goals are behind", "9个目标中，2个进度滞后"],
  [{ "not-judged": 20 }, 30, false, "20 of 30 goals can’t be judged", "30个目标中，20个无法评判"],
  [
    { met: 6, missed: 1 },
    30,
    false,
    "Of 30 goals, 6 were met and 1 missed; 23 are filtered out",
    "30个目标中，6个已达标、1个未达标；23个已被筛除",
  ],
  // 'None met' isn't known of those filtered out.
  [
    { missed: 1, "on-pace": 1 },
    3,
    true,
    "On official figures, of three goals, one was missed; one is undecided and one is filtered out",
    "据官方数据，3个目标中，1个未达标；1个尚无结论，1个已被筛除",
  ],
])("%j of %i under a filter of verdicts", (counts, among, isOnOfficial, english, chinese) => {
  const asked = { among, isOnOfficial };
  expect(en.targetsFinding(countsOf(counts), "goals", asked)).toBe(english);
  expect(zh.targetsFinding(countsOf(counts), "goals", asked)).toBe(chinese);
});

test("whatever the verdicts, the parts that a title names add up to all, and none is a share of the judged", () => {
  const some = fc.nat({ max: 40 });
  fc.assert(
    fc.property(fc.record(Object.fromEntries(verdicts.map((one) => [one, some]))), (given) => {
      const counts = countsOf(given);
      if ([...counts.byVerdict.values()].filter((count) => count > 0).length < 2) return;
      for (const title of [
        en.targetsFinding(counts, "targets", undefined),
        zh.targetsFinding(counts, "targets", undefined),
      ]) {
        expect(title).not.toMatch(/that can be judged|可评判/u);
        const [all, ...parts] = numbersOf(title);
        if (parts.length === 0) continue;
        expect(all, title).toBe(counts.total);
        // 'One' of a goal isn't a count: none of these titles has one.
        expect(
          parts.reduce((sum, part) => sum + part, 0),
          title,
        ).toBe(counts.total);
      }
    }),
  );
});

test.each(["", "agency=miit", "sector=hydrogen", "due=2025", "field=energy-and-hydrogen"])(
  "the parts under ?%s hold against an independent count",
  (parameters) => {
    const { targets, judged } = realSnapshot(parameters);
    const of = (...among: readonly Verdict[]) =>
      targets.shown.filter(({ id }) =>
        among.includes(judged.byTarget.get(id)?.verdict ?? "not-judged"),
      ).length;
    expect(headlineOf(countVerdicts(targets.shown, judged))).toEqual({
      total: targets.shown.length,
      met: of("met"),
      missed: of("missed"),
      unknown: of("due-was-ahead", "due-was-behind", "due-no-baseline"),
      underWay: of("on-pace", "behind"),
      notJudged: of("not-judged"),
    });
  },
);
