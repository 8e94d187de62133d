/**
 * Where the app is hosted, determined at run time, so that one build can be served from any sub-path: built
 * chunks are in `assets/` under the root. The specifier is a variable, as the bundler would treat a literal
 * as an asset.
 */
const up = "../";

/** Normalises a folder's path: collapses doubled slashes, which some hosts accept, and `…/index.html`. */
export const tidyPath = (path: string): string =>
  path.replaceAll(/\/{2,}/g, "/").replace(/(?<=\/)index\.html\/$/, "");

/** The root of the pages of this language, with a closing slash. */
export const appRoot: string = (() => {
  const root = new URL(import.meta.env.DEV ? import.meta.env.BASE_URL : up, import.meta.url);
  root.pathname = tidyPath(root.pathname);
  return root.href;
})();

/** The root of the site, with a closing slash. Files that all languages share are under it. */
export const siteRoot: string = new URL(import.meta.env.SITE_FROM_APP, appRoot).href;
