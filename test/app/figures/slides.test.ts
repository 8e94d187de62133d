import { describe, expect, it, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { parseSelection } from "#domain/query/selection/selectionAddress.ts";
import { vocabularyOf } from "#domain/query/selection/vocabulary.ts";
import { type Mark, SMALL } from "#scene/mark.ts";
import { SPARE, tableMeasure, widened } from "#scene/measure.ts";
import type { Scene } from "#scene/scene.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { textFaults } from "#test/support/sceneTexts.ts";

/** What a figure has of a wall of 1920 by 1080, beside margins, a title of two lines, and what stands under it. */
const ROOM = { width: 1740, height: 764 };

const allMarks = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.kind === "group" ? [mark, ...allMarks(mark.marks)] : [mark]));

/** How large small type is where a figure is as large as its room. */
const smallestOf = ({ width, height, marks }: Scene): number => {
  const sizes = allMarks(marks).flatMap((mark) =>
    mark.kind === "text" ? [mark.size ?? SMALL] : [],
  );
  return Math.min(...sizes) * Math.min(ROOM.width / width, ROOM.height / height);
};

/** Smaller nobody reads it from the back. The strip has all judged targets on one sheet. */
const LEAST = 22;
const strip = 20;

const slides = [
  ["/", "targets-on-their-way", strip],
  ["/", "targets-by-field", LEAST],
  ["/", "bodies-that-issued-most", LEAST],
  ["/timeline", "timeline", LEAST],
  ["/timeline?group=agency", "timeline", LEAST],
  ["/targets", "targets", LEAST],
  ["/targets?sort=due", "targets", LEAST],
  ["/targets", "verdicts", LEAST],
  ["/targets?group=sector", "verdicts", LEAST],
  ["/targets?compare=compute-total&compare=compute-ai-share", "comparison", LEAST],
  ["/targets?view=goals", "goals-over-time", LEAST],
  ["/targets?view=plans", "plans-side-by-side", LEAST],
  ["/targets/ict-5g-bs", "levels-ict-5g-bs", LEAST],
  ["/targets/compute-total", "course-compute-total", LEAST],
  ["/agencies", "who-issues-with-whom", LEAST],
  ["/agencies", "issuing-bodies", LEAST],
  ["/records", "records", LEAST],
  ["/", "what-to-watch", LEAST],
  ["/records/computing-power-2023-2025", "targets", LEAST],
] as const;

const slideOf = async (address: string, figureId: string, width?: number): Promise<Scene> => {
  const { pathname: path, searchParams: parameters } = new URL(address, "https://example.org");
  const base = realSnapshot();
  const snapshot = base.under(parseSelection(parameters, vocabularyOf(base.dataset), base.today));
  const figure = await figureAt({ path, parameters, figureId }, snapshot, { isSlide: true, width });
  if (figure === undefined) throw new Error(`expected ${figureId}`);
  return figure.scene;
};

describe.each(slides)("on a slide %s, %s", (address, figureId, least) => {
  it("is read from the back of a room, in a wider face too", async () => {
    const scene = await slideOf(address, figureId);
    expect(smallestOf(scene)).toBeGreaterThanOrEqual(least);
    expect(textFaults(scene, widened(tableMeasure, SPARE))).toEqual([]);
  });
});

describe.each(slides.filter(([, figureId]) => figureId !== "timeline"))(
  "in the hand %s, %s",
  (...of) => {
    const WIDTH = 360;

    it("is as wide as a phone, in type of its own size, with no word cut or over another", async () => {
      const scene = await slideOf(of[0], of[1], WIDTH);
      // The names over the last column of a matrix may stand out a little.
      expect(scene.width).toBeLessThanOrEqual(1.05 * WIDTH);
      const texts = allMarks(scene.marks).filter((mark) => mark.kind === "text");
      expect(Math.min(...texts.map(({ size = SMALL }) => size))).toBeGreaterThanOrEqual(SMALL);
      expect(textFaults(scene, tableMeasure)).toEqual([]);
    });
  },
);

test.each([
  [
    "/targets/compute-total",
    "course-compute-total",
    /^31 December 2024: figure 280 EFLOPS \(official media, via a copy\); path requires 259/,
  ],
  [
    "/targets?compare=compute-total&compare=compute-ai-share",
    "comparison",
    /^Total computing power, .* 2024: 8[01](\.\d)?%$/,
  ],
  ["/records", "records", /^Record: .+; Kind: Policy; Date: .+; Body: MIIT; Source: .+/],
  ["/timeline?group=agency", "timeline", /MIIT/],
])("pointing on a slide of %s answers with figures", async (address, figureId, pattern) => {
  const { marks } = await slideOf(address, figureId);
  const named = allMarks(marks).flatMap(({ means }) => (means === undefined ? [] : [means.name]));
  expect(named).toContainEqual(expect.stringMatching(pattern));
});
