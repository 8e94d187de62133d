import { expect, test } from "vitest";

import { pages } from "#site/pages.ts";
import { siteOf } from "#test/support/site.ts";

const html = '<title>App</title><link rel="stylesheet" href="./app.css"><div id="root"></div>';

/** The modules of all parts that a page was drawn with. */
const modulesOf = async (wanted: string): Promise<readonly string[]> => {
  const requested: string[][] = [];
  const built = {
    html,
    scriptsOf: (loaders: readonly string[]) => {
      requested.push(loaders.flatMap((loader) => /\/src\/[^"?]*/.exec(loader) ?? []));
      return [];
    },
  };
  for await (const file of pages(siteOf(), built, (route) => route === wanted)) void file;
  return requested.flat();
};

test.each([
  ["/", ["/src/features/overview/Overview.tsx"]],
  ["/data", ["/src/app/view/DataView.tsx"]],
  ["/targets/compute-total", ["/src/features/targets/page/TargetPage.tsx"]],
])("%s asks for the parts that it was drawn with", async (route, modules) => {
  const requested = await modulesOf(route);
  expect(requested).toEqual(expect.arrayContaining(modules));
  expect(requested.filter((module) => module.includes("/briefing/"))).toEqual([]);
});

test("a talk, which only a browser draws, asks for its view alone", async () => {
  expect(await modulesOf("/briefing/present")).toEqual(["/src/app/view/BriefingView.tsx"]);
});
