/**
 * Where the app is hosted, found at run time, so that one build serves any sub-path: built chunks lie
 * in `assets/` under the root. The specifier is a variable, or the bundler would take it for an asset.
 */
const up = "../";

/** A folder's path as we write it: some hosts take two slashes for one, and a page is also the file in its folder. */
export const tidyPath = (path: string): string =>
  path.replaceAll(/\/{2,}/g, "/").replace(/(?<=\/)index\.html\/$/, "");

/** The root of the pages of this language, with a closing slash. */
export const appRoot: string = (() => {
  const root = new URL(import.meta.env.DEV ? import.meta.env.BASE_URL : up, import.meta.url);
  root.pathname = tidyPath(root.pathname);
  return root.href;
})();

/** The root of the site, with a closing slash. Its files are there once for all languages. */
export const siteRoot: string = new URL(import.meta.env.SITE_FROM_APP, appRoot).href;
