import type { Plugin } from "vite";

/** What a page of the site may load and do. Nothing leaves the host; nothing inline runs. */
export const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  // A figure becomes a PNG by way of an SVG, which browsers draw from an address alone: one of a blob.
  "img-src 'self' blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'none'",
].join("; ");

/**
 * Puts the content security policy into the built page, as a static host sends no headers of ours.
 * The development server is left out: it works with inline scripts and styles.
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
      {
        tag: "meta",
        attrs: { name: "referrer", content: "strict-origin-when-cross-origin" },
        injectTo: "head-prepend",
      },
    ],
  };
}
