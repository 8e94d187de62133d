import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import type { Plugin } from "vite";

import { emptyCarrier } from "#domain/briefing/carried.ts";

import { licencesFile } from "./licences.ts";

/**
 * A script that is safe to inline in a page: nothing in it ends the element or starts an HTML comment. These
 * sequences occur only in strings and patterns, where the escape means the same.
 */
export const inlineScript = (code: string): string =>
  code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`);

const hash = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only these scripts and this style are allowed, and no requests, so data can't become either. */
const policy = (scripts: readonly string[], style: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(" ")}`,
    `style-src ${hash(style)}`,
    "img-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

interface Parts {
  /** Runs before the first paint. */
  readonly early: string;
  readonly script: string;
  readonly style: string;
  /** An SVG. */
  readonly icon: string;
  /** The licences of the code in the script, which must accompany it. */
  readonly licences: string;
}

/** The page with script and style inlined and allowed by hash, and an inert slot for the data. */
export const pageOfOne = (html: string, parts: Parts): string => {
  const early = inlineScript(parts.early);
  const script = inlineScript(parts.script);
  const { style, icon } = parts;
  if (/<\/style/i.test(style))
    throw new Error("one-file: the style sheet would end its own element");
  const head = [
    `<meta charset="utf-8" />`,
    `<meta http-equiv="Content-Security-Policy" content="${policy([early, script], style)}" />`,
    `<meta name="referrer" content="no-referrer" />`,
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
    `<script>${early}</script>`,
    `<style>${style}</style>`,
  ].join("\n    ");
  // Functions as replacements: '$&' in a script would be taken for a pattern.
  return (
    html
      // A page sent on its own has no sibling files to fail, and contains all of its scripts.
      .replace(/\s*<p id="late"[^]*?<\/p>/, "")
      .replace(/\s*<a href="\.\/data\/">[^<]*<\/a>/, "")
      .replaceAll(/\s*<(?:script\b[^>]*><\/script>|link\b[^>]*>)/g, "")
      .replace(/<meta charset="[^"]*" ?\/?>/, () => head)
      .replace(
        "</body>",
        () =>
          [
            emptyCarrier,
            `<script type="module">${script}</script>`,
            `<script type="text/plain" id="licences">${inlineScript(parts.licences)}</script>`,
          ].join("\n    ") + "\n  </body>",
      )
  );
};

/**
 * Makes a self-contained page out of index.html, complete but for the data, which the browser adds when a
 * briefing is saved. It is put next to the built site's pages, packed, as only the app reads it.
 */
export function oneFile(): Plugin {
  let publicDir = "";
  const own = (file: string): string => readFileSync(`${publicDir}/${file}`, "utf8");
  return {
    name: "one-file",
    enforce: "post",
    config: () => ({
      build: {
        // The site has already been built into the same folder.
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: false,
        modulePreload: false,
        cssCodeSplit: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace("/src/main.tsx", "/src/one-file.tsx"),
    },
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const [page, ...pages] = Object.values(bundle).filter(({ fileName }) =>
          fileName.endsWith(".html"),
        );
        const [chunk, ...chunks] = Object.values(bundle).filter(({ type }) => type === "chunk");
        const style = Object.values(bundle).find(({ fileName }) => fileName.endsWith(".css"));
        if (page?.type !== "asset" || pages.length > 0) return this.error("expected one page");
        if (chunk?.type !== "chunk" || chunks.length > 0) return this.error("expected one chunk");
        if (style?.type !== "asset") return this.error("expected one style sheet");
        const licences = bundle[licencesFile];
        if (licences?.type !== "asset") return this.error("expected the texts of the licences");
        for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
        this.emitFile({
          type: "asset",
          fileName: "one-file.html.deflate",
          source: deflateSync(
            pageOfOne(String(page.source), {
              early: own("early.js"),
              script: chunk.code,
              style: String(style.source),
              icon: own("icon.svg"),
              licences: String(licences.source),
            }),
            { level: 9 },
          ),
        });
        return undefined;
      },
    },
  };
}
