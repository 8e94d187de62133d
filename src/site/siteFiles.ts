import { language } from "#messages/app/language.ts";

import { cardOf } from "./cards/cards.ts";
import { publishedData } from "./data/dataFiles.ts";
import { oembedFile } from "./embeds.ts";
import { feedFiles } from "./feeds/feedFiles.ts";
import { iconFiles, manifestFile } from "./icons.ts";
import type { Built } from "./page.ts";
import { pages } from "./pages.ts";
import { routesOf } from "./routes.ts";
import type { Site, SiteFile } from "./site.ts";

export { readSite } from "./site.ts";

/** What other sites show of a page: its card and how its figure is put into theirs. Both take whole addresses. */
async function* previews(site: Site): AsyncGenerator<SiteFile> {
  for (const route of routesOf(site.snapshot.dataset)) {
    for (const file of [await cardOf(site, route), await oembedFile(site, route)]) {
      if (file !== undefined) yield file;
    }
  }
}

/**
 * What a build adds to the app, in the language that `#messages/` leads to: one file at a time. Without
 * what the build made of the app, all but its pages.
 */
export async function* siteFiles(site: Site, built?: Built): AsyncGenerator<SiteFile> {
  if (built !== undefined) yield* pages(site, built);
  // What no language changes is written once.
  if (language.folder === "") {
    yield* publishedData(site);
    yield* iconFiles();
  }
  yield manifestFile();
  if (site.url !== undefined) yield* previews(site);
  yield* feedFiles(site);
}
