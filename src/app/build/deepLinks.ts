import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

import type { SiteLanguage } from "./languages.ts";

const relativeTag = /<(?:script|link)\b[^>]*\b(?:src|href)="\.{1,2}\/[^"]*"[^>]*>(?:<\/script>)?/g;

/**
 * How far below the root an address may lie: `./` from /a, `../` from /a/b, `../../` from /a/b/. Several
 * more than any route needs, so that a mistyped link still reaches the page that helps.
 */
const depths = ["./", ...Array.from({ length: 6 }, (_, at) => "../".repeat(at + 1))];

/** The tags of a built index.html, inert, for the addresses under the folder of its language. */
const waitingTags = (indexHtml: string, { language }: SiteLanguage): string =>
  [
    `<template data-folder="${language.folder}" data-lang="${language.tag}">`,
    ...(indexHtml.match(relativeTag) ?? []),
    `</template>`,
  ].join("\n    ");

/**
 * Turns the built index.html into the page that a static host shows for an address without a file.
 * Its relative tags wait in a template, inert, until public/deep-link.js has found the root.
 */
export function notFoundPage(indexHtml: string, site: SiteLanguage): string {
  const scripts = depths.map((depth) => `<script src="${depth}deep-link.js"></script>`);
  const head = [waitingTags(indexHtml, site), ...scripts].join("\n    ");
  return indexHtml.replaceAll(relativeTag, "").replace("</head>", `  ${head}\n  </head>`);
}

/** The same page with the tags of a further language, of which deep-link.js takes those asked for. */
export function withLanguage(page: string, indexHtml: string, site: SiteLanguage): string {
  const own = new RegExp(`<template data-folder="${site.language.folder}"[^]*?</template>\\s*`);
  const others = page.replace(own, "");
  return others.replace("<template ", `${waitingTags(indexHtml, site)}\n    <template `);
}

/**
 * Emits 404.html, so that one build answers deep links under any sub-path of a static host. A host knows
 * but the one at its root, so a language in a folder adds its tags to that.
 */
export function deepLinks(site: SiteLanguage): Plugin {
  let shared: string | undefined;
  return {
    name: "deep-links",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      if (site.language.folder !== "") shared = join(root, build.outDir, "../404.html");
    },
    generateBundle(_options, bundle) {
      const index = bundle["index.html"];
      if (index?.type !== "asset" || typeof index.source !== "string") {
        this.error("deep-links: expected the build to hold index.html as text");
      }
      if (shared === undefined) {
        this.emitFile({
          type: "asset",
          fileName: "404.html",
          source: notFoundPage(index.source, site),
        });
      } else if (existsSync(shared)) {
        writeFileSync(shared, withLanguage(readFileSync(shared, "utf8"), index.source, site));
      } else {
        this.error("deep-links: expected the site's root to be built before; run `npm run build`");
      }
    },
  };
}
