import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { chromium } from "@playwright/test";
import { preview } from "vite";

import { ownData as words } from "#languages/en/views/ownData.ts";

import { resolveBrowser } from "#test/support/chromium/resolve.ts";

import { ownRows } from "./rows.ts";

/** In ms: from the choice of the files until they are read, and the longest task of the page meanwhile. */
const MOST = { read: 5000, task: 50 } as const;

const ROWS = 100_000;

const folder = mkdtempSync(join(tmpdir(), "own-data-bench-"));
const paths = [...ownRows(ROWS)].map(([name, text]) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
});

const project = join(import.meta.dirname, "../../..");
if (!existsSync(join(project, "dist/index.html")))
  execFileSync("npm", ["run", "build"], { cwd: project, stdio: "inherit" });
const server = await preview({
  root: project,
  logLevel: "warn",
  preview: { host: "127.0.0.1", port: 0 },
});
const { executablePath, environment } = resolveBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...process.env, ...environment },
  // Chromium refuses to run as root inside its sandbox.
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
await page.goto(`${server.resolvedUrls?.local[0] ?? ""}data/own/`);
await page.locator("html[data-live]").waitFor({ state: "attached" });
await page.getByRole("button", { name: words.choose }).waitFor();
const tasks: number[] = [];
await page.exposeFunction("tookLong", (ms: number) => tasks.push(ms));
await page.evaluate(() => {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tookLong(duration);
  }).observe({ type: "longtask" });
});
const start = performance.now();
await page.locator("input[type=file]").setInputFiles(paths);
await page.getByRole("heading", { name: words.found }).waitFor();
const read = performance.now() - start;
await page.getByRole("row", { name: /^Policies/ }).waitFor({ timeout: 120_000 });
const previewed = performance.now() - start;
// A task under 50 ms isn't reported.
const longest = Math.max(0, ...tasks);
await browser.close();
await server.close();
rmSync(folder, { recursive: true, force: true });

console.log(`\nOwn data of ${ROWS} rows of CSV`);
console.log("| what | ms | at most |");
console.log("|---|---|---|");
console.log(`| chosen until read | ${read.toFixed(0)} | ${MOST.read} |`);
console.log(`| chosen until what changes is shown | ${previewed.toFixed(0)} | |`);
console.log(
  `| longest task of the page | ${longest === 0 ? "under 50" : longest.toFixed(0)} | ${MOST.task} |`,
);
if (read > MOST.read || longest > MOST.task) process.exitCode = 1;

declare global {
  /** Hears of a task that took more than 50 ms. */
  var tookLong: (ms: number) => void;
}
