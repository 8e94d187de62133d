import { describe, expect, test } from "vitest";

import { fileMeasure, tableMeasure, widened } from "#scene/measure.ts";
import { stripScene } from "#figures/strip/stripScene.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

describe("the scene of a strip", () => {
  test.each([320, 560, 920])("at %i px has each text whole and clear of the others", (width) => {
    for (const { entries, asOf, today } of [coreSnapshot(), realSnapshot()]) {
      const model = { entries: entries.shown, asOf, today, label: "Records" };
      for (const measure of [tableMeasure, fileMeasure, widened(tableMeasure, 1.15)]) {
        const scene = stripScene(model, width, measure);
        expect(textFaults(scene, measure)).toEqual([]);
      }
    }
  });

  test("on a phone the plot has the width, so that every other year is named", () => {
    const { entries, asOf, today } = realSnapshot("agency=miit");
    const model = { entries: entries.shown, asOf, today, label: "Records" };
    const words = JSON.stringify(stripScene(model, 358, tableMeasure).marks);
    for (const year of ["2022", "2024", "2026"]) expect(words).toContain(`["${year}"]`);
  });

  test("tells all that it shows to those who don't see it", () => {
    const { entries, asOf, today } = coreSnapshot();
    const model = { entries: entries.shown, today, label: "Records" };
    expect(stripScene({ ...model, asOf }, 800, tableMeasure).title).toMatch(
      /^Records: policy \d+, policy news \d+, corporate news \d+, plans end \d+$/,
    );
    expect(stripScene({ ...model, asOf: asOf - 900 }, 800, tableMeasure).title).toMatch(
      /, as of an earlier day$/,
    );
  });
});
