import type { Plugin } from "vite";

const relativeTag = /<(?:script|link)\b[^>]*\b(?:src|href)="\.\/[^"]*"[^>]*>(?:<\/script>)?/g;

/**
 * How far below the root an address may lie: `./` from /a, `../` from /a/b, `../../` from /a/b/. Several
 * more than any route needs, so that a mistyped link still reaches the page that helps.
 */
const depths = ["./", ...Array.from({ length: 6 }, (_, at) => "../".repeat(at + 1))];

/**
 * Turns the built index.html into the page that a static host shows for an address without a file.
 * Its relative tags wait in a template, inert, until public/deep-link.js has found the root.
 */
export function notFoundPage(indexHtml: string): string {
  const tags = indexHtml.match(relativeTag) ?? [];
  const scripts = depths.map((depth) => `<script src="${depth}deep-link.js"></script>`);
  const head = [`<template data-deep-link>`, ...tags, `</template>`, ...scripts].join("\n    ");
  return indexHtml.replaceAll(relativeTag, "").replace("</head>", `  ${head}\n  </head>`);
}

/** Emits 404.html, so that one build answers deep links under any sub-path of a static host. */
export function deepLinks(): Plugin {
  return {
    name: "deep-links",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      const index = bundle["index.html"];
      if (index?.type !== "asset" || typeof index.source !== "string") {
        this.error("deep-links: expected the build to hold index.html as text");
      }
      this.emitFile({
        type: "asset",
        fileName: "404.html",
        source: notFoundPage(index.source),
      });
    },
  };
}
