import { describe, expect, test } from "vitest";

import { detailsOf, pathsOf, targetsOn } from "#app/pages/pageDetails.ts";
import { isBare, pageAt, pages } from "#app/pages/pages.ts";
import { ignoredIn } from "#domain/query/parameters/ignored.ts";
import { coreDataset, coreSnapshot } from "#test/support/dataset.ts";

describe("the page at a path", () => {
  test.each([
    ["/", "/"],
    ["/targets", "/targets"],
    ["/targets/steel-eaf", "/targets/:id"],
    ["/companies/nobody", "/companies/:id"],
    ["/briefing/presenter", "/briefing/presenter"],
    // As some hosts link to it.
    ["/index.html", "/"],
  ])("%s is %s", (path, found) => {
    expect(pageAt(path)?.path).toBe(found);
  });

  test.each([
    "/nowhere",
    "/companies",
    "/timeline/x",
    "/targets/a/b",
    "/briefing/other",
    "/embed/timeline",
    "/toString",
  ])("'%s' is none", (path) => {
    expect(pageAt(path)).toBeUndefined();
  });
});

test("every path that the data has a page for leads to one, each once", () => {
  const paths = pathsOf(coreDataset());
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(paths.map((path) => pageAt(path)?.path))).toEqual(
    new Set(pages.map(({ path }) => path)),
  );
});

test("talks and figures in other sites’ pages have no frame", () => {
  const all = ["/briefing/present", "/embed/targets/verdicts", "/briefing", "/nowhere"];
  expect(all.map(isBare)).toEqual([true, true, false, false]);
});

test("what shows a figure that its page doesn’t show at first is understood by that page", async () => {
  for (const page of pages) {
    const { shownBy = {}, readParameters } = detailsOf(page);
    const declared = (await readParameters?.())?.({ snapshot: coreSnapshot(), id: "" }) ?? [];
    for (const [name, value] of Object.values(shownBy)) {
      expect(declared.map((one) => one.name)).toContain(name);
      expect(ignoredIn(new URLSearchParams([[name, value]]), declared)).toEqual([]);
    }
  }
});

describe("the targets on the page of a slide are", () => {
  const snapshot = coreSnapshot();
  const all = snapshot.targets.shown.map(({ id }) => id);
  const [first = "", second = ""] = all;
  const on = (path: string, query = "") => targetsOn({ path, query }, snapshot);

  test("all that its selection shows, on pages of many", async () => {
    for (const path of ["/", "/index.html", "/targets", "/timeline"])
      expect(await on(path)).toEqual(all);
  });

  test("those that are compared", async () => {
    expect(await on("/targets", `compare=${second}&compare=none`)).toEqual([second]);
  });

  test("its own, and those of a body", async () => {
    expect(await on(`/targets/${first}`)).toEqual([first]);
    expect(await on("/targets/nothing")).toEqual([]);
    const own = snapshot.targets.shown.filter(({ entry }) => entry.bodies.includes("miit"));
    expect(await on("/agencies/miit")).toEqual(own.map(({ id }) => id));
  });

  test("none on pages of other things", async () => {
    for (const path of ["/records", "/agencies", "/records/steel-2022", "/data", "/nowhere"])
      expect(await on(path)).toBeUndefined();
  });
});
