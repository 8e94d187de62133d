import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

import { type Language, languages } from "#languages/languages.ts";

const relativeTag = /<(?:script|link)\b[^>]*\b(?:src|href)="\.{1,2}\/[^"]*"[^>]*>(?:<\/script>)?/g;

/** The note that early.js shows if the app doesn't start, in one language. */
const lateNote = /<p id="late"[^]*?<\/p>/;

/** Finds the site's root from any address at which the page is shown. */
const script = readFileSync(join(import.meta.dirname, "deepLink.js"), "utf8").trimEnd();

/** The tags of a built index.html in an inert template, for addresses in its language's folder. */
const waitingTags = (indexHtml: string, language: Language): string =>
  [
    `<template data-folder="${language.folder}" data-lang="${language.tag}" data-dir="${language.direction}">`,
    ...(indexHtml.match(relativeTag) ?? []),
    ...(indexHtml.match(lateNote) ?? []),
    `</template>`,
  ].join("\n    ");

/**
 * Turns the built index.html into the page that a static host shows for an address without a file.
 * `withRoutes` adds the routes later: Vite's configuration, which runs this, can't load the app's pages. Its
 * relative tags wait in a template until its single script, which the page's policy allows by hash, has found
 * the root.
 */
export function notFoundPage(indexHtml: string, language: Language): string {
  const hash = createHash("sha256").update(script).digest("base64");
  const head = [
    waitingTags(indexHtml, language),
    `<script data-root="" data-routes="">${script}</script>`,
  ].join("\n    ");
  return (
    indexHtml
      .replaceAll(relativeTag, "")
      .replace(lateNote, "")
      .replace(/script-src (?:'|&#39;)self(?:'|&#39;)/, (own) => `${own} 'sha256-${hash}'`)
      .replace('href="./data/"', 'href="/data/"')
      // Functions as replacements: '$&' in a script would be taken for a pattern.
      .replace("</head>", () => `  ${head}\n  </head>`)
  );
}

/** The same page with the first path segments of the app's routes, relative to the site's root. */
export const withRoutes = (page: string, paths: readonly string[]): string => {
  const firstParts = new Set(
    [...paths, "/embed", ...languages.map(({ folder }) => `/${folder}`)]
      .map((path) => path.split("/")[1] ?? "")
      .filter(Boolean),
  );
  return page.replace('data-routes=""', `data-routes="${[...firstParts].join(" ")}"`);
};

/** The same page for a known host, where nothing has to be found. */
export const atRoot = (page: string, url: string): string => {
  const { pathname } = new URL(url);
  return page
    .replace('data-root=""', `data-root="${pathname}"`)
    .replace('href="/data/"', `href="${pathname}data/"`);
};

/** The same page with the tags of a further language, from which `deepLink.js` chooses. */
function withLanguage(page: string, indexHtml: string, language: Language): string {
  const own = new RegExp(`<template data-folder="${language.folder}"[^]*?</template>\\s*`);
  const others = page.replace(own, "");
  return others.replace("<template ", `${waitingTags(indexHtml, language)}\n    <template `);
}

/**
 * Emits 404.html, so that one build answers deep links under any sub-path of a static host. Hosts only use
 * the one at the root, so languages in folders add their tags to it.
 */
export function deepLinks(language: Language): Plugin {
  let shared: string | undefined;
  return {
    name: "deep-links",
    apply: "build",
    enforce: "post",
    configResolved({ root, build }) {
      if (language.folder !== "") shared = join(root, build.outDir, "../404.html");
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
          source: notFoundPage(index.source, language),
        });
      } else if (existsSync(shared)) {
        writeFileSync(shared, withLanguage(readFileSync(shared, "utf8"), index.source, language));
      } else {
        this.error("deep-links: expected the site's root to be built before; run `npm run build`");
      }
    },
  };
}
