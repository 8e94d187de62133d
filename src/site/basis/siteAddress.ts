import { language } from "#messages/language.ts";

import type { Site } from "./site.ts";

type Hosted = Pick<Site, "url">;

/** A page from the root of the pages of its language, as a host of files shows it: `records/steel-2022/`. */
export const pageOf = (route: string): string => (route === "/" ? "" : `${route.slice(1)}/`);

/** The whole address of a file by its path from the root of the site; undefined where no host is known. */
export const fileUrl = ({ url }: Hosted, path: string): string | undefined =>
  url === undefined ? undefined : `${url}${path}`;

/** The whole address of a page of this language, likewise. */
export const pageUrl = (site: Hosted, route: string): string | undefined =>
  fileUrl(site, language.folder + pageOf(route));

/**
 * The root of the site as a page leads to it: from the host's root, so that it holds at whatever address a host
 * shows the page; where no host is known, up from the page's folder, `../../`.
 */
export const rootFrom = ({ url }: Hosted, route: string): string => {
  const depth = (language.folder + pageOf(route)).split("/").length - 1;
  return url === undefined ? "../".repeat(depth) || "./" : new URL(url).pathname;
};

/** A page as a file of this language leads to it: whole, or from where the file lies. */
export const linkFrom = (site: Hosted, file: string, route: string): string => {
  const up = "../".repeat(file.split("/").length - 1);
  return pageUrl(site, route) ?? (`${up}${pageOf(route)}` || "./");
};
