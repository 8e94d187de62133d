import { type Day, isoDay } from "#domain/calendar/dates.ts";
import { el } from "#export/ooxml/xml.ts";

/** What the build made of the app in one language, which each page begins with. */
export interface Built {
  /** The built index.html, its addresses relative. */
  readonly html: string;
  /** The scripts that a page needs besides the first load, from the root of its language's pages. */
  readonly scriptsOf: (route: string) => readonly string[];
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

interface Page extends Head {
  /** As `pageMarkup` draws it, with the tab's title in it; undefined where only a browser can draw it. */
  readonly markup: string | undefined;
  /** What stands before that until the app runs. */
  readonly before: string;
  /** The parameters that it isn't drawn for. */
  readonly parameters: readonly string[];
  readonly built: Built;
  readonly route: string;
  /** The way up to the root of the pages of its language: `../../`. */
  readonly up: string;
  readonly day: Day;
  /** The version of the data set that it shows. */
  readonly edition: string;
}

const titleIn = /<title>([^<]*)<\/title>/;

/** The tags that load the app: its script, and then what that imports. */
const appTag =
  /\s*<(?:script type="module"|link rel="modulepreload")[^>]*(?:src|href)="(?<file>[^"]*)"[^>]*>(?:<\/script>)?/g;

/**
 * The page with the app's files named to early.js, which asks for them once the page has been painted, and with
 * what tells it whether the page is what its address asks for.
 */
const appAfterPaint = (html: string, { day, parameters }: Page): string => {
  const files = [...html.matchAll(appTag)].map(({ groups }) => groups?.["file"] ?? "");
  return html
    .replaceAll(appTag, "")
    .replace(
      /(?=><\/script>)/,
      () =>
        ` data-app="${files.join(" ")}" data-day="${isoDay(day)}" data-parameters="${parameters.join(" ")}"`,
    );
};

/**
 * A whole page as a host serves it. Scripts and styles lie where the built index.html has them, as many
 * folders further up as the page lies deep.
 */
export const pageHtml = (given: Page): string => {
  const { markup, before, built, route, up, day, edition, description, tags, data } = given;
  const title = titleIn.exec(markup ?? built.html);
  if (title === null) throw new Error(`page: ${route} was drawn without a title`);
  const added = [
    ...built
      .scriptsOf(route)
      .map((file) => `<link rel="modulepreload" crossorigin href="${up}${file}">`),
    // As it stands in the markup, where it is escaped already.
    `<meta property="og:title" content="${title[1]}" />`,
    ...tags.map(({ tag, attributes }) => el(tag, attributes).xml),
    ...data.map((json) => `<script type="application/ld+json">${json}</script>`),
  ];
  // Functions as replacements: '$&' in a text would be taken for a pattern.
  const page = built.html
    .replaceAll(
      /(?<=\s(?:src|href)=")(?:\.\/)?(?=(?:\.\.\/)*(?:assets\/|icon\.svg|early\.js|data\/"))/g,
      up,
    )
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
      /<p id="late"[^]*?<\/p>\s*<div id="root"><\/div>/,
      () =>
        `${before}<div id="root" data-drawn="${isoDay(day)}" data-up="${up}" data-edition="${edition}">${markup.replace(titleIn, "")}</div>`,
    );
};
