import { describe, expect, test } from "vitest";

import { tableMeasure } from "#scene/measure.ts";
import { stripScene } from "#figures/strip/stripScene.ts";
import { coreSnapshot, realSnapshot } from "#test/support/dataset.ts";

describe("the scene of a strip", () => {
  test("has years up to the fourth to come, and what plans end later behind an arrow", () => {
    const { entries, asOf, today } = realSnapshot("agency=miit");
    const model = { entries: entries.shown, asOf, today, label: "Records" };
    for (const width of [358, 800, 1088]) {
      const words = JSON.stringify(stripScene(model, width, tableMeasure).marks);
      expect(words).toContain('["3 later, to 2035"]');
      expect(words).not.toContain('["2034"]');
    }
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
