import type { Built } from "./page.ts";
import { pages } from "./pages.ts";
import type { Site, SiteFile } from "./site.ts";

export { readSite } from "./site.ts";

/**
 * What a build adds to the app, in the language that `#messages/` leads to: one file at a time. Without
 * what the build made of the app, all but its pages.
 */
export async function* siteFiles(site: Site, built?: Built): AsyncGenerator<SiteFile> {
  if (built !== undefined) yield* pages(site, built);
}
