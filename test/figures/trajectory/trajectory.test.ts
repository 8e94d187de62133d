import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { trajectorySamples } from "#figures/trajectory/trajectoryKey.ts";
import { trajectoryFigure } from "#figures/trajectory/figure.ts";
import { trajectoryScales } from "#figures/trajectory/trajectoryFrame.ts";
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

  it.each([
    ["compute-total", "M0 -6v-12", 3, "more than"],
    ["de-ipv6", "M0 -6v-12", 0, undefined],
  ])(
    "of %s has an arrow at each bound, before the baseline too, in its words",
    (id, d, count, words) => {
      const layout = layoutOf(id);
      if (layout === undefined) throw new Error("expected a course");
      const marks = JSON.stringify(trajectoryScene(layout, "", "").marks);
      expect(marks.split(d).length - 1).toBe(count);
      const samples = trajectorySamples(layout.model).filter(({ marks: own }) =>
        JSON.stringify(own).includes(d),
      );
      expect(samples.map(({ title }) => title)).toEqual(words === undefined ? [] : [words]);
    },
  );

  it("explains the arrow where only what is before the baseline has one", () => {
    const model = courseOf("compute-total");
    if (model === undefined) throw new Error("expected a course");
    const rows = model.rows.map(({ bound: _bound, ...row }) => row);
    const [at] = rows.flatMap(({ earlierBound }, index) =>
      earlierBound === undefined ? [] : [index],
    );
    const words = (bounds: readonly ("at least" | "more than")[]) =>
      trajectorySamples({
        ...model,
        rows: rows.map((row, index) => ({
          ...row,
          ...(row.earlierBound === undefined ? {} : { earlierBound: bounds[index === at ? 0 : 1] }),
        })),
      }).map(({ title }) => title);
    expect(words(["more than", "more than"])).toContain("more than");
    expect(words(["at least", "more than"])).toContain("at least or more than");
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

  it("writes readings on the way too, where they run into nothing", () => {
    expect(labelsOf("ict-compute", 744)).toEqual(
      expect.arrayContaining(["reading > 150", "reading 197", "reading > 230", "reading 246"]),
    );
    const narrow = labelsOf("ict-compute", 320).filter((words) => words.startsWith("reading"));
    expect(narrow).toContain("reading 280");
    expect(narrow.length).toBeLessThan(5);
  });

  it.each([
    // Due 31 December 2025: the as-of day is on the figure up to a year later.
    ["2026-11-24", "2026-11-24"],
    ["2030-01-01", "2027-01-01"],
  ])("as of %s an overdue target is silent until %s", (today, until) => {
    const layout = layoutOf("compute-total", "", 744, today);
    const model = layout?.model;
    const silent = model?.rows.filter(({ silence }) => silence !== undefined);
    expect(silent?.map(({ day, silence }) => [day, silence])).toEqual([
      [dayFrom("2024-12-31"), 280],
      [dayFrom(until), 280],
    ]);
    expect(writtenOn(layout).at(-1)?.words).toBe("silence no comparable figure since 31 Dec 2024");
    expect(model?.days[1]).toBeGreaterThan(dayFrom(until));
  });

  it.each([
    ["one that still runs", "compute-total", "asof=2025-06-30"],
    ["one that is met", "de-ipv6", ""],
    ["one with a figure for its due day", "h2-fcv", ""],
  ])("%s isn't silent", (_words, id, parameters) => {
    expect(courseOf(id, parameters)?.rows.some(({ silence }) => silence !== undefined)).toBe(false);
  });

  it("writes a reading at the top of the figure under its point", () => {
    const written = writtenOn(layoutOf("de-gigabit", "asof=2025-01-21"));
    const readings = written.filter(({ words }) => words.startsWith("reading"));
    expect(readings.at(-1)).toEqual({ words: "reading > 200m", at: "below" });
  });

  it.each([320, 358, 560, 744, 1040])(
    "at %i px takes no last reading's figure for the target's, nor the other way round",
    (width) => {
      const layout = layoutOf("compute-total", "", width);
      if (layout === undefined) throw new Error("expected a course");
      const { model, frame, labels } = layout;
      const marks = new Map(
        model.rows.flatMap((row) =>
          (labels.byRow.get(row) ?? []).map(({ mark }) => [mark.lines[0], mark] as const),
        ),
      );
      const [last, aim] = [marks.get("280"), marks.get("> 300")];
      // Under the target's line, and nearer to its own dot than to any other.
      const { x, y } = trajectoryScales(frame, model);
      if (last === undefined) throw new Error("expected the last reading's figure");
      expect(last.y - 9).toBeGreaterThan(y(300) - y(280));
      const wide = tableMeasure("280", 13, "strong");
      const from = last.x - { start: 0, middle: wide / 2, end: wide }[last.anchor ?? "start"];
      const row = model.rows.find(({ reading }) => reading === 280);
      const distances = model.rows.flatMap((other) =>
        other.reading === undefined
          ? []
          : [{ x: x(other.day) - x(row?.day ?? 0), y: y(other.reading) - y(280) }].map((dot) =>
              Math.hypot(
                Math.max(from - dot.x, 0, dot.x - from - wide),
                Math.max(last.y - 9 - dot.y, 0, dot.y - last.y),
              ),
            ),
      );
      expect(distances.at(-1)).toBe(Math.min(...distances));
      // Right of where it is due.
      expect(aim?.anchor).toBe("start");
      expect(aim?.x).toBeGreaterThan(0);
    },
  );

  it("bends under a compound path", () => {
    const straight = courseOf("compute-total")?.rows.length ?? 0;
    expect(courseOf("compute-total", "path=compound")?.rows.length).toBeGreaterThan(straight + 20);
  });

  it("names as many years as have room", () => {
    const labels = (width: number) => layoutOf("ict-compute", "", width)?.years.labels.length;
    expect(labels(744)).toBe(7);
    expect(labels(200)).toBeLessThan(4);
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

  it.each([320, 390, 744])("has the as-of day written at its own line at %i", (width) => {
    for (const { id, model } of everyCourse) {
      const { asOf } = layTrajectory(model, width, tableMeasure).labels;
      if (asOf === undefined) continue;
      const words = tableMeasure(asOf.lines.join(""), 13);
      const from = asOf.anchor === "end" ? asOf.x - words : asOf.x;
      expect(from, id).toBeLessThanOrEqual(5);
      expect(from + words, id).toBeGreaterThanOrEqual(-5);
    }
  });

  it.each([560, 660, 744, 1100])(
    "has no day's label on the line of the due day at %i, where it has room",
    (width) => {
      const lying = everyCourse.flatMap(({ id, model }) => {
        const { frame, labels } = layTrajectory(model, width, tableMeasure);
        const { x } = trajectoryScales(frame, model);
        const due = x(model.due);
        const texts = [
          ...(labels.asOf === undefined ? [] : [{ at: x(model.asOf), mark: labels.asOf }]),
          ...model.rows.flatMap((row) =>
            (labels.byRow.get(row) ?? [])
              .filter(({ kind }) => kind === "silence")
              .map(({ mark }) => ({ at: x(row.day), mark })),
          ),
        ];
        return texts.flatMap(({ at, mark }) => {
          const wide = Math.max(...mark.lines.map((line) => tableMeasure(line, 13, mark.weight)));
          const from = at + mark.x - (mark.anchor === "end" ? wide : 0);
          // As wide as a day is written.
          return Math.abs(at - due) > 95 && due > from && due < from + wide
            ? [`${id} ${mark.lines.join(" ")}`]
            : [];
        });
      });
      expect(lying).toEqual([]);
    },
  );

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
