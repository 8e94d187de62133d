import type { Plugin } from "vite";

/**
 * The content security policy of the site's pages: no requests to other hosts, and no inline scripts. What isn't named,
 * as styles and workers, is as by default. 404.html adds its own script.
 */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  // A figure becomes a PNG by way of an SVG, which browsers load only from a URL, here of a blob.
  "img-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/**
 * Puts the content security policy into the built page, because a static host doesn't send our headers. That of
 * referrers is what browsers do by themselves. Not in development, where Vite needs inline scripts and styles.
 */
export function contentPolicy(): Plugin {
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: policy },
        injectTo: "head-prepend",
      },
    ],
  };
}
