import { describe, expect, test } from "vitest";

import { opinionsOf } from "#domain/judging/opinions/secondOpinions.ts";
import { stepsOf } from "#domain/judging/stepsOf.ts";
import { isQualitative } from "#domain/schema/target.ts";
import { notJudgedReasons, verdicts } from "#domain/judging/verdict.ts";
import { wouldSettle } from "#domain/judging/wouldSettle.ts";
import {
  verdictDetail,
  wayShare,
  verdictMeanings,
  paceSentence,
  whyWords,
} from "#languages/zh/judging/verdicts.ts";
import { opinionWords, shortOpinionWords } from "#languages/zh/judging/opinions.ts";
import { metWords, missingWords, onPaceWords } from "#languages/zh/judging/settle.ts";
import { unitOf } from "#languages/zh/words/grammar.ts";
import { stepWords } from "#languages/zh/judging/steps.ts";
import { targetFinding } from "#languages/zh/figures/trajectory.ts";
import { glyphWords } from "#languages/zh/figures/targetGlyph.ts";
import { method } from "#languages/zh/views/method.ts";
import { reasons, verdictWords } from "#languages/zh/words/verdicts.ts";
import { judgeSketch } from "#test/domain/judging/sketch.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const compute = (readings: string, asOf: string) =>
  judgeSketch("more than 300 by 2025-12-31", "197 in 2023-06-30", readings, asOf);

// Sketches count in million tonnes, which Chinese counts in 万吨 and 亿吨.
test.each([
  [compute("301 in 2024-06", "2024-12-31"), "2024年6月数据首次达到（距今6个月）"],
  [
    compute("246 in 2024-06-30", "2026-11-24"),
    "2024年6月30日数据（距今2年4个月）为2.46亿吨，按进度应为2.38亿吨",
  ],
  [compute("250 in 2025", "2026-11-24"), "2025年数据（距今10个月）显示已完成51%"],
  [
    compute("250 in 2025, 310 in 2026-06-30", "2026-11-24"),
    "2025年数据（距今10个月）显示已完成51%，2026年6月30日的数据已达到",
  ],
  [
    judgeSketch("about 20 by 2025", "-", "19.8 in 2024", "2026-01-01"),
    "2024年数据首次达到（距今1年），在“约”允许的误差之内",
  ],
  [
    judgeSketch("reach 9 by 2025", "-", "4 in 2022 told 2024-11-21", "2024-01-01"),
    "无数据，未给出基准值，另有1个数据因公布较晚未采用",
  ],
])("the line beside a verdict, %#", (judgement, words) => {
  expect(verdictDetail(judgement)).toBe(words);
});

test("the page on method says as of which day once, and nothing as of today", () => {
  expect(method.why(verdictDetail(compute("301 in 2024-06", "2024-12-31")), "2024年12月31日")).toBe(
    "截至2024年12月31日，2024年6月数据首次达到（距今6个月）",
  );
});

test("in a table it is shorter, and a share of the way carries its bound", () => {
  const judgement = compute("more than 246 in 2024-06-30", "2024-11-24");
  expect(verdictDetail(judgement, true)).toBe(
    "2024年6月30日数据（距今4个月）超过246，按进度应为238",
  );
  expect(wayShare(judgement)).toBe("至少47%");
});

test.each([
  [
    compute("246 in 2024-06-30", "2024-12-31"),
    "EFLOPS",
    "自2023年年中起每年须增加41 EFLOPS（年均复合增速18%）；自2024年年中起每年须增加36 EFLOPS（年均复合增速14%）",
  ],
  [
    compute("301 in 2024-06-30", "2024-12-31"),
    "EFLOPS",
    "自2023年年中起每年原须增加41 EFLOPS（年均复合增速18%）",
  ],
  [
    judgeSketch("at most 50 by 2025", "150 in 2020", "-", "2023-01-01"),
    "%",
    "自2020年末起每年须下降20个百分点（年均复合降幅20%）",
  ],
  [
    judgeSketch("reach 70 by 2025", "-", "66 in 2025-06", "2025-09-30"),
    "%",
    "2025年年中至2025年末须增加4个百分点",
  ],
  [
    judgeSketch("reach 500 by 2025", "246 in 2020", "-", "2026-01-01"),
    "robots per 10,000 workers",
    "自2020年末起每年原须每万名工人增加51台（年均复合增速15%）",
  ],
  [judgeSketch("reach 5 by 2025", "-", "-", "2023-01-01"), "Mt", undefined],
])("the required pace, %#", (judgement, unit, sentence) => {
  expect(paceSentence(judgement, unit)).toBe(sentence);
});

