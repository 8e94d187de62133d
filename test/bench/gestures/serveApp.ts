import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { type Browser, chromium } from "@playwright/test";
import { build, preview } from "vite";

import { resolveBrowser } from "#test/support/chromium/resolve.ts";

export interface ServedApp {
  /** Root of the app, with a closing slash. */
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds the app as it is published, serves it on a free port and starts a browser. */
export const serveApp = async (): Promise<ServedApp> => {
  const root = join(import.meta.dirname, "../../..");
  const outDir = mkdtempSync(join(tmpdir(), "gestures-bench-"));
  const shared = { root, logLevel: "warn" as const };
  await build({ ...shared, build: { outDir, emptyOutDir: true } });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: "127.0.0.1", port: 0 },
  });
  const { executablePath, environment } = resolveBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...environment },
    args: [
      // A glide's first frame shows rows that were there before: no answer to a jump.
      "--disable-smooth-scrolling",
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  return {
    address: server.resolvedUrls?.local[0] ?? "",
    browser,
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
