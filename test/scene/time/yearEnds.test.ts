import { describe, expect, test } from "vitest";

import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { SMALL } from "#scene/mark.ts";
import { tableMeasure } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { yearEndsIn } from "#scene/time/yearEnds.ts";
import { trajectoryScales } from "#figures/trajectory/trajectoryFrame.ts";
import { trajectoryOf } from "#figures/trajectory/trajectoryModel.ts";
import { layTrajectory, trajectoryScene } from "#figures/trajectory/trajectoryScene.ts";
import { dayOf, isoDay, partsOf } from "#domain/calendar/dates.ts";
import { realSnapshot } from "#test/support/dataset.ts";

const snapshot = realSnapshot();
const { dataset, judged } = snapshot;

/** Every text of a scene that names a year alone, or its end, and the middle of its place. */
const labelsIn = (scene: Scene) => {
  const found: { readonly year: number; readonly isEnd: boolean; readonly x: number }[] = [];
  const look = (marks: Scene["marks"], left: number): void => {
    for (const mark of marks) {
      if (mark.kind === "group") look(mark.marks, left + (mark.at?.x ?? 0));
      if (mark.kind !== "text" || mark.anchor !== "middle") continue;
      const [, end = "", year] = /^(end )?(\d{4})$/.exec(mark.lines.join(" ")) ?? [];
      if (year !== undefined)
        found.push({ year: Number(year), isEnd: end !== "", x: left + mark.x });
    }
  };
  look(scene.marks, 0);
  return found;
};

const courses = dataset.targets.flatMap(({ id, target }) => {
  const judgement = judged.byTarget.get(id);
  const model = judgement && trajectoryOf(target, judgement, judged.assumptions);
  return model === undefined ? [] : [{ id, model }];
});

describe("an axis of figures over time", () => {
  test.each([320, 744])(
    "has each figure of a year at a line, and that end of the year labelled or between two that are, at %i",
    (width) => {
      for (const { id, model } of courses) {
        const layout = layTrajectory(model, width, tableMeasure);
        const { x } = trajectoryScales(layout.frame, model);
        const labels = labelsIn(trajectoryScene(layout, "", ""));
        expect(labels.length, id).toBeGreaterThan(0);
        for (const { year, isEnd, x: at } of labels) {
          if (!isEnd) continue;
          const place = x(dayOf(year, 12, 31));
          // A label at the edge of the figure is moved in, by less than its half.
          expect(Math.abs(at - place), `${id} ${year}`).toBeLessThan(30);
        }
        for (const { day } of model.rows) {
          const { month, date } = partsOf(day);
          if (month !== 12 || date !== 31) continue;
          expect(layout.years.days, `${id} ${isoDay(day)}`).toContain(day);
        }
      }
    },
  );

  test.each([320, 744])("labels the end of the first year in sight at %i", (width) => {
    for (const { id, model } of courses) {
      const { years } = layTrajectory(model, width, tableMeasure);
      if (years.days.length > 0) expect(years.labels[0]?.day, id).toBe(years.days[0]);
    }
  });

  test("is the same where targets are compared", () => {
    const ids = ["compute-total", "compute-ai-share"];
    const model = compareModel(comparedOf(ids, dataset.targetById, judged), "share");
    const labels = labelsIn(comparisonScene(model, ids, 900, tableMeasure));
    expect(labels.map(({ year, isEnd }) => [year, isEnd])).toEqual([
      [2023, true],
      [2024, true],
      [2025, true],
    ]);
  });

  test("labels as many years as stand apart, inside the figure", () => {
    for (let width = 120; width < 1200; width += 60) {
      for (let years = 1; years < 40; years += 3) {
        const { labels } = yearEndsIn(
          [dayOf(2020, 12, 31), dayOf(2020 + years, 12, 31)],
          { left: 20, right: width, least: 0, most: width },
          tableMeasure,
        );
        const spans = labels.map(({ day, text, aside }) => {
          const share =
            (day - dayOf(2020, 12, 31)) / (dayOf(2020 + years, 12, 31) - dayOf(2020, 12, 31));
          const [middle, half] = [20 + share * (width - 20) + aside, tableMeasure(text, SMALL) / 2];
          return [middle - half, middle + half] as const;
        });
        for (const [at, [left, right]] of spans.entries()) {
          expect(left).toBeGreaterThanOrEqual((spans[at - 1]?.[1] ?? -0.001) - 1e-6);
          expect(right).toBeLessThanOrEqual(width + 1e-6);
        }
      }
    }
  });

  test("names the year itself where no year ends in sight", () => {
    const { days, labels } = yearEndsIn(
      [dayOf(2023, 3, 1), dayOf(2023, 9, 1)],
      { left: 0, right: 300, least: 0, most: 300 },
      tableMeasure,
    );
    expect(days).toEqual([]);
    expect(labels.map(({ text }) => text)).toEqual(["2023"]);
  });
});
