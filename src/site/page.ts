import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { el } from "#export/ooxml/xml.ts";
import { shell } from "#messages/app/shell.ts";
import { language } from "#messages/language.ts";

import { withRootPaths } from "./withRootPaths.ts";

/** The built app in one language, from which each page is made. */
export interface Built {
  /** The built index.html, with relative addresses. */
  readonly html: string;
  /**
   * The scripts that loaders need besides the first load, relative to that index.html. Loaders are given as
   * their source text in the prerendering program.
   */
  readonly scriptsOf: (loaders: readonly string[]) => readonly string[];
}

/** A tag of a page's head, with unescaped attributes. */
export interface HeadTag {
  readonly tag: "link" | "meta";
  readonly attributes: Readonly<Record<string, string>>;
}

/** The metadata of a page. */
export interface Head {
  /** Undefined where nobody looks for the page: then it has no previews of links either. */
  readonly description: string | undefined;
  readonly tags: readonly HeadTag[];
  /** JSON that is safe inside a script element. */
  readonly data: readonly string[];
}

interface PageFile extends Head {
  /** From `pageMarkup`, including the document's title; undefined if only a browser can render it. */
  readonly markup: string | undefined;
  /** The notes shown above it until the app runs. */
  readonly before: string;
  /** Parameters that change what the page shows. */
  readonly parameters: readonly string[];
  readonly built: Built;
  /** The scripts that its loaders need besides the first load (`Built.scriptsOf`). */
  readonly scripts: readonly string[];
  readonly route: string;
  /** The site's root, relative to the page or from the host's root (`rootFrom`). */
  readonly root: string;
  readonly day: Day;
}

const titleIn = /<title>([^<]*)<\/title>/;
/** The insertion point for the page in index.html. */
const insertionPoint = /<div id="root">[^]*?<\/div>/;

/** A whole page as served by a host. */
export const pageHtml = (given: PageFile): string => {
  const { markup, before, parameters, built, scripts, route, root, day, description, tags, data } =
    given;
  const title = titleIn.exec(markup ?? built.html);
  if (title === null) throw new Error(`page: ${route} was drawn without a title`);
  if (!insertionPoint.test(built.html)) throw new Error("page: index.html has no place for a page");
  // The site is named beside it (`og:site_name`).
  const ownTitle = title[1]?.replace(` · ${shell.appName}`, "");
  const files = root + language.folder;
  const added = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${files}${file}">`),
    // Copied from the markup, where it is already escaped.
    ...(description === undefined ? [] : [`<meta property="og:title" content="${ownTitle}" />`]),
    ...tags.map(({ tag, attributes }) => el(tag, attributes).xml),
    ...data.map((json) => `<script type="application/ld+json">${json}</script>`),
  ];
  // Functions as replacements: '$&' in a text would be taken for a pattern.
  const page = withRootPaths(built.html, language.folder, root)
    // No host has to allow other origins for style sheets: to a frame with an opaque origin the site is another one.
    .replaceAll('<link rel="stylesheet" crossorigin', '<link rel="stylesheet"')
    .replace(/<meta name="description"[^>]*>\s*/, (former) =>
      description === undefined
        ? ""
        : former.replace(
            /<[^>]*>/,
            () =>
              el("meta", { name: "description", property: "og:description", content: description })
                .xml,
          ),
    )
    .replace("</head>", () => `  ${added.join("\n    ")}\n  </head>`);
  if (markup === undefined) return page;
  return page
    .replace(
      /(?=><\/script>)/,
      () => ` data-day="${isoDay(day)}" data-parameters="${parameters.join(" ")}"`,
    )
    .replace(titleIn, () => title[0])
    .replace(/\s*<noscript>[^]*<\/noscript>/, "")
    .replace(
      insertionPoint,
      () => `<div id="root" data-route="${route}">${before}${markup.replace(titleIn, "")}</div>`,
    );
};
