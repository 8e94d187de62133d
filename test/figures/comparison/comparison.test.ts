import { describe, expect, it } from "vitest";
import { comparedOf, compareModel } from "#figures/comparison/comparisonModel.ts";
import { comparisonScene } from "#figures/comparison/comparisonScene.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
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
