import { expect, test } from "vitest";

import { judgedFinding } from "#domain/findings/judgedFinding.ts";
import { settledFinding } from "#domain/findings/settledFinding.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import * as enList from "#messages/targets/targets.ts";
import * as en from "#messages/words/findings.ts";
import * as zhList from "#languages/zh/targets/targets.ts";
import * as zh from "#languages/zh/words/findings.ts";
import { realSnapshot } from "#test/support/dataset.ts";

type Counts = Partial<Record<Verdict, number>>;

const findingOf = (counts: Counts) => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const judged = total - (byVerdict.get("not-judged") ?? 0);
  return judgedFinding({ total, judged, byVerdict, reasons: [], dueYears: () => [] });
};

test.each<[Counts, string, string]>([
  [
    { met: 35, missed: 4, "due-was-ahead": 12, "due-was-behind": 6, "on-pace": 7, behind: 7 },
    "About half of the 71 targets that can be judged were met; twelve more, due but unsettled, were at least on schedule when last read",
    "可予评判的71项目标中，约半数已达标；另有12项到期但尚无定论的目标，最新读数不低于所需进度",
  ],
  [
    { met: 10, missed: 10 },
    "Half of the 20 targets that can be judged were met; ten were missed",
    "可予评判的20项目标中，半数已达标；另有10项未达标",
  ],
  [
    { met: 4, missed: 1, behind: 7 },
    "A third of the twelve targets that can be judged were met; seven more are behind",
    "可予评判的12项目标中，三分之一已达标；另有7项落后于进度",
  ],
  [
    { met: 8, missed: 4 },
    "Two thirds of the twelve targets that can be judged were met; four were missed",
    "可予评判的12项目标中，三分之二已达标；另有4项未达标",
  ],
  [
    { met: 10, "on-pace": 20, behind: 10 },
    "A quarter of the 40 targets that can be judged were met; 20 more are on pace",
    "可予评判的40项目标中，四分之一已达标；另有20项符合进度",
  ],
  [
    { met: 30, "due-was-behind": 10 },
    "Three quarters of the 40 targets that can be judged were met; ten more, due but unsettled, were behind when last read",
    "可予评判的40项目标中，四分之三已达标；另有10项到期但尚无定论的目标，最新读数落后于所需进度",
  ],
  // 48% and 52% are about half, 47% isn't.
  [
    { met: 48, missed: 5, behind: 5, "on-pace": 42 },
    "About half of the 100 targets that can be judged were met; 42 more are on pace",
    "可予评判的100项目标中，约半数已达标；另有42项符合进度",
  ],
  [
    { met: 47, missed: 53 },
    "47 of the 100 targets that can be judged were met; 53 were missed",
    "可予评判的100项目标中，47项已达标；另有53项未达标",
  ],
  // Under a tenth nothing more is said.
  [
    { met: 19, missed: 1, behind: 1 },
    "19 of the 21 targets that can be judged were met",
    "可予评判的21项目标中，19项已达标",
  ],
  // Of few, counts say more than a share.
  [
    { met: 2, missed: 2 },
    "Two of the four targets that can be judged were met; two were missed",
    "可予评判的4项目标中，2项已达标；另有2项未达标",
  ],
  [
    { met: 1, "due-was-ahead": 1 },
    "One of the two targets that can be judged was met; one more, due but unsettled, was at least on schedule when last read",
    "可予评判的2项目标中，1项已达标；另有1项到期但尚无定论的目标，最新读数不低于所需进度",
  ],
  // Nothing met yet: then what is on pace is told first.
  [
    { "on-pace": 3, behind: 1, missed: 1 },
    "Three of the five targets that can be judged are on pace; one was missed",
    "可予评判的5项目标中，3项符合进度；另有1项未达标",
  ],
  [
    { missed: 8, behind: 5 },
    "None of the 13 targets that can be judged were met; eight were missed",
    "可予评判的13项目标中，尚无一项达标；有8项未达标",
  ],
  [
    { "due-no-baseline": 2, missed: 1 },
    "None of the three targets that can be judged were met; of two, due but unsettled, nothing tells whether they were on schedule",
    "可予评判的3项目标中，尚无一项达标；有2项到期但尚无定论的目标，无从判定是否落后",
  ],
])("%j makes a title in both languages", (counts, english, chinese) => {
  const finding = findingOf(counts) ?? expect.unreachable("there are two verdicts");
  expect(en.judgedWords(finding, "targets")).toBe(english);
  expect(zh.judgedWords(finding, "targets")).toBe(chinese);
});

test.each<Counts>([{}, { "not-judged": 4 }, { met: 3, "not-judged": 2 }, { behind: 1 }])(
  "%j has nothing to weigh",
  (counts) => {
    expect(findingOf(counts)).toBeUndefined();
  },
);

test.each(["", "agency=miit", "sector=hydrogen", "due=2025", "field=energy-and-hydrogen"])(
  "the title of ?%s holds against an independent count",
  (parameters) => {
    const { targets, judged } = realSnapshot(parameters);
    const finding = judgedFinding(countVerdicts(targets.shown, judged));
    const told = targets.shown
      .map(({ id }) => judged.byTarget.get(id)?.verdict)
      .filter((verdict) => verdict !== undefined && verdict !== "not-judged");
    const count = (verdict: Verdict) => told.filter((one) => one === verdict).length;
    if (finding === undefined) {
      expect(new Set(told).size).toBeLessThan(2);
      return;
    }
    const { first, second } = finding;
    expect(finding.judged).toBe(told.length);
    expect(finding.count).toBe(count(first));
    if (finding.share === "about-half") {
      expect(Math.abs(finding.count / told.length - 0.5)).toBeLessThanOrEqual(0.02);
    }
    for (const verdict of verdicts) {
      if (verdict === first || verdict === "not-judged") continue;
      expect(count(verdict)).toBeLessThanOrEqual(second?.count ?? told.length / 10);
    }
    if (second !== undefined) expect(second.count).toBe(count(second.verdict));
  },
);

const settledOf = (counts: Counts) => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const judged = total - (byVerdict.get("not-judged") ?? 0);
  return settledFinding({ total, judged, byVerdict, reasons: [], dueYears: () => [] });
};

// The list has what is missed and what is due first, and so has its title.
test.each<[Counts, string, string]>([
  [
    {
      met: 35,
      missed: 4,
      "due-was-ahead": 12,
      "due-was-behind": 6,
      "due-no-baseline": 4,
      "on-pace": 7,
      behind: 3,
    },
    "About half of the 71 targets that can be judged were met, four were missed; 22 are due but unsettled",
    "可予评判的71项目标中，约半数已达标，4项未达标；22项已到期但尚无定论",
  ],
  [
    { met: 3, missed: 1 },
    "Three of the four targets that can be judged were met, one was missed",
    "可予评判的4项目标中，3项已达标，1项未达标",
  ],
  [
    { met: 1, "due-no-baseline": 1 },
    "One of the two targets that can be judged was met; one is due but unsettled",
    "可予评判的2项目标中，1项已达标；1项已到期但尚无定论",
  ],
  [
    { "on-pace": 3, behind: 1 },
    "Three of the four targets that can be judged are on pace",
    "可予评判的4项目标中，3项符合进度",
  ],
])("settled: %j", (counts, inEnglish, inChinese) => {
  const finding = settledOf(counts);
  expect(finding && enList.targetList.title(finding, "targets")).toBe(inEnglish);
  expect(finding && zhList.targetList.title(finding, "targets")).toBe(inChinese);
});
