import { expect, test } from "vitest";

import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { countVerdicts } from "#domain/query/filter/verdictCounts.ts";
import { targetsFinding } from "#messages/words/findings.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const finding = (counts: Partial<Record<Verdict, number>>, due = 1): string => {
  const byVerdict = new Map(verdicts.map((verdict) => [verdict, counts[verdict] ?? 0]));
  const total = [...byVerdict.values()].reduce((sum, count) => sum + count, 0);
  const none = byVerdict.get("not-judged") ?? 0;
  return targetsFinding(
    {
      total,
      judged: total - none,
      byVerdict,
      reasons: none === 0 ? [] : [["no-reading", Math.min(none, due)]],
      dueYears: () => [["2025", Math.min(total, due)]],
    },
    "targets",
  );
};

test.each<[Partial<Record<Verdict, number>>, string, number?]>([
  [{}, "No target matches"],
  [{ "not-judged": 1 }, "The one target can’t be judged: no figure"],
  [
    { "not-judged": 12 },
    "None of the twelve targets can be judged, seven of them for this reason: no figure",
    7,
  ],
  [{ "not-judged": 3 }, "None of the three targets can be judged: no figure", 3],
  [{ missed: 1 }, "The one target is missed, due in 2025"],
  [
    { "due-was-ahead": 1 },
    "The one target is of unknown outcome, but at least on schedule when last read, due in 2025",
  ],
  [
    { "due-was-behind": 2 },
    "Both targets are of unknown outcome, and behind when last read, due in 2025",
    2,
  ],
  [
    { "due-no-baseline": 2 },
    "Both targets are of unknown outcome, and can’t be placed, due in 2025",
    2,
  ],
  // All of one verdict: most likely what was filtered by, so the due year is told beside it.
  [{ met: 13 }, "All 13 targets are met, nine of them due in 2025", 9],
  [{ missed: 2 }, "Both targets are missed, due in 2025", 2],
])("%j reads as a sentence", (counts, sentence, due = 1) => {
  expect(finding(counts, due)).toBe(sentence);
});

test.each(verdicts)("filtered by %s, the finding says more than the filter", (verdict) => {
  const { targets, judged } = realSnapshot(`verdict=${verdict}`);
  const words = targetsFinding(countVerdicts(targets.shown, judged), "goals");
  expect(words).toMatch(
    targets.shown.length === 0
      ? /^No goal matches$/
      : /due in \d{4}$|can’t be judged|for this reason/,
  );
});
