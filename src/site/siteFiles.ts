import type { Site, SiteFile } from "./site.ts";

/** What a build adds to the app, in the language that `#messages/` leads to: one file at a time. */
export async function* siteFiles(_site: Site): AsyncGenerator<SiteFile> {
  // Pages, data and feeds come here.
}
