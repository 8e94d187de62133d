import { el } from "#export/ooxml/xml.ts";
import { embed as words } from "#messages/files/figureMenus.ts";

import type { Head } from "./page.ts";

/** The head of the page of all frames, which nobody is to find by itself: figures link to the pages that have them. */
export const embedHead: Head = {
  description: undefined,
  tags: [{ tag: "meta", attributes: { name: "robots", content: "noindex" } }],
  data: [],
};

/**
 * The page of a frame: it needs no icon. Its note that scripts are needed is visible until early.js hides it, and links
 * to the site at `root`; early.js points that link at the figure's page.
 */
export const inFrame = (html: string, root: string): string =>
  html
    .replace(/\s*<link rel="icon"[^>]*>/, "")
    .replace(/\s*<noscript>[^]*<\/noscript>/, "")
    .replace(
      /(<p id="late"[^>]*class=")hidden ([^]*?)(?=\s*<\/p>)/,
      (_, start: string, rest: string) => {
        const link = { href: root, target: "_blank", rel: "noopener", class: "underline" };
        return `${start}${rest} ${el("a", link, words.open).xml}`;
      },
    );
