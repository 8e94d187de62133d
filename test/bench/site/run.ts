/**
 * What a record costs: the bytes and the processor's seconds of all that a build writes beside the app, in all
 * languages, for a site at an address with made-up records. `run.ts [records …]` takes other numbers of them.
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "vite";

import { builtApp, sourcesInProgram } from "#app/build/builtApp.ts";
import { modesOf } from "#app/build/languages.ts";
import { loadedOf } from "#app/build/loadedData.ts";
import { markedIn, publishedIn } from "#app/build/publishedIn.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { type Language, languages } from "#languages/languages.ts";
import type * as SiteModule from "#site/siteFiles.ts";
import { costKinds, kindOfCost } from "#test/tools/costKinds.ts";

import { generate } from "../data/generate.ts";

const project = join(import.meta.dirname, "../../..");
/** Relative to the project; below node_modules, so that packages resolve. */
const workshop = "node_modules/.site-bench";
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [200, 1000, 5000];
const today = dayOf(2026, 11, 24);

const isProgram = (module: unknown): module is typeof SiteModule =>
  typeof module === "object" && module !== null && "siteFiles" in module;

/** A language's app and the program that writes its site. */
const made = async (language: Language) => {
  const shared = { root: project, mode: modesOf(language).pages, logLevel: "error" as const };
  // As in dist: the folders of other languages lie in that of the first.
  const app = join(workshop, "app", language.folder);
  const program = join(workshop, "program", language.code);
  await build({ ...shared, build: { outDir: app, emptyOutDir: true, copyPublicDir: false } });
  await build({
    ...shared,
    build: { ssr: "src/site/siteFiles.ts", outDir: program, emptyOutDir: true },
  });
  const module: unknown = await import(pathToFileURL(join(project, program, "siteFiles.js")).href);
  if (!isProgram(module)) throw new Error("expected a program that writes the site");
  const html = readFileSync(join(project, app, "index.html"), "utf8");
  return {
    module,
    built: builtApp(join(project, app), html, sourcesInProgram(join(project, program))),
  };
};

/** The published files with made-up records in place of ours. */
const publishedWith = (records: number): ReadonlyMap<string, string> => {
  const json = (list: unknown): string => JSON.stringify({ records: list });
  return new Map([
    ...publishedIn(join(project, "public/data")),
    ...Object.entries(generate(records)).map(
      ([name, list]) => [`${name}.json`, json(list)] as const,
    ),
  ]);
};

try {
  const programs = [];
  for (const language of languages) programs.push(await made(language));
  const kinds = costKinds.map((kind) => kind.padStart(8)).join("");
  console.log(`\n${"KiB a record".padEnd(16)}${kinds}${"all".padStart(8)}${"ms".padStart(8)}`);
  for (const size of sizes) {
    const bytes = new Map<string, number>();
    const started = process.cpuUsage();
    const published = publishedWith(size);
    const count = (path: string, content: string | Uint8Array): void => {
      const kind = kindOfCost(path);
      bytes.set(kind, (bytes.get(kind) ?? 0) + Buffer.byteLength(content));
    };
    for (const { module, built } of programs) {
      const { edition, files } = loadedOf(published);
      for (const [path, content] of files) count(path, content);
      for (const [path, content] of markedIn(published, edition)) count(`data/${path}`, content);
      const site = module.readSite(published, today, "https://example.org/china/");
      for await (const { path, content } of module.siteFiles(site, built)) {
        count(path, content);
      }
    }
    const { user, system } = process.cpuUsage(started);
    const all = [...bytes.values()].reduce((sum, one) => sum + one, 0);
    const cells = [...costKinds.map((kind) => bytes.get(kind) ?? 0), all].map((sum) =>
      (sum / 1024 / size).toFixed(1),
    );
    const each = ((user + system) / 1000 / size).toFixed(0);
    console.log(
      `${`${size} records`.padEnd(16)}${[...cells, each].map((cell) => cell.padStart(8)).join("")}`,
    );
  }
} finally {
  rmSync(join(project, workshop), { recursive: true, force: true });
}
