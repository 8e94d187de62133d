import { expect, test } from "vitest";

import { goalsModel } from "#figures/goalsOverTime/goalsModel.ts";
import { panelFrame, panelScales } from "#figures/goalsOverTime/panelFrame.ts";
import { HALF_BRACKET, labelPanel } from "#figures/goalsOverTime/panelLabels.ts";
import { tableMeasure } from "#scene/measure.ts";
import { realSnapshot } from "#test/support/dataset.ts";

/** How far a label, from its foot to the top of its capitals, is from the bracket of a level. */
const distance = (
  label: { readonly x: number; readonly y: number; readonly width: number },
  level: { readonly x: number; readonly y: number },
): number =>
  Math.hypot(
    Math.max(label.x - level.x - 1, 0, level.x - 5 - label.x - label.width),
    Math.max(label.y - 10 - level.y - HALF_BRACKET, 0, level.y - HALF_BRACKET - label.y - 3),
  );

test.each([150, 240, 320])("each level's label is nearest to its own bracket, %i wide", (width) => {
  const { panels = [] } = goalsModel(realSnapshot(""), undefined) ?? {};
  let labels = 0;
  for (const panel of panels) {
    const frame = panelFrame(panels, width, 84, tableMeasure, true);
    const { x, y } = panelScales(panel, frame);
    const { ofLevel } = labelPanel(panel, frame, {
      measure: tableMeasure,
      isLarge: false,
    });
    const spots = panel.levels.map((level) => ({ level, x: x(level.day), y: y(level.value) }));
    for (const [level, label] of ofLevel) {
      labels += 1;
      const whole = {
        ...label,
        width: label.width + (level.verdict === undefined || label.isBare ? 0 : 16),
      };
      const own = spots.find((spot) => spot.level === level);
      const nearest = Math.min(...spots.map((spot) => distance(whole, spot)));
      expect(own && distance(whole, own), `${panel.measure.key}: ${label.text}`).toBe(nearest);
    }
  }
  expect(labels).toBeGreaterThan(40);
});