describe("the reasoning", () => {
  test("can be followed sum by sum", () => {
    const judgement = compute(
      "90 in 2020-12-31, 197 in 2023-06-30, 246 in 2024-06-30, 310 in 2025-06-30",
      "2024-12-31",
    );
    expect(stepsOf(judgement).map((step) => stepWords(step, "EFLOPS"))).toEqual([
      "目标值：超过300 EFLOPS（越高越好）",
      "到期日：2025年12月31日，截至2024年12月31日尚未到期",
      "基准值：197 EFLOPS，2023年6月30日",
      "采用的数据：1个，最新数据为246 EFLOPS（2024年6月30日）",
      "1个数据未采用：早于基准日，属历史数据而非进展",
      "1个数据未采用：即基准值本身",
      "2024年6月30日数据为246 EFLOPS，目标要求超过300 EFLOPS：未达到",
      "达标路径：至2024年6月30日已过915天中的366天，197 + (300 − 197) × 366 / 915，按进度应为238 EFLOPS，数据为246 EFLOPS：进展达到或超过进度要求",
      "完成比例：(246 − 197) / (300 − 197) = 47.6%",
      "评判：进度正常",
    ]);
  });

  test("counts in its sums as in the figures beside them", () => {
    const judgement = judgeSketch(
      "reach 120000 by 2025",
      "98900 in 2020",
      "112500 in 2023",
      "2024",
    );
    const words = stepsOf(judgement).map((step) => stepWords(step, "million users"));
    expect(words).toContain("基准值：989亿户，2020年12月31日（2020年）");
    expect(words).toContain("完成比例：(1125亿 − 989亿) / (1200亿 − 989亿) = 64.5%");
    expect(words.join()).toContain("989亿 + (1200亿 − 989亿) × 1095 / 1826，按进度应为1116亿户");
  });

  test("says what it leaves out, and when that was disclosed or published", () => {
    const judgement = judgeSketch(
      "reach 100 by 2025",
      "7 in 2020-12-31 page 2025-03-05",
      "30 in 2021 told 2024-11, 61 in 2023 page 2024-12-02, 61 in 2023 page 2024-12-02",
      "2024-10-31",
    );
    const words = stepsOf(judgement).map((step) => stepWords(step, "Mt"));
    expect(words).toContain("未采用：2020年12月31日的基准值，据本站所知首次发布于2025年3月5日");
    expect(words).toContain("未采用：2023年的2个数据，据本站所知首次发布于2024年12月2日");
    expect(words).toContain("未采用：2021年的数据，公布于2024年11月");
  });
});

test("every verdict and reason has words, no two the same", () => {
  expect(new Set(verdicts.map((verdict) => verdictMeanings[verdict])).size).toBe(verdicts.length);
  expect(new Set(notJudgedReasons.map((reason) => reasons[reason])).size).toBe(
    notJudgedReasons.length,
  );
});

test("every unit of the data has a Chinese form", () => {
  const { tables } = realSnapshot("").dataset;
  const units = [...tables.policies, ...tables.news].flatMap((record) => [
    ...(record.quantities ?? []),
    ...(record.kind === "policy" ? record.targets : []).flatMap((target) =>
      isQualitative(target)
        ? []
        : [target, ...target.readings, ...(target.baseline ? [target.baseline] : [])],
    ),
  ]);
  const unread = units.flatMap(({ unit }) =>
    unit !== undefined && unitOf(unit).form === `# ${unit}` ? [unit] : [],
  );
  // Written alike in both languages.
  expect(new Set(unread)).toEqual(new Set(["EFLOPS", "EB"]));
  // The name of what is counted has the noun: '高新技术企业数量约40万家'.
  const withNoun = units.flatMap(({ unit = "" }) =>
    /^#[万亿]?[个家项颗座架辆名部件套台种份枚张](?!月)\p{Script=Han}/u.test(unitOf(unit).form)
      ? [unit]
      : [],
  );
  expect(new Set(withNoun)).toEqual(new Set(["million tokens"]));
});

// As of earlier days other figures are the last, with other bounds.
test.each(["", "asof=2025-06-30", "asof=2023-12-31"])(
  "of every target of the data all is said without a word of English code, and without ‘is more than’: %s",
  (address) => {
    const { targets, judged } = realSnapshot(address);
    for (const entry of targets.shown) {
      const { id, target } = entry;
      const judgement = judged.byTarget.get(id);
      if (judgement === undefined || !("unit" in target)) continue;
      const { unit } = target;
      const settling = wouldSettle(target, judgement);
      const said = [
        verdictWords[judgement.verdict],
        glyphWords(target, judgement),
        targetFinding(entry, judgement).replace(target.metric, ""),
        whyWords(target, judgement),
        verdictDetail(judgement),
        paceSentence(judgement, unit) ?? "",
        ...opinionsOf(judgement).flatMap(({ opinion }) => [
          opinionWords(opinion, unit),
          shortOpinionWords(opinion),
        ]),
        ...stepsOf(judgement).map((step) => stepWords(step, unit)),
        ...(settling?.by === "figure"
          ? [
              missingWords(settling.missing),
              metWords(settling.met, unit),
              ...settling.onPace.map((mark) => onPaceWords(mark, unit)),
            ]
          : []),
      ];
      for (const words of said) {
        expect(words).not.toMatch(/undefined|NaN|#|\b(?:more|less|at least|at most|of|the)\b/);
        expect(words).not.toMatch(
          /为(?:超过|不超过|不低于|不少于|低于|少于|约|最高|最多|至少|至多)/u,
        );
      }
    }
  },
);
