import { language } from "#messages/language.ts";

import type { Site } from "./site.ts";

type Hosted = Pick<Site, "url">;

/** A page's path relative to the root of the language's pages, as static hosts serve it: `records/steel-2022/`. */
export const pageOf = (route: string): string => (route === "/" ? "" : `${route.slice(1)}/`);

/** The absolute address of a file given by its path relative to the site's root; undefined if no host is known. */
export const fileUrl = ({ url }: Hosted, path: string): string | undefined =>
  url === undefined ? undefined : `${url}${path}`;

/** The absolute address of a page of this language; undefined if no host is known. */
export const pageUrl = (site: Hosted, route: string): string | undefined =>
  fileUrl(site, language.folder + pageOf(route));

/**
 * The site's root as seen from a page: an absolute path, correct at whatever address the host serves the
 * page; if no host is known, relative to the page's folder, `../../`.
 */
export const rootFrom = ({ url }: Hosted, route: string): string => {
  const depth = (language.folder + pageOf(route)).split("/").length - 1;
  return url === undefined ? "../".repeat(depth) || "./" : new URL(url).pathname;
};

/** The address of a page as linked from a file of this language: absolute, or relative to the file. */
export const linkFrom = (site: Hosted, file: string, route: string): string => {
  const up = "../".repeat(file.split("/").length - 1);
  return pageUrl(site, route) ?? (`${up}${pageOf(route)}` || "./");
};
