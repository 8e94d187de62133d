import { expect, test } from "vitest";

import { goalsModel } from "#figures/goalsOverTime/goalsModel.ts";
import { panelFrame, panelScales } from "#figures/goalsOverTime/panelFrame.ts";
import { HALF_BRACKET, labelPanel } from "#figures/goalsOverTime/panelLabels.ts";
import { plotMarks } from "#figures/goalsOverTime/panelMarks.ts";
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

test("no label is struck out by today's line: it stops for them", () => {
  const { panels = [] } = goalsModel(realSnapshot(""), undefined) ?? {};
  const frame = panelFrame(panels, 300, 96, tableMeasure, true);
  let crossed = 0;
  for (const panel of panels) {
    const look = { measure: tableMeasure, isLarge: false };
    const { marks } = plotMarks(panel, frame, look);
    const today = panelScales(panel, frame).x(panel.asOf);
    const grounds = marks.flatMap((mark) => (mark.kind === "rect" ? [mark] : []));
    const line = marks.findIndex((mark) => mark.kind === "line" && mark.stroke === "accent");
    const { ofLevel, ofPoint } = labelPanel(panel, frame, look);
    for (const { box } of [...ofLevel.values(), ...ofPoint.values()]) {
      if (box.x1 > today || box.x2 < today) continue;
      crossed += 1;
      const ground = grounds.find(({ x, y }) => x < box.x1 && y === box.y1);
      expect(ground).toMatchObject({ fill: "paper" });
      expect((ground?.x ?? 0) + (ground?.width ?? 0)).toBeGreaterThan(box.x2);
      expect(marks.findIndex((mark) => mark === ground)).toBeGreaterThan(line);
    }
  }
  expect(crossed).toBeGreaterThan(10);
});

test("a level without room for its verdict's mark has its figure", () => {
  const { panels = [] } = goalsModel(realSnapshot(""), undefined) ?? {};
  const users = panels.filter(({ name }) => name === "Gigabit broadband users");
  expect(users).toHaveLength(1);
  const frame = panelFrame(panels, 323, 96, tableMeasure, true);
  for (const panel of users) {
    const { ofLevel } = labelPanel(panel, frame, { measure: tableMeasure, isLarge: false });
    expect(panel.levels.map((level) => ofLevel.get(level)?.text)).toEqual(["> 30m", "60m"]);
  }
});
