import { language } from "#messages/app/language.ts";

import { publishedData } from "./data/dataFiles.ts";
import { feedFiles } from "./feeds/feedFiles.ts";
import type { Site, SiteFile } from "./site.ts";

/** What a build adds to the app, in the language that `#messages/` leads to: one file at a time. */
export async function* siteFiles(site: Site): AsyncGenerator<SiteFile> {
  // What no language changes is written once.
  if (language.folder === "") yield* publishedData(site);
  yield* feedFiles(site);
}
