import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "@playwright/test";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { build, preview } from "vite";

import { languageConstants } from "#app/build/languages.ts";
import { languages } from "#languages/languages.ts";
import { resolveBrowser } from "#test/support/chromium/resolve.ts";

import type { bench } from "./page/main.ts";

declare const window: { readonly bench: typeof bench };

const root = join(import.meta.dirname, "page");
const outDir = mkdtempSync(join(tmpdir(), "timeline-bench-"));
const shared = { configFile: false as const, root, logLevel: "warn" as const };

console.log("\nTimeline, from the change to the painted frame, in ms");
await build({
  ...shared,
  define: languageConstants(languages[0]),
  plugins: [react(), tailwindcss()],
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
});
const server = await preview({
  ...shared,
  build: { outDir },
  preview: { host: "127.0.0.1", port: 0 },
});
const resolved = resolveBrowser();
const browser = await chromium.launch({
  executablePath: resolved.executablePath,
  env: { ...process.env, ...resolved.environment },
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

/** On a fresh page, so that no size inherits another's garbage. */
const openPage = async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1000 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(server.resolvedUrls?.local[0] ?? "");
  return page;
};

const row = (...cells: readonly (string | number)[]): void =>
  console.log(
    `| ${cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell)).join(" | ")} |`,
  );
row("records", "first drawing", "step, median", "p95 (at most 16.7)", "filter", "elements");
row("---", "---", "---", "---", "---", "---");
for (const size of [20, 1_000, 10_000, 100_000]) {
  const page = await openPage();
  const result = await page.evaluate(async (count) => window.bench.draw(count, 3), size);
  const { first, step, filter, nodes } = result;
  row(String(size), first, step.median, step.p95, filter, String(nodes));
  await page.close();
}
const page = await openPage();
const empty = await page.evaluate(async () => window.bench.nothing());
const { select, hover } = await page.evaluate(async () => window.bench.answers(10_000));
console.log(
  `At 10,000 records selecting takes ${select.toFixed(1)} ms and pointing ${hover.toFixed(1)}; an empty page's frame ${empty.toFixed(1)}.`,
);
await browser.close();
await server.close();
rmSync(outDir, { recursive: true, force: true });
