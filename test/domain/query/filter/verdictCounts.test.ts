import { expect, test } from "vitest";

import { type Verdict, verdicts } from "#domain/judging/verdict.ts";
import { verdictsAsked } from "#domain/query/filter/verdictCounts.ts";
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
    undefined,
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
  [{ met: 13 }, "All 13 targets are met, nine of them due in 2025", 9],
  [{ missed: 2 }, "Both targets are missed, due in 2025", 2],
])("%j reads as a sentence", (counts, sentence, due = 1) => {
  expect(finding(counts, due)).toBe(sentence);
});

test.each(["verdict=met", "-verdict=met", "grade=official", "reason=no-reading"])(
  "?agency=miit&%s counts among all goals of the body, however they are counted",
  (filter) => {
    for (const count of ["", "&count=targets"]) {
      const rest = realSnapshot(`agency=miit${count}`);
      const snapshot = realSnapshot(`agency=miit&${filter}${count}`);
      expect(verdictsAsked(rest)).toBeUndefined();
      expect(verdictsAsked(snapshot)?.among).toBe(rest.targets.shown.length);
      const rows = snapshot.targets.bodyColumn("lead").get("miit");
      const led = realSnapshot(`agency=miit&role=lead${count}`);
      expect(verdictsAsked(snapshot, rows)?.among).toBe(led.targets.shown.length);
    }
  },
);
