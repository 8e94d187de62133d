import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { partBarScene, partSamples } from "#figures/partBars/partBarScene.ts";
import { partBarsScene } from "#figures/partBars/partBarsScene.ts";
import { fileMeasure, SPARE, tableMeasure, widened } from "#scene/measure.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const size = { most: 10, width: 100, height: 10 };

describe("a bar of a body's part", () => {
  test("is solid for what it led, an outline for what it issued with others, striped for news", () => {
    const { marks } = partBarScene({ led: 4, issued: 7, about: 2 }, size);
    expect(marks).toMatchObject([
      { kind: "rect", x: 0, width: 40, fill: "bar" },
      { kind: "rect", x: 40.75, width: 28.5, stroke: "bar" },
      { kind: "line", x1: 70, x2: 90, stroke: "kind.policy-news", dash: "2 2" },
    ]);
  });

  test("says the same in words", () => {
    expect(partBarScene({ led: 4, issued: 7, about: 2 }, size).title).toBe(
      "led 4, co-issued 3, 2 news about it",
    );
  });

  test("draws nothing for what there is none of, and never past its width", () => {
    expect(partBarScene({ led: 0, issued: 0, about: 0 }, size).marks).toEqual([]);
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), fc.nat(9), (led, others, about) => {
        const issued = led + others;
        const most = Math.max(1, issued + about);
        for (const mark of partBarScene({ led, issued, about }, { ...size, most }).marks) {
          const end =
            mark.kind === "rect" ? mark.x + mark.width : mark.kind === "line" ? mark.x2 : 0;
          expect(end).toBeLessThanOrEqual(size.width + 1);
        }
      }),
    );
  });

  test("its key tells of news only where bars count it", () => {
    expect(partSamples(true).map(({ title }) => title)).toHaveLength(3);
    expect(partSamples(false).map(({ title }) => title)).toEqual(["led", "co-issued"]);
  });
});

test("as a file no text is cut or on another, in a face that is wider", () => {
  const years = { counts: [1, 2, 0, 4], firstYear: 2020, most: 4 };
  const rows = ["MIIT", "National Information Security Standardization Technical Committee"].map(
    (label) => ({
      label,
      led: 3,
      issued: 5,
      about: 1,
      words: "led 3, co-issued 2, 1 about it",
      years,
    }),
  );
  const scene = partBarsScene(rows, "All bodies", "2020 to 2023", fileMeasure);
  expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
});
