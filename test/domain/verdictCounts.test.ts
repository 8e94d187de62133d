import { expect, test } from "vitest";

import { type Verdict, verdicts } from "#domain/pace/verdict.ts";
import { targetsFinding } from "#domain/verdictCounts.ts";

const finding = (counts: Partial<Record<Verdict, number>>): string => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const judged = total - (byVerdict.get("not-judged") ?? 0);
  return targetsFinding({ total, judged, byVerdict, reasons: [] });
};

test.each<[Partial<Record<Verdict, number>>, string]>([
  [{}, "No target matches"],
  [{ "not-judged": 1 }, "The one target can’t be judged"],
  [{ "not-judged": 3 }, "None of the 3 targets can be judged"],
  [{ met: 1, "not-judged": 2 }, "The one target that can be judged is met"],
  // On pace, it isn't due: 'not met' would sound like failure.
  [{ "on-pace": 1 }, "The one target that can be judged is on pace"],
  [{ behind: 1 }, "The one target that can be judged is behind"],
  [{ "short-at-last-reading": 1 }, "The one target that can be judged is short at last reading"],
  [{ "on-pace": 2, behind: 1 }, "Two of the three targets that can be judged are on pace"],
  [{ met: 2, missed: 1 }, "Two of the three targets that can be judged are met"],
  [{ missed: 2 }, "None of the two targets that can be judged are met"],
])("%j reads as a sentence", (counts, sentence) => {
  expect(finding(counts)).toBe(sentence);
});
