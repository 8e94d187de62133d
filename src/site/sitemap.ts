import { pathsOf } from "#app/pages/pageDetails.ts";
import { documentOf, el } from "#export/ooxml/xml.ts";
import { languages, othersThan } from "#languages/languages.ts";
import { language } from "#messages/language.ts";

import { aboutAt } from "./basis/abouts.ts";
import type { Site, SiteFile } from "./basis/site.ts";
import { fileUrl, pageOf, pageUrl } from "./basis/siteAddress.ts";

/** Each page of a language with its equivalents in the others (https://www.sitemaps.org, version 0.9). */
const sitemap = (site: Site): SiteFile => ({
  path: `${language.folder}sitemap.xml`,
  content: documentOf(
    el(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      pathsOf(site.snapshot.dataset)
        .filter((route) => aboutAt(route)?.isIndexed === true)
        .map((route) =>
          el(
            "url",
            {},
            el("loc", {}, pageUrl(site, route)),
            el("lastmod", {}, site.edition.date),
            ...othersThan(language).map(({ folder, tag }) =>
              el("xhtml:link", {
                rel: "alternate",
                hreflang: tag,
                href: fileUrl(site, folder + pageOf(route)),
              }),
            ),
          ),
        ),
    ),
  ),
});

/** The files for search engines. Without the site's address there is nothing to list. */
export const crawlerFiles = (site: Site): readonly SiteFile[] => {
  const maps = languages
    .filter(({ isDraft }) => isDraft !== true)
    .map(({ folder }) => fileUrl(site, `${folder}sitemap.xml`));
  const robots: SiteFile = {
    path: "robots.txt",
    content: [
      "User-agent: *",
      "Allow: /",
      ...maps.flatMap((map) => (map === undefined ? [] : [`Sitemap: ${map}`])),
      "",
    ].join("\n"),
  };
  return [
    ...(language.folder === "" ? [robots] : []),
    ...(site.url === undefined || language.isDraft === true ? [] : [sitemap(site)]),
  ];
};
