import { expect, test } from "vitest";

import { plans as en } from "#languages/en/targets/plans.ts";
import { plans as zh } from "#languages/zh/targets/plans.ts";

const facts = { earlier: "A", later: "B", total: 6, again: 3, raised: 1, lowered: 0 };

test.each([
  [
    { met: 3, missed: 1, notJudged: 1 },
    "three met, one missed, one undecided, one can’t be judged",
    "3项达标、1项未达标、1项尚无结论、1项无法评判",
  ],
  [{ met: 4, missed: 0, notJudged: 2 }, "four met, two can’t be judged", "4项达标、2项无法评判"],
  [{ met: 4, missed: 0, notJudged: 0 }, "four met, two undecided", "4项达标、2项尚无结论"],
])(
  "of the goals of a plan, %j, those undecided and those that can't be judged are told apart",
  (counts, english, chinese) => {
    expect(en.finding({ ...facts, ...counts })).toBe(
      `A: of six goals recorded, ${english}; B sets three again, one higher`,
    );
    expect(zh.finding({ ...facts, ...counts })).toBe(
      `A已收录的6项目标中${chinese}；B再次列入3项（1项上调）`,
    );
  },
);
