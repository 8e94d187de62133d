import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { el } from "#export/ooxml/xml.ts";
import { language } from "#messages/language.ts";

import { addressed } from "./addressed.ts";

/** What the build made of the app in one language, which each page begins with. */
export interface Built {
  /** The built index.html, its addresses relative. */
  readonly html: string;
  /** The text of the style sheets of the first load. */
  readonly style: string;
  /**
   * The scripts that parts of a page need besides the first load, from where that index.html lies. Parts are given by
   * the text of their loaders in the program that writes the pages.
   */
  readonly scriptsOf: (loaders: readonly string[]) => readonly string[];
}

/** A tag of a page's head, its attributes as plain text. */
export interface HeadTag {
  readonly tag: "link" | "meta";
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page tells machines of itself. */
export interface Head {
  readonly description: string;
  readonly tags: readonly HeadTag[];
  /** JSON that can stand inside a script element. */
  readonly data: readonly string[];
}

interface PageFile extends Head {
  /** As `pageMarkup` draws it, with the tab's title in it; undefined where only a browser can draw it. */
  readonly markup: string | undefined;
  /** The notes before that, until the app runs. */
  readonly before: string;
  /** The parameters that it isn't drawn for. */
  readonly parameters: readonly string[];
  readonly built: Built;
  /** Those that its parts need besides the first load (`Built.scriptsOf`). */
  readonly scripts: readonly string[];
  readonly route: string;
  /** Where the root of the site is, seen from the page (`rootFrom`). */
  readonly root: string;
  readonly day: Day;
}

const titleIn = /<title>([^<]*)<\/title>/;
/** Where the page comes in index.html. */
const placeIn = /<p id="late"[^]*?<\/p>\s*<div id="root"><\/div>/;

/** The tags that load the app: its script, and then what that imports. */
const appTag =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="(?<file>[^"]*)"[^>]*>(?:<\/script>)?/g;

/**
 * The page with the app's files named to early.js, which asks for them once the page has been painted, and with
 * what it needs to know whether the page is what its address asks for.
 */
const appAfterPaint = (html: string, { day, parameters }: PageFile): string => {
  const files = [...html.matchAll(appTag)].map(({ groups }) => groups?.["file"] ?? "");
  return html
    .replaceAll(appTag, "")
    .replace(
      /(?=><\/script>)/,
      () =>
        ` data-app="${files.join(" ")}" data-day="${isoDay(day)}" data-parameters="${parameters.join(" ")}"`,
    );
};

/** A whole page as a host serves it. */
export const pageHtml = (given: PageFile): string => {
  const { markup, before, built, scripts, route, root, day, description, tags, data } = given;
  const title = titleIn.exec(markup ?? built.html);
  if (title === null) throw new Error(`page: ${route} was drawn without a title`);
  if (!placeIn.test(built.html)) throw new Error("page: index.html has no place for a page");
  const files = root + language.folder;
  const added = [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="${files}${file}">`),
    // As it stands in the markup, where it is escaped already.
    `<meta property="og:title" content="${title[1]}" />`,
    ...tags.map(({ tag, attributes }) => el(tag, attributes).xml),
    ...data.map((json) => `<script type="application/ld+json">${json}</script>`),
  ];
  // Functions as replacements: '$&' in a text would be taken for a pattern.
  const page = addressed(built.html, language.folder, root)
    .replace(
      /<meta name="description"[^>]*>/,
      () => el("meta", { name: "description", content: description }).xml,
    )
    .replace("</head>", () => `  ${added.join("\n    ")}\n  </head>`);
  if (markup === undefined) return page;
  return appAfterPaint(page, given)
    .replace(titleIn, () => title[0])
    .replace(/\s*<noscript>[^]*<\/noscript>/, "")
    .replace(
      placeIn,
      () =>
        `${before}<div id="root" data-drawn="${isoDay(day)}" data-up="${root}" data-route="${route}">${markup.replace(titleIn, "")}</div>`,
    );
};
