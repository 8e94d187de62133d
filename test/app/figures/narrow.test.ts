import { expect, test } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { fileMeasure } from "#scene/measure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

const snapshot = coreSnapshot();

const pages = [
  "/",
  "/timeline",
  "/targets",
  "/agencies",
  "/records",
  "/data",
  "/data/sources",
  "/data/corrections",
  "/data/gaps",
  "/method",
  "/targets/compute-total",
  "/targets/patent-firms",
  "/agencies/miit",
  "/companies/comac",
  "/records/computing-power-2023-2025",
];

/** What can't be drawn narrower is scrolled: the plot of time, and who issues with whom. */
const leastWide: Readonly<Record<string, number>> = { timeline: 480, "who-issues-with-whom": 1000 };

// In a frame on a phone, in a column of text, on a small screen.
test.each([326, 560, 688, 768])("in a frame %d wide no figure of a page is cut", async (width) => {
  let drawn = 0;
  for (const path of pages) {
    for (const figureId of await figuresOf(path, snapshot)) {
      const place = { path, parameters: new URLSearchParams(), figureId };
      const figure = await figureAt(place, snapshot, { width, rows: 12 });
      if (figure === undefined) throw new Error(`expected ${figureId} on ${path}`);
      const most = Math.max(width, leastWide[figureId] ?? 0);
      expect.soft(figure.scene.width, `${path} ${figureId}`).toBeLessThanOrEqual(most + 0.5);
      // What is written along a path is turned, and its box says more than it takes up.
      const marks = figure.scene.marks.filter((mark) => !("turn" in mark));
      const flat = { ...figure.scene, marks };
      expect.soft(textFaults(flat, fileMeasure), `${path} ${figureId}`).toEqual([]);
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(20);
});

test("a list has as many rows as its frame has room for, and says of how many", async () => {
  const place = { path: "/targets", parameters: new URLSearchParams(), figureId: "targets" };
  const all = await figureAt(place, snapshot, { width: 688 });
  const few = await figureAt(place, snapshot, { width: 688, rows: 3 });
  expect(few?.scene.height).toBeLessThan(all?.scene.height ?? 0);
  expect(few?.entries.length).toBeLessThanOrEqual(3);
  expect(few?.status).toMatch(/^The first 3 of \d+/);
});
