import { describe, expect, it } from "vitest";

import { comparisonChart } from "#figures/comparison/comparisonChart.ts";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { levelsOf, lookOf, placeComparison } from "#figures/comparison/comparisonPlaces.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { dayFrom, coreSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const snapshot = coreSnapshot();

describe("the comparison", () => {
  const of = (...ids: readonly string[]) =>
    comparedOf(ids, snapshot.dataset.targetById, snapshot.judged);

  it("uses native units only where all have the same", () => {
    expect(compareModel(of("compute-total", "ict-compute"), "native")).toMatchObject({
      units: "native",
      unit: "EFLOPS",
      unlike: false,
    });
    expect(compareModel(of("compute-total", "charging"), "native")).toMatchObject({
      units: "share",
      unlike: true,
    });
  });

  it("leaves out of the figure what has no baseline, and says so", () => {
    const model = compareModel(of("compute-total", "nev-share", "patent-firms"), "share");
    expect(model.lines.map(({ entry }) => entry.id)).toEqual(["compute-total"]);
    expect(model.left.map(({ entry }) => entry.id)).toEqual(["nev-share", "patent-firms"]);
  });

  it.each([
    ["2005-06-30", "2060-12-31", 700],
    ["2020-12-31", "2025-12-31", 700],
    ["2015-01-01", "2035-12-31", 200],
  ])("from %s to %s names years that stand apart, and some", (from, to, width) => {
    const [line] = compareModel(of("compute-total"), "share").lines;
    if (line === undefined) throw new Error("expected a line");
    const lines = [
      {
        ...line,
        points: [{ day: dayFrom(from), value: 0 }],
        goal: { day: dayFrom(to), value: 1 },
      },
    ];
    const model = { units: "share", unlike: false, lines, left: [] } as const;
    const years = placeComparison(model, ["one"], width, tableMeasure)?.years ?? [];
    expect(years.length).toBeGreaterThan(1);
    for (const [at, { x }] of years.slice(1).entries()) {
      expect(x - (years[at]?.x ?? Number.NaN)).toBeGreaterThan(36);
    }
  });

  it("has levels around zero and every value", () => {
    expect(levelsOf([0, 0.47, 1])).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(levelsOf([-0.3, 1])[0]).toBeLessThanOrEqual(-0.3);
  });

  it("tells its lines apart by colour, shape and dash, and says what its levels count", () => {
    const model = compareModel(of("compute-total", "ict-compute"), "native");
    const scene = comparisonScene(model, ["one", "two"], 900, tableMeasure);
    const courses = scene.marks.filter((mark) => mark.kind === "path" && mark.weight === 2);
    expect(new Set(courses.map((mark) => "stroke" in mark && mark.stroke)).size).toBe(2);
    // Blue is policies and what is on pace, and no line of these.
    for (const at of [0, 1, 2, 3]) expect(lookOf(at).colour).not.toMatch(/^(kind|verdict)\./);
    expect(new Set([0, 1, 2, 3].map((at) => lookOf(at).colour)).size).toBe(4);
    expect(new Set(courses.map((mark) => "dash" in mark && mark.dash)).size).toBe(2);
    expect(scene.marks[0]).toMatchObject({ lines: ["EFLOPS"] });
  });
});

it("says over a point, and where one points, how far its figure binds", () => {
  const { dataset, judged } = coreSnapshot();
  const of = (ids: readonly string[], units: "share" | "native") => {
    const model = compareModel(comparedOf(ids, dataset.targetById, judged), units);
    return comparisonScene(
      model,
      ids.map((id) => id),
      900,
      tableMeasure,
    );
  };
  const signsIn = ({ marks }: ReturnType<typeof of>): readonly string[] =>
    marks.flatMap((mark) => (mark.kind === "text" && mark.halo !== undefined ? mark.lines : []));
  const native = of(["compute-total", "ict-compute"], "native");
  expect(signsIn(native)).toContain(">");
  // Two lines that have the same figure.
  expect(textFaults(native, widened(tableMeasure, SPARE))).toEqual([]);
  const names = native.marks.flatMap(({ means }) => means?.name ?? []);
  expect(names).toContainEqual(expect.stringMatching(/: more than 230 EFLOPS$/));
  const share = of(["compute-total", "storage-total"], "share");
  expect(share.marks.flatMap(({ means }) => means?.name ?? [])).toContainEqual(
    expect.stringMatching(/: more than [\d.]+%$/),
  );
});

it("draws the required path of each, and of none where there is none", () => {
  const snapshotOf = coreSnapshot();
  const of = (...ids: readonly string[]) =>
    comparedOf(ids, snapshotOf.dataset.targetById, snapshotOf.judged);
  const shares = compareModel(of("compute-total", "charging"), "share");
  for (const { path, goal } of shares.lines) {
    expect(path.at(0)?.value).toBe(0);
    expect(path.at(-1)).toEqual(goal);
  }
  const dotted = JSON.stringify(comparisonScene(shares, ["a", "b"], 900, tableMeasure).marks);
  // One for each line, and one in the key.
  expect(dotted.split('"dash":"1 4"')).toHaveLength(4);
});

it("is a chart of office programs: a line and its path for each, and what they are to reach", () => {
  const snapshotOf = coreSnapshot();
  const of = (...ids: readonly string[]) =>
    comparedOf(ids, snapshotOf.dataset.targetById, snapshotOf.judged);
  const model = compareModel(of("compute-total", "ict-compute"), "native");
  const chart = comparisonChart(model, ["Computing power", "Computing power"]);
  if (chart?.is !== "points") throw new Error("expected points");
  expect(chart.y).toMatchObject({ title: "EFLOPS", form: "number" });
  expect(chart.series.map(({ name, look }) => [name, look])).toEqual([
    ["1. Computing power", "line"],
    ["1. Computing power: required path", "dots"],
    ["2. Computing power", "line"],
    ["2. Computing power: required path", "dots"],
    ["the target, on the day it is due", "points"],
  ]);
  expect(chart.series[0]?.points.at(-1)).toMatchObject({ x: dayFrom("2024-12-31"), y: 280 });
  const shares = comparisonChart(compareModel(of("compute-total", "charging"), "share"), []);
  expect(shares?.is === "points" && shares.y.form).toBe("percent");
  expect(comparisonChart(compareModel([], "share"), [])).toBeUndefined();
});

it("says why it is empty, as a figure of its own", () => {
  const snapshotOf = coreSnapshot();
  const none = compareModel(
    comparedOf(["nev-share", "patent-firms"], snapshotOf.dataset.targetById, snapshotOf.judged),
    "share",
  );
  const scene = comparisonScene(none, [], 320, fileMeasure);
  expect(scene.title).toMatch(/^None of these targets/);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});
