import { expect, test } from "vitest";

import { countFields } from "#domain/findings/fields.ts";
import { timelineBase, timelineModel } from "#figures/timeline/model.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each([
  "",
  "count=targets",
  "agency=miit",
  "agency=ndrc&role=lead",
  "asof=2024-06-30",
  "from=2023&to=2024",
])("under '%s' a field's verdicts are those that the overview counts", (query) => {
  const { dataset, entries, judged, selection, today, targets } = realSnapshot(query);
  const { lanes } = timelineModel(timelineBase(dataset, today), {
    judged,
    mask: entries.result.mask,
    count: selection.count,
    grouping: "field",
    pinned: [],
  });
  const counted = lanes.flatMap(({ id, tally: { counts, judged: sum, notJudged } }) =>
    sum + notJudged === 0 ? [] : [[id, Object.fromEntries(counts), notJudged] as const],
  );
  expect(counted.length).toBeGreaterThan(2);
  expect(new Map(counted.map(([id, ...rest]) => [id, rest]))).toEqual(
    new Map(
      countFields({ targets, judged }).map(({ field, counts }) => {
        const { "not-judged": notJudged = 0, ...verdicts } = Object.fromEntries(
          [...counts.byVerdict].filter(([, count]) => count > 0),
        );
        return [field, [verdicts, notJudged]];
      }),
    ),
  );
});
