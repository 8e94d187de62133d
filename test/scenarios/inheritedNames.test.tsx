import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";

import { figureAt } from "#app/figures/figureAt.ts";
import { slideFigure, slideSnapshot } from "#app/figures/slideFigure.ts";
import { detailsOf, targetsOn } from "#app/pages/pageDetails.ts";
import { pages } from "#app/pages/pages.ts";
import { viewAt } from "#app/view/ViewRoutes.tsx";
import type { Parameter } from "#domain/query/parameters/parameter.ts";
import { changesSince, seenNow } from "#domain/briefing/changes.ts";
import type { FigureSlide } from "#domain/briefing/briefing.ts";
import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { readViews } from "#domain/query/selection/savedViews.ts";
import { facetKeys } from "#domain/query/facets.ts";
import { embed } from "#messages/files/figureMenus.ts";
import { readKey } from "#features/briefing/present/talkKeys.ts";
import { coreSnapshot } from "#test/support/dataset.ts";
import { renderApp } from "#test/support/renderApp.tsx";
import { serve } from "#test/support/serve.ts";

/** What every object, or every function, answers to though nobody wrote it there. */
const inherited = [...Object.getOwnPropertyNames(Object.prototype), "prototype", "call", "apply"];

const routes = ["/", "/timeline", "/targets", "/agencies", "/agencies/miit", "/records", "/data"];

const snapshot = coreSnapshot();

const slideOf = (path: string, figure: string, query = ""): FigureSlide => ({
  kind: "figure",
  id: "1",
  path,
  query,
  figure,
  title: undefined,
  notes: "",
  highlight: undefined,
  seen: seenNow({ path }, snapshot, undefined, undefined),
});

describe.each(inherited)("'%s' is the name of nothing", (name) => {
  test("no page has a figure of that name, on the page itself or on a slide", async () => {
    for (const path of [...routes, `/${name}`, `/${name}/${name}`]) {
      const place = { path, parameters: new URLSearchParams(), figureId: name };
      expect(await figureAt(place, snapshot), path).toBeUndefined();
      const { shown } = await slideFigure(slideOf(path, name), snapshot);
      expect(shown, path).toBeUndefined();
    }
  });

  test("no view stands at that path", () => {
    const lost = viewAt("/no-such-view");
    expect([viewAt(`/${name}`), viewAt(`/${name}/${name}`)]).toEqual([lost, lost]);
  });

  test("a slide of a page of that name is of something that the data doesn't hold", async () => {
    for (const path of [`/${name}`, `/${name}/${name}`, `/targets/${name}`, `/records/${name}`]) {
      const slide = slideOf(path, "verdicts");
      const own = slideSnapshot(slide, snapshot);
      const { missing, flipped } = changesSince(slide, own, await targetsOn(slide, own));
      expect([missing, flipped], path).toEqual([path.split("/")[2], []]);
    }
  });

  test("a verdict kept under that name is read as it was written", () => {
    const slide: FigureSlide = {
      ...slideOf("/targets", "verdicts"),
      seen: { asOf: "2026-11-24", verdicts: Object.fromEntries([[name, "met"]]) },
    };
    const read = readBriefing(writeBriefing({ title: name, slides: [slide] }));
    expect(read).toEqual({ briefing: { title: name, slides: [slide] }, skipped: 0 });
    expect(changesSince(slide, snapshot, undefined).flipped).toEqual([
      { id: name, before: "met", now: undefined },
    ]);
  });

  test("no facet and no setting of a view has it as a value, and no address as a parameter", async () => {
    const plain = coreSnapshot();
    for (const key of facetKeys) {
      for (const sign of ["", "-"]) {
        const selected = coreSnapshot(new URLSearchParams([[sign + key, name]]).toString());
        expect(selected.selection, key).toEqual(plain.selection);
      }
    }
    expect(coreSnapshot(`${encodeURIComponent(name)}=1`).selection).toEqual(plain.selection);
    // Some parameters name rows, which only their view knows: any name is read there, and this one as another.
    const form = (parameter: Parameter<unknown>, text: string): string =>
      JSON.stringify(parameter.parse([text])).replaceAll(new RegExp(text, "gi"), "it");
    for (const page of pages) {
      const parameters = await detailsOf(page).readParameters?.();
      for (const parameter of parameters?.({ snapshot, id: "miit" }) ?? []) {
        const found = form(parameter, name);
        expect(found, `${page.path}?${parameter.name}`).toBe(form(parameter, `${name}s`));
      }
    }
  });

  test("a view may be saved under that name, and a key of that name does nothing in a talk", () => {
    const views = [{ name, path: `/${name}`, query: `${name}=${name}` }];
    expect(readViews(JSON.stringify({ views }))).toEqual({ views, skipped: 0 });
    expect(readKey("", { key: name, shiftKey: false }).command).toBeUndefined();
  });
});

test.each(["/embed/agencies/toString", "/embed/__proto__/constructor"])(
  "a frame at %s says that there is nothing to show",
  async (address) => {
    serve();
    renderApp(address);
    expect(await screen.findByRole("heading", { name: embed.nothing })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: embed.open })).toBeInTheDocument();
  },
);
