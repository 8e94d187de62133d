import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { trajectorySamples } from "#figures/trajectory/trajectoryKey.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";
import { isTruncated, trajectoryOf, valueLevels } from "#figures/trajectory/trajectoryModel.ts";
import { layTrajectory, trajectoryScene } from "#figures/trajectory/trajectoryScene.ts";
import { textFaults } from "#test/support/sceneTexts.ts";
import { dayFrom, coreSnapshot, realSnapshot } from "#test/support/dataset.ts";

import { targetAt } from "#test/features/targets/targetAt.ts";

describe("the course of a target", () => {
  const courseOf = (id: string, parameters = "", today?: string) => {
    const snapshot = coreSnapshot(parameters, today);
    const { entry, judgement } = targetAt(snapshot, id);
    return trajectoryOf(entry.target, judgement, snapshot.judged.assumptions);
  };

  it("holds baseline, path, readings with bounds, history and target", () => {
    const rows = courseOf("compute-total")?.rows ?? [];
    const on = (date: string) => rows.find(({ day }) => day === dayFrom(date));
    expect(on("2023-06-30")).toMatchObject({ baseline: 197, path: 197 });
    expect(on("2023-12-31")).toMatchObject({ reading: 230, bound: "more than" });
    expect(on("2022-12-31")).toMatchObject({ earlier: 180 });
    expect(on("2021-12-31")).toMatchObject({ earlier: 140, earlierBound: "more than" });
    expect(on("2025-12-31")).toMatchObject({ target: 300, path: 300 });
    expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort((a, b) => a - b));
  });

  it("knows nothing that was told after the as-of date", () => {
    const rows = courseOf("compute-total", "asof=2023-10-24")?.rows ?? [];
    expect(rows.filter(({ reading }) => reading !== undefined)).toEqual([]);
  });

  it("marks the reading that first showed it met", () => {
    const met = courseOf("de-ipv6")?.rows.filter((row) => row.met === true) ?? [];
    expect(met.map(({ reading }) => reading)).toEqual([822]);
  });

  const layoutOf = (id: string, parameters = "", width = 744, today?: string) => {
    const model = courseOf(id, parameters, today);
    return model === undefined ? undefined : layTrajectory(model, width, tableMeasure);
  };

  /** What is written beside points, the earliest first, and where around them. */
  const writtenOn = (layout: ReturnType<typeof layoutOf>) =>
    layout?.model.rows.flatMap((row) =>
      (layout.labels.byRow.get(row) ?? []).map(({ kind, mark }) => ({
        words: `${kind} ${mark.lines.join(" ")}`,
        at: mark.y < 0 ? "above" : "below",
      })),
    ) ?? [];

  const labelsOf = (id: string, width?: number) =>
    writtenOn(layoutOf(id, "", width)).map(({ words }) => words);

  it("marks an axis of values that doesn't begin at zero, and says so in its key", () => {
    const signs = realSnapshot().targets.shown.map(({ id }) => {
      const { entry, judgement } = targetAt(realSnapshot(), id);
      const model = trajectoryOf(entry.target, judgement, realSnapshot().judged.assumptions);
      if (model === undefined) return "no course";
      const scene = trajectoryScene(layTrajectory(model, 744, tableMeasure), "t", "d");
      const marks = JSON.stringify(scene.marks).split("l-4 -2l8 -4l-8 -4l4 -2").length - 1;
      const isNoted = trajectorySamples(model).some(
        ({ title }) => title === "the axis doesn’t begin at zero",
      );
      expect(marks).toBe(isTruncated(model.levels) ? 1 : 0);
      expect(isNoted).toBe(isTruncated(model.levels));
      return isNoted ? "broken" : "whole";
    });
    expect(new Set(signs)).toEqual(new Set(["broken", "whole", "no course"]));
  });

  it("writes baseline, last reading and target beside their points, with their bounds", () => {
    expect(labelsOf("compute-total")).toEqual([
      "baseline 197",
      "reading > 230",
      "reading 246",
      "reading 268",
      "reading 280",
      "target > 300",
      "silence no comparable figure since 31 Dec 2024",
    ]);
    expect(labelsOf("de-ipv6")).toContain("reading 822m, met");
    expect(labelsOf("ipv6-mobile")).toContain("interim 50");
    expect(labelsOf("storage-total")).toContain("baseline > 1,080");
  });

  it("is absent for a goal in words", () => {
    expect(courseOf("patent-firms")).toBeUndefined();
  });

  it("is the target alone where nothing else is known, and says so in its picture", () => {
    const model = courseOf("compute-srv6");
    if (model === undefined) throw new Error("expected a target by itself");
    expect(model.rows).toHaveLength(1);
    expect(model.rows[0]).toMatchObject({ target: 40 });
    const scene = trajectoryScene(layTrajectory(model, 744, tableMeasure), "", "");
    expect(JSON.stringify(scene.marks)).toContain("only the target is known");
    expect(scene.height).toBeLessThan(200);
    const unlike = realSnapshot();
    const { entry, judgement } = targetAt(unlike, "equip-rd");
    expect(trajectoryOf(entry.target, judgement, unlike.judged.assumptions)?.onlyTarget).toBe(
      "nothing-alike",
    );
  });

  it("has round levels that hold every value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 9 }),
        (values) => {
          const levels = valueLevels(values);
          expect(levels.length).toBeGreaterThanOrEqual(2);
          expect(levels.length).toBeLessThan(9);
          const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
          expect(levels[0]).toBeLessThanOrEqual(Math.min(...values) + slack);
          expect(levels.at(-1)).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        },
      ),
    );
    expect(valueLevels([78.3, 90])).toEqual([75, 80, 85, 90]);
    expect(valueLevels([197, 300])[0]).toBe(0);
  });

  const everyCourse = realSnapshot().dataset.targets.flatMap(({ id }) => {
    const snapshot = realSnapshot();
    const { entry, judgement } = targetAt(snapshot, id);
    const model = trajectoryOf(entry.target, judgement, snapshot.judged.assumptions);
    return model === undefined ? [] : [{ id, model }];
  });

  it("leaves the page with its unit and what its marks mean, nothing cut in a wider face", () => {
    const sceneOf = (id: string, snapshot = realSnapshot()) => {
      const page = { snapshot, parameters: new URLSearchParams(), id };
      return trajectoryFigure.file(page)?.scene ?? expect.unreachable(`${id} has a course`);
    };
    const snapshot = realSnapshot();
    for (const { id } of everyCourse) {
      expect(textFaults(sceneOf(id, snapshot), widened(tableMeasure, SPARE))).toEqual([]);
    }
    const words = JSON.stringify(sceneOf("compute-total", coreSnapshot()));
    expect(words).toContain("EFLOPS");
    expect(words).toContain("required path");
    expect(words).not.toContain("interim step");
  });
});
