import { expect, test } from "vitest";

import { figureAt, figuresOf } from "#app/figures/figureAt.ts";
import { usedSources } from "#domain/query/filter/usedSources.ts";
import { fileScene, figureSources, figureWords } from "#export/file/figureFile.ts";
import { publisherGraded } from "#messages/words/sources.ts";
import { realSnapshot } from "#test/support/dataset.ts";
import { textsOf } from "#test/support/sceneTexts.ts";

const snapshot = realSnapshot();
const origin = {
  snapshot,
  edition: undefined,
  address: "https://example.org/",
  pageOf: (path: string) => `https://example.org${path}`,
};

/** Never a number of pages in the place of who published them. */
const counted = /\d+ pages?\b/;

test.each(["/", "/targets", "/records", "/agencies/miit", "/targets/nes"])(
  "figures of %s name their sources: three, and how many more",
  async (path) => {
    const parameters = new URLSearchParams();
    const figureIds = await figuresOf(path, snapshot);
    expect(figureIds.length).toBeGreaterThan(0);
    for (const figureId of figureIds) {
      const figure = await figureAt({ path, parameters, figureId }, snapshot);
      if (figure === undefined) continue;
      const { publishers } = figureSources(figure, snapshot);
      const { source } = figureWords(figure, origin);
      const foot = textsOf(fileScene(figure, origin)).join(" ");
      for (const publisher of publishers.slice(0, 3))
        expect(source, figureId).toContain(publisherGraded(publisher));
      const more = publishers.length - 3;
      expect(source.includes(`and ${more} more publisher`), figureId).toBe(more > 0);
      expect(foot, figureId).toContain(source.slice(0, 40));
      expect(source, figureId).not.toMatch(counted);
    }
  },
);

test.each(["verdicts", "targets", "targets-on-their-way", "plans-side-by-side"])(
  "the sources under %s are those of its targets alone, not of all that their documents set",
  async (figureId) => {
    const query = "agency=miit&sector=computing-power&verdict=met&grade=official";
    const narrow = realSnapshot(query);
    const path = figureId === "targets-on-their-way" ? "/" : "/targets";
    const figure = await figureAt(
      { path, parameters: new URLSearchParams("view=plans"), figureId },
      narrow,
    );
    if (figure?.targets === undefined) expect.unreachable(figureId);
    const named = new Set(figureSources(figure, narrow).publishers.map(({ name }) => name));
    const cited = new Set(
      figure.targets.flatMap(({ target }) =>
        [...JSON.stringify(target).matchAll(/"source":"([^"]+)"/g)].map(
          ([, id = ""]) => narrow.dataset.sources.get(id)?.publisher,
        ),
      ),
    );
    expect([...named].filter((name) => !cited.has(name))).toEqual([]);
    expect(named.size).toBeGreaterThan(0);
    expect(named.size).toBeLessThan(usedSources(figure.entries, narrow.dataset).publishers.length);
  },
);

test("a row has the sources of its figures alone, a chart of a target those of its whole course", async () => {
  const parameters = new URLSearchParams();
  const path = "/targets/compute-total";
  const course = await figureAt({ path, parameters, figureId: "course-compute-total" }, snapshot);
  if (course?.targets === undefined) expect.unreachable("no chart of the target");
  const names = (figure: typeof course) =>
    figureSources(figure, snapshot).publishers.map(({ name }) => name);
  const row = names({ ...course, hasAllFigures: false });
  expect(row.length).toBeGreaterThan(0);
  expect(names(course)).toEqual(expect.arrayContaining(row));
  expect(names(course).length).toBeGreaterThan(row.length);
});
