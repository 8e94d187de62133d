import { pages as appPages } from "#app/pages/pages.ts";
import { language } from "#messages/language.ts";

import { publishedData } from "./data/dataFiles.ts";
import { feedFiles } from "./feeds/feedFiles.ts";
import { iconFiles, manifestFile } from "./icons.ts";
import type { Built } from "./page.ts";
import { pages } from "./pages.ts";
import { crawlerFiles } from "./sitemap.ts";
import type { Site, SiteFile } from "./basis/site.ts";

export { readSite } from "./basis/site.ts";

/** The paths of all pages, as the app names them: `/records/:id`. */
export const paths: readonly string[] = appPages.map(({ path }) => path);

/**
 * What a build adds to the app, in the language of `#messages/`, one file at a time. Without the built app,
 * everything but the pages.
 */
export async function* siteFiles(site: Site, built?: Built): AsyncGenerator<SiteFile> {
  if (built !== undefined) yield* pages(site, built);
  yield* publishedData(site);
  // Icons don't depend on the language.
  if (language.folder === "") yield* iconFiles();
  yield manifestFile(site);
  yield* feedFiles(site);
  yield* crawlerFiles(site);
}
