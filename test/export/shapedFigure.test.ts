import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { fileMeasure } from "#scene/measure.ts";
import { shapes } from "#export/download.ts";
import { type FigureFile, fileScene } from "#export/file/figureFile.ts";
import { linkCode } from "#export/linkCode.ts";
import { shapedFigure } from "#export/shapedFigure.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { textFaults, textsOf } from "#test/support/sceneTexts.ts";

const snapshot = realSnapshot();
const origin = {
  snapshot,
  edition: undefined,
  address: "https://example.org/targets",
  pageOf: (path: string) => `https://example.org${path}`,
};
const code = linkCode(origin.address);

const asked = [
  ["/targets/compute-total", "course-compute-total"],
  ["/targets", "verdicts"],
  ["/targets", "targets"],
  ["/timeline", "timeline"],
  ["/agencies/miit", "records-of-miit"],
  ["/records", "records"],
  ["/", "targets-by-field"],
] as const;

const makerOf =
  (path: string, figureId: string) =>
  async (room = {}): Promise<FigureFile> =>
    (await figureAt({ path, parameters: new URLSearchParams(), figureId }, snapshot, room)) ??
    expect.unreachable(figureId);

/** The empty stretch over the figure and that beside it, as shares of the sheet. */
const voidsOf = (figure: FigureFile, ratio: number) => {
  const own = fileScene(figure, origin, { code });
  const sheet = fileScene(figure, origin, { code }, ratio);
  const group = sheet.marks.find((mark) => mark.kind === "group");
  const title = sheet.marks.find((mark) => mark.kind === "text" && mark.face === "serif");
  if (group?.kind !== "group" || title?.kind !== "text") throw new Error("expected a figure");
  const lowest = Math.max(
    ...sheet.marks.flatMap((mark) =>
      mark.kind === "text" && mark.lines.length > 0 && mark.y < (group.at?.y ?? 0)
        ? [mark.y + (mark.lines.length - 1) * (mark.leading ?? 0)]
        : [],
    ),
  );
  return {
    own,
    sheet,
    over: ((group.at?.y ?? 0) - lowest) / sheet.height,
    beside: (sheet.width - figure.scene.width) / 2 / sheet.width,
  };
};

describe.each(asked)("of %s the figure %s", (path, figureId) => {
  test.each([shapes.square, shapes["4:3"], shapes["16:9"]])(
    "fills a sheet of shape %f, with all of it and its words inside",
    async (ratio) => {
      const make = makerOf(path, figureId);
      const figure = await shapedFigure(await make(), make, origin, ratio);
      const { sheet, over, beside } = voidsOf(figure, ratio);
      expect(sheet.width / sheet.height).toBeCloseTo(ratio, 6);
      expect(over).toBeLessThan(0.12);
      expect(beside).toBeLessThan(0.1);
      expect(textFaults(sheet, fileMeasure)).toEqual([]);
      expect(textsOf(sheet).join(" ")).toContain("Made on 24 November 2026.");
    },
    30_000,
  );
});

test("a matrix keeps its bodies, though it leaves room on either side", async () => {
  const make = makerOf("/agencies", "who-issues-with-whom");
  const own = await make();
  const figure = await shapedFigure(own, make, origin, 16 / 9);
  expect(figure.status).toBe(own.status);
});

test("a list says how many of its rows the sheet has", async () => {
  const make = makerOf("/records", "records");
  const figure = await shapedFigure(await make(), make, origin, 1);
  const all = realSnapshot().entries.shown.length;
  expect(figure.status).toMatch(new RegExp(`^The first \\d+ of ${all} records`));
  expect(figure.table[0]?.cells).toHaveLength(all);
});
