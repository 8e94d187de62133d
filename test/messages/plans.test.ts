import { expect, test } from "vitest";

import { plans as en } from "#languages/en/targets/plans.ts";
import { plans as zh } from "#languages/zh/targets/plans.ts";

const facts = { earlier: "A", later: "B", total: 6, again: 3, raised: 1, lowered: 0 };
const none = { met: 6, missed: 0, notJudged: 0 };

test.each([
  [
    { met: 3, missed: 1, notJudged: 1 },
    "three met, one missed, one undecided, one can’t be judged",
    "3个达标、1个未达标、1个尚无结论、1个无法评判",
  ],
  [{ met: 4, missed: 0, notJudged: 2 }, "four met, two can’t be judged", "4个达标、2个无法评判"],
  [{ met: 4, missed: 0, notJudged: 0 }, "four met, two undecided", "4个达标、2个尚无结论"],
])(
  "of the goals of a plan, %j, those undecided and those that can't be judged are told apart",
  (counts, english, chinese) => {
    expect(en.finding({ ...facts, ...counts, known: undefined })).toBe(
      `A: of six goals recorded, ${english}; B takes up three of them, one higher`,
    );
    expect(zh.finding({ ...facts, ...counts, known: undefined })).toBe(
      `本站收录的A6个目标中，${chinese}；B再次列入3个（1个上调）`,
    );
  },
);

test.each([
  [3, "three are among the four recorded from the B, one higher", "再次列入3个（1个上调）"],
  [1, "one is among the four recorded from the B, one higher", "再次列入1个（1个上调）"],
])(
  "of a later plan that isn't recorded whole, nothing is said of goals that it may set as well",
  (again, english, chinese) => {
    const asked = { ...facts, ...none, again, known: 4 };
    expect(en.finding(asked)).toBe(`A: of six goals recorded, six met; ${english}`);
    expect(zh.finding(asked)).toBe(`本站收录的A6个目标中，6个达标；本站收录的B4个目标中${chinese}`);
  },
);
