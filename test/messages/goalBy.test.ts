import { expect, test } from "vitest";

import * as enCompared from "#languages/en/targets/comparison.ts";
import * as enPage from "#languages/en/targets/targetPage.ts";
import * as zhCompared from "#languages/zh/targets/comparison.ts";
import * as zhPage from "#languages/zh/targets/targetPage.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

test("a goal in words that ends in a full stop doesn't break the sentence it stands in", () => {
  const goals = realSnapshot("").dataset.targets.flatMap(({ target }) =>
    isQualitative(target) ? [target.goal] : [],
  );
  // 'Latency between the sites is low or ultra-low.'
  expect(goals.some((goal) => goal.endsWith("."))).toBe(true);
  for (const goal of goals) {
    for (const { goalBy } of [enCompared.compareTargets, enPage.targetPage]) {
      expect(goalBy(goal, "2025")).toMatch(/[^.],? by 2025$/);
    }
    for (const { goalBy } of [zhCompared.compareTargets, zhPage.targetPage]) {
      expect(goalBy(goal, "2025年")).toMatch(/[^.]，2025年到期$/);
    }
  }
});
