import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import * as z from "zod";

import { languages } from "#languages/languages.ts";
import { resolveBrowser } from "#test/support/chromium/resolve.ts";

// `run.ts 1 desk data/own` opens the pages whose address holds one of the words, once each.
const asked = process.argv.slice(2);
const words = asked.filter((word) => !/^\d+$/.test(word));

/** How often each page is opened, of which the median counts. */
const TIMES = Number(asked.find((word) => /^\d+$/.test(word)) ?? 1);
const PAGES = [
  "",
  "timeline/",
  "targets/",
  "targets/compute-total/",
  "agencies/",
  "records/",
  "records/computing-power-2023-2025/",
  "data/",
];
const LIMITS = { score: 100, largest: 1300, blocking: 50, shift: 0 };

const project = join(import.meta.dirname, "../../..");
const dist = join(project, "dist");
if (!languages.every((one) => existsSync(join(dist, one.folder, "index.html")))) {
  execFileSync("npm", ["run", "build"], { cwd: project, stdio: "inherit" });
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".deflate": "application/octet-stream",
};

/** Files as they are sent: to compress them at each visit would take the processor from the browser. */
const packed = new Map<string, Uint8Array>();

/** A host of files of the plain kind, which compresses as good ones do. */
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const path = join(dist, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  const type = types[extname(path)];
  if (!path.startsWith(dist) || type === undefined || !existsSync(path)) {
    response.writeHead(404).end();
    return;
  }
  const body = packed.get(path) ?? brotliCompressSync(readFileSync(path));
  packed.set(path, body);
  response
    .writeHead(200, { "Content-Type": type, "Content-Encoding": "br", "Cache-Control": "no-cache" })
    .end(body);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const address = server.address();
if (address === null || typeof address === "string") throw new Error("expected a TCP port");

const percent = z.object({ score: z.nullable(z.number()) });
const figure = z.object({ numericValue: z.number() });
const report = z.object({
  categories: z.object({
    performance: percent,
    accessibility: percent,
    "best-practices": percent,
    seo: percent,
  }),
  audits: z.object({
    "largest-contentful-paint": figure,
    "total-blocking-time": figure,
    "cumulative-layout-shift": figure,
  }),
});

const { executablePath, environment } = resolveBrowser();
const folder = mkdtempSync(join(tmpdir(), "phone-bench-"));

/** One visit as Lighthouse's phone makes it, with its default throttling. */
const visit = async (page: string): Promise<z.infer<typeof report>> => {
  const file = join(folder, "report.json");
  await new Promise<void>((resolve, reject) => {
    execFile(
      "npx",
      [
        "--yes",
        // Of no use to the project itself, and large: fetched when it is first asked for.
        "lighthouse@12.8.2",
        `http://127.0.0.1:${address.port}/${page}`,
        "--quiet",
        "--output=json",
        `--output-path=${file}`,
        "--chrome-flags=--headless=new --no-sandbox",
      ],
      { env: { ...process.env, ...environment, CHROME_PATH: executablePath } },
      (error) => (error === null ? resolve() : reject(error)),
    );
  });
  return report.parse(JSON.parse(readFileSync(file, "utf8")));
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

let missed = false;
console.log(
  `Lighthouse's phone, median of ${TIMES}: performance, accessibility, best practices, SEO; largest paint and blocking time in ms, layout shift`,
);
console.log("| page | scores | largest paint | blocking | shift |");
console.log("|---|---|---|---|---|");
for (const page of languages.flatMap((language) => PAGES.map((one) => language.folder + one))) {
  if (words.length > 0 && !words.some((word) => page.includes(word))) continue;
  const visits: z.infer<typeof report>[] = [];
  for (let time = 0; time < TIMES; time += 1) visits.push(await visit(page));
  const scores = (["performance", "accessibility", "best-practices", "seo"] as const).map((name) =>
    Math.round(100 * median(visits.map(({ categories }) => categories[name].score ?? 0))),
  );
  const of = (name: keyof z.infer<typeof report>["audits"]): number =>
    median(visits.map(({ audits }) => audits[name].numericValue));
  const largest = of("largest-contentful-paint");
  const blocking = of("total-blocking-time");
  const shift = of("cumulative-layout-shift");
  missed ||=
    scores.some((score) => score < LIMITS.score) ||
    largest > LIMITS.largest ||
    blocking > LIMITS.blocking ||
    shift > LIMITS.shift;
  console.log(
    `| /${page} | ${scores.join(" ")} | ${largest.toFixed(0)} | ${blocking.toFixed(0)} | ${shift.toFixed(4)} |`,
  );
}
server.close();
rmSync(folder, { recursive: true, force: true });
if (missed) process.exitCode = 1;
