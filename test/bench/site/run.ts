/**
 * What a record costs: the bytes and the processor's seconds of all that a build writes beside the app, in all
 * languages, for a site at an address with records like ours. `run.ts [records …]` takes other numbers of them.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "vite";

import { builtApp, sourcesInProgram } from "#app/build/builtApp.ts";
import { modesOf } from "#app/build/languages.ts";
import { loadedOf } from "#app/build/loadedData.ts";
import { editorFilesIn, markedIn, publishedIn } from "#app/build/publishedIn.ts";
import { ownFolder } from "#app/build/siteData.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { dayOf } from "#domain/calendar/dates.ts";
import { type Language, languages } from "#languages/languages.ts";
import type * as SiteModule from "#site/siteFiles.ts";
import { costKinds, kindOfCost } from "#test/tools/costKinds.ts";

import { likeOurs } from "./likeOurs.ts";

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

/** Writes a data set of so many records like ours. @returns its folder */
const folderWith = (records: number): string => {
  const folder = join(project, workshop, `data-${records}`);
  for (const [path, content] of likeOurs(editorFilesIn(ownFolder), records)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
};

interface Cost {
  readonly records: number;
  /** Bytes by kind of file. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Milliseconds of the processor. */
  readonly time: number;
}

const line = (name: string, cells: readonly string[]): void =>
  console.log(`${name.padEnd(24)}${cells.map((cell) => cell.padStart(8)).join("")}`);

/** What records cost one by one: those of `cost`, but for what those of `before` do. */
const each = (name: string, cost: Cost, before?: Cost): void => {
  const records = cost.records - (before?.records ?? 0);
  const kib = costKinds.map(
    (kind) => ((cost.bytes.get(kind) ?? 0) - (before?.bytes.get(kind) ?? 0)) / 1024 / records,
  );
  const all = kib.reduce((sum, one) => sum + one, 0);
  const time = (cost.time - (before?.time ?? 0)) / records;
  line(name, [...[...kib, all].map((one) => one.toFixed(1)), time.toFixed(0)]);
};

try {
  const programs = [];
  for (const language of languages) programs.push({ language, ...(await made(language)) });
  line("\nKiB a record", [...costKinds, "all", "ms"]);
  let before: Cost | undefined;
  for (const records of sizes) {
    const bytes = new Map<string, number>();
    const folder = folderWith(records);
    const started = process.cpuUsage();
    const count = (path: string, content: string | Uint8Array): void => {
      const kind = kindOfCost(path);
      bytes.set(kind, (bytes.get(kind) ?? 0) + Buffer.byteLength(content));
    };
    for (const { language, module, built } of programs) {
      const published = publishedIn(folder, textLanguage(language.code));
      const { edition, files } = loadedOf(published);
      for (const [path, content] of files) count(path, content);
      for (const [path, content] of markedIn(published, edition))
        count(`${language.folder}data/${path}`, content);
      const site = module.readSite(published, today, "https://example.org/china/");
      for await (const { path, content } of module.siteFiles(site, built)) count(path, content);
    }
    const { user, system } = process.cpuUsage(started);
    const cost = { records, bytes, time: (user + system) / 1000 };
    each(`${records} records`, cost);
    if (before !== undefined) each(`each after ${before.records}`, cost, before);
    before = cost;
  }
} finally {
  rmSync(join(project, workshop), { recursive: true, force: true });
}
