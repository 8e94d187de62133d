import { facetKeys } from "#domain/query/facets.ts";
import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { slideFigure } from "#app/figures/slideFigure.ts";
import { coreSnapshot } from "#test/support/dataset.ts";

const facets = facetKeys.filter((key) => !["company", "reason"].includes(key));

describe("a figure is made from where it stands", () => {
  test.each([
    ["/", "targets-on-their-way"],
    ["/index.html", "targets-by-field"],
    ["/", "what-to-watch"],
    ["/", "bodies-that-issued-most"],
    ["/timeline", "timeline"],
    ["/timeline?group=agency&window=2021..2025", "timeline"],
    ["/targets", "targets"],
    ["/targets?sort=due&settle=1", "targets"],
    ["/targets?group=sector", "verdicts"],
    ["/targets?view=scatter", "targets"],
    ["/targets?compare=compute-total&compare=charging", "comparison"],
    ["/targets/compute-total", "compute-total"],
    ["/targets/compute-total", "course-compute-total"],
    ["/agencies", "issuing-bodies"],
    ["/agencies", "who-issues-with-whom"],
    ["/agencies?select=miit", "partners-of-miit"],
    ["/agencies/miit", "records-of-miit"],
    ["/agencies/miit", "verdicts"],
    ["/agencies/miit", "targets"],
    ["/agencies/miit", "partners-of-miit"],
    ["/records", "records"],
    ["/agencies/miit", "issued-by-miit"],
    ["/agencies/miit", "news-about-miit"],
    ["/agencies/miit?compare=ndrc", "beside-ndrc"],
    ["/timeline?range=2021..2023", "range"],
    ["/data", "sources"],
    ["/data", "corrections"],
    ["/data", "gaps"],
    ["/data", "settle"],
    ["/records/computing-power-2023-2025", "corrections-of-computing-power-2023-2025"],
    ["/records/computing-power-2023-2025", "targets"],
    ["/records/computing-power-2023-2025", "quantities-of-computing-power-2023-2025"],
    ["/method", "what-verdicts-say"],
    ["/records/computing-power-2023-2025", "record-computing-power-2023-2025"],
    ...facets.flatMap((facet) => [["/records", `records-by-${facet}`] as const]),
    ["/targets", "targets-by-due"],
    ["/records", "records-by-date"],
  ] as const)("%s: %s", async (address, figureId) => {
    const { pathname, searchParams } = new URL(address, "https://example.org");
    const snapshot = coreSnapshot(searchParams.toString());
    const figure = await figureAt({ path: pathname, parameters: searchParams, figureId }, snapshot);
    expect(figure).toMatchObject({ id: figureId, title: expect.stringMatching(/./) });
    expect(figure?.scene.marks.length).toBeGreaterThan(0);
  });

  test.each([
    ["/", "no-such-figure"],
    ["/nowhere", "targets-on-their-way"],
    ["/targets/no-such-target", "no-such-target"],
    ["/targets", "comparison"],
    ["/agencies/miit", "beside-ndrc"],
    ["/timeline", "range"],
  ])("%s has nothing for %s", async (path, figureId) => {
    const place = { path, parameters: new URLSearchParams(), figureId };
    expect(await figureAt(place, coreSnapshot())).toBeUndefined();
  });
});

test("a slide has its own selection, whatever the page's is", async () => {
  const slide = { path: "/targets", query: "agency=miit", figure: "targets" };
  const { snapshot, shown } = await slideFigure(slide, coreSnapshot("agency=ndrc"));
  expect(snapshot.selection.facets.agency.include).toEqual(["miit"]);
  expect(shown?.words.selection).toContain("MIIT");
});
