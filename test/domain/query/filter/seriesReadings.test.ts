import { expect, test } from "vitest";

import { goalOf } from "#domain/query/filter/shownGoals.ts";
import { seriesReadings } from "#domain/query/filter/seriesReadings.ts";
import { pointRows } from "#features/targets/page/pointRows.ts";
import { trajectoryDrawing } from "#figures/trajectory/drawing.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { dayFrom, realSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

const snapshot = realSnapshot("");

const seriesOf = (id: string, parameters = "") => {
  const selected = realSnapshot(parameters);
  return seriesReadings(targetAt(selected, id).entry, selected);
};

test("the page that counts has the figures of its goal from before its own baseline", () => {
  const values = seriesOf("dc25-compute").map(({ reading }) => reading.value);
  expect(values).toEqual(expect.arrayContaining([90, 140, 150, 180, 197, 230]));
  const course = trajectoryDrawing.on({
    snapshot,
    parameters: new URLSearchParams(),
    id: "dc25-compute",
  })?.model.course;
  const row = course?.rows.find(({ day }) => day === dayFrom("2022-12-31"));
  expect(row).toMatchObject({ earlier: 180 });
  const { entry, judgement } = targetAt(snapshot, "dc25-compute");
  const rows = pointRows(
    entry,
    judgement,
    snapshot.judged.assumptions,
    seriesReadings(entry, snapshot),
  );
  const [first] = rows;
  expect(first).toMatchObject({ what: "earlier", value: "90 EFLOPS", counts: false });
  expect(first?.notes[0]).toMatch(/^read for the target of .*, which sets the same goal$/);
});

test("no other page has them, and they come once a day, in order, each from before the baseline", () => {
  for (const entry of snapshot.dataset.targets) {
    const series = seriesReadings(entry, snapshot);
    const goal = goalOf(entry, snapshot);
    if (goal?.standing !== entry) expect(series).toEqual([]);
    const days = series.map(({ day }) => day);
    expect([...new Set(days)].sort((a, b) => a - b)).toEqual(days);
    const begin = snapshot.judged.byTarget.get(entry.id)?.baseline?.day;
    for (const { day, from } of series) {
      if (begin !== undefined) expect(day).toBeLessThan(begin);
      expect(goal?.others.map(({ entry: other }) => other)).toContain(from);
    }
  }
});

test("as of an earlier day only what was known by then", () => {
  for (const { reading } of seriesOf("dc25-compute", "asof=2025-06-30")) {
    expect(reading.asOf < "2024-06-30").toBe(true);
  }
});

test("a lone figure is shown against zero", () => {
  let lone = 0;
  for (const { id, target } of snapshot.dataset.targets) {
    const judgement = snapshot.judged.byTarget.get(id);
    const course = judgement && trajectoryOf(target, judgement, snapshot.judged.assumptions);
    if (course === undefined) continue;
    const read = course.rows.filter(
      ({ reading, earlier }) => reading !== undefined || earlier !== undefined,
    );
    if (read.length > 1) continue;
    lone += 1;
    expect(Math.min(...course.levels), id).toBeLessThanOrEqual(0);
    expect(Math.max(...course.levels), id).toBeGreaterThanOrEqual(0);
  }
  expect(lone).toBeGreaterThan(10);
});
