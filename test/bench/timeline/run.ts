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

import { printRatios, type Ratio } from "../timing.ts";
import type { bench, Result } from "./page/main.ts";

declare const window: { readonly bench: typeof bench };

const root = join(import.meta.dirname, "page");
const rivals = join(import.meta.dirname, "../rivals/node_modules");
const outDir = mkdtempSync(join(tmpdir(), "timeline-bench-"));

const rounds = 5;
const TURNS = 3;
const shared = { configFile: false as const, root, logLevel: "warn" as const };

await build({
  ...shared,
  define: languageConstants(languages[0]),
  plugins: [react(), tailwindcss()],
  build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5000 },
  resolve: {
    alias: {
      "rival-uplot": join(rivals, "uplot/dist/uPlot.esm.js"),
      "rival-vis": join(rivals, "vis-timeline/standalone/esm/vis-timeline-graph2d.min.mjs"),
    },
  },
});
const server = await preview({
  ...shared,
  build: { outDir },
  preview: { host: "127.0.0.1", port: 0 },
});
const address = server.resolvedUrls?.local[0] ?? "";
const resolved = resolveBrowser();
const browser = await chromium.launch({
  executablePath: resolved.executablePath,
  env: { ...process.env, ...resolved.environment },
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});

const openPage = async () => {
  // uPlot formats numbers in the browser's language, and throws where the system gives it none that is one.
  const page = await browser.newPage({
    locale: "en-GB",
    viewport: { width: 1400, height: 1000 },
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(address);
  return page;
};

/** On a fresh page, so that none inherits another's garbage. */
const contendOnce = async (name: string, size: number): Promise<Result> => {
  const page = await openPage();
  const result = await page.evaluate(
    async ([who, count, times]) => window.bench.contend(who, count, times),
    [name, size, rounds] as const,
  );
  await page.close();
  return result;
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Contenders take turns, so that what else the machine does hits all of them. */
const contend = async (names: readonly string[], size: number): Promise<readonly Result[]> => {
  const results = names.map((): Result[] => []);
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [at, name] of names.entries()) results[at]?.push(await contendOnce(name, size));
  }
  return results.map((list) => ({
    first: median(list.map(({ first }) => first)),
    step: {
      median: median(list.map(({ step }) => step.median)),
      p95: median(list.map(({ step }) => step.p95)),
    },
    filter: median(list.map(({ filter }) => filter)),
    nodes: Math.max(...list.map(({ nodes }) => nodes)),
  }));
};

const rows: Ratio[] = [];
const limits: string[] = [];
const within = (what: string, value: number, most: number, unit: string): void => {
  const holds = value <= most;
  limits.push(
    `| ${what} | ${value.toFixed(unit === "times" ? 2 : 1)} ${unit} | ${most} ${unit}${holds ? "" : " (missed)"} |`,
  );
  if (!holds) process.exitCode = 1;
};

const stepLimits = new Map([
  [1_000, 1.5],
  [10_000, 0.4],
  [100_000, 0.05],
]);
const ours = new Map<number, Result>();
for (const [size, atMost] of stepLimits) {
  const names = size === 1_000 ? ["ours", "uplot", "vis"] : ["ours", "uplot"];
  const [own, uplot, vis] = await contend(names, size);
  if (own === undefined || uplot === undefined) throw new Error("bench: a contender is missing");
  ours.set(size, own);
  const against = "uPlot 1.6";
  const label = size.toLocaleString("en-GB");
  rows.push(
    {
      what: `step, ${label} records`,
      ours: own.step.median,
      against,
      other: uplot.step.median,
      atMost,
    },
    { what: `step p95, ${label}`, ours: own.step.p95, against, other: uplot.step.p95 },
    {
      what: `filter, ${label}`,
      ours: own.filter,
      against,
      other: uplot.filter,
      ...(size === 100_000 ? { atMost: 0.1 } : {}),
    },
  );
  if (vis !== undefined) {
    rows.push({
      what: `step, ${label}`,
      ours: own.step.median,
      against: "vis-timeline 8",
      other: vis.step.median,
      atMost: 0.2,
    });
  }
}
const [few] = await contend(["ours"], 20);
const most = ours.get(100_000);
if (few === undefined || most === undefined) throw new Error("bench: nothing was measured");
const page = await openPage();
const empty = await page.evaluate(async () => window.bench.nothing());
const { select, hover } = await page.evaluate(async () => window.bench.answers(10_000));

const heap = await page.context().newCDPSession(page);
const heapUsed = async (): Promise<number> => {
  await heap.send("HeapProfiler.collectGarbage");
  return (await heap.send("Runtime.getHeapUsage")).usedSize;
};
const fileSize = await page.evaluate(async () => window.bench.hold(100_000));
const beforeWear = await heapUsed();
await page.evaluate(async () => window.bench.wear());
const grown = (await heapUsed()) - beforeWear;

within("p95 of a step at 100,000 records", most.step.p95, 16.7, "ms");
within("first drawing of 100,000 against that of 20", most.first / few.first, 2, "times");
within("elements in the plot at 1,000", ours.get(1_000)?.nodes ?? 0, 1500, "");
within("elements in the plot at 100,000", most.nodes, 1500, "");
within("selecting at 10,000", select, 50, "ms");
within("hovering at 10,000", hover, 50, "ms");
within("memory that drawing 100,000 takes against their file", grown / fileSize, 1, "times");
within("filtering at 10,000", ours.get(10_000)?.filter ?? 0, 50, "ms");

await browser.close();
await server.close();
rmSync(outDir, { recursive: true, force: true });

if (!printRatios("Timeline, from the change to the painted frame", rows)) process.exitCode = 1;
console.log(
  `\nAn empty page's frame takes ${empty.toFixed(1)} ms. First drawing: ${few.first.toFixed(0)} ms at 20 records, ${most.first.toFixed(0)} ms at 100,000.`,
);
console.log("\n| what | measured | at most |\n|---|---|---|");
console.log(limits.join("\n"));
