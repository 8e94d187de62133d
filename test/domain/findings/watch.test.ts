import { expect, test } from "vitest";

import { targetLabel } from "#domain/dataset/entry.ts";
import { dueNext, longestUnread } from "#domain/findings/watch.ts";
import { isUnsettled } from "#domain/judging/verdict.ts";
import { realSnapshot } from "#test/support/dataset.ts";

test.each(["", "agency=miit", "asof=2023-11-01", "asof=2025-12-31", "due=2025"])(
  "what falls due next, ?%s",
  (at) => {
    const snapshot = realSnapshot(at);
    const days = dueNext(snapshot, 5);
    const ends = days.map(({ due }) => due.end);
    expect(ends).toEqual(ends.toSorted((a, b) => a - b));
    for (const { due, targets, plans } of days) {
      expect(due.end).toBeGreaterThanOrEqual(snapshot.asOf);
      expect(targets).toEqual(snapshot.targets.shown.filter((one) => one.due.end === due.end));
      expect(plans).toBeLessThanOrEqual(targets.length);
    }
    const next = snapshot.targets.shown
      .map((one) => one.due.end)
      .filter((end) => end >= snapshot.asOf)
      .toSorted((a, b) => a - b)[0];
    expect(ends[0]).toBe(next);
  },
);

test.each(["2025-12-30", "2025-12-31", "2026-01-01"])(
  "on the day before, the due day and the day after, a target has passed or falls due next: %s",
  (day) => {
    const passed = realSnapshot(`asof=${day}&due=passed`).targets.shown;
    const next = dueNext(realSnapshot(`asof=${day}`), Number.POSITIVE_INFINITY);
    const ids = [...passed, ...next.flatMap(({ targets }) => targets)].map(({ id }) => id);
    expect(ids.toSorted()).toEqual(
      realSnapshot(`asof=${day}`)
        .targets.shown.map(({ id }) => id)
        .toSorted(),
    );
  },
);

test("the longest without a figure are due, and none of the others was read earlier", () => {
  const snapshot = realSnapshot("");
  const found = longestUnread(snapshot, 5);
  expect(found).toHaveLength(5);
  const latest = Math.max(...found.map(({ last }) => last.date.end));
  for (const { entry, verdict } of found) {
    expect(isUnsettled(verdict)).toBe(true);
    expect(entry.due.end).toBeLessThanOrEqual(snapshot.asOf);
  }
  const names = new Set(found.map(({ entry }) => targetLabel(entry.target)));
  expect(names.size).toBe(found.length);
  const { judged, targets } = snapshot;
  for (const { id, target } of targets.shown) {
    const judgement = judged.byTarget.get(id);
    if (judgement === undefined || !isUnsettled(judgement.verdict)) continue;
    // A statistic that several documents ask for is told once.
    if (names.has(targetLabel(target))) continue;
    expect(judgement.last?.date.end ?? latest, id).toBeGreaterThanOrEqual(latest);
  }
});
