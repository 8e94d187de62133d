import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { fileMeasure } from "#scene/measure.ts";
import { type FigureFile, fileScene } from "#export/file/figureFile.ts";
import { linkCode } from "#export/linkCode.ts";
import { namedSizes, type PixelSize, readSize, sideLimits } from "#scene/render/pictureSize.ts";
import { enlargedTo, sizedFigure } from "#export/sizedFigure.ts";
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

const figures = [
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
  async (layout = {}): Promise<FigureFile> =>
    (await figureAt({ path, parameters: new URLSearchParams(), figureId }, snapshot, layout)) ??
    expect.unreachable(figureId);

const pictureOf = async (path: string, figureId: string, size: PixelSize) => {
  const figure = await sizedFigure(makerOf(path, figureId), origin, size);
  const framed = fileScene(figure, origin, { code }, size.width / size.height);
  return { figure, framed, picture: enlargedTo(framed, size) };
};

const sizes = {
  ...namedSizes,
  wide: { width: 2400, height: 800 },
  small: { width: 800, height: 600 },
};

describe.each(figures)("of %s the figure %s", (path, figureId) => {
  test.each(Object.entries(sizes))(
    "as %s fills the picture, with all of it and its words inside",
    async (_name, size) => {
      const { figure, framed, picture } = await pictureOf(path, figureId, size);
      expect([picture.width, picture.height]).toEqual([size.width, size.height]);
      expect(textFaults(picture, fileMeasure)).toEqual([]);
      expect(textsOf(picture).join(" ")).toContain("Made on 24 November 2026.");
      // One of its sides is full.
      const beside = 1 - (figure.scene.width + 48) / framed.width;
      const over = 1 - fileScene(figure, origin, { code }).height / framed.height;
      expect(Math.min(beside, over)).toBeLessThan(0.1);
    },
    30_000,
  );
});

test("a figure that isn't legible in a size says so, with the size", async () => {
  const make = makerOf("/timeline", "timeline");
  await expect(sizedFigure(make, origin, { width: 400, height: 400 })).rejects.toThrow(
    "too small to read at 400 × 400 pixels",
  );
});

test.each([
  ["1200", "675", { size: { width: 1200, height: 675 } }],
  [" １２００ ", "675", { size: { width: 1200, height: 675 } }],
  ["400", "400", { size: { width: 400, height: 400 } }],
  ["399", "800", { fault: "width" }],
  ["wide", "800", { fault: "width" }],
  ["", "800", { fault: "width" }],
  ["1e3", "800", { fault: "width" }],
  ["800.5", "800", { fault: "width" }],
  ["800", "-800", { fault: "height" }],
  ["800", String(sideLimits.most + 1), { fault: "height" }],
  ["4000", "999", { fault: "ratio" }],
])("%j by %j is read as %j", (width, height, read) => {
  expect(readSize(width, height)).toEqual(read);
});
