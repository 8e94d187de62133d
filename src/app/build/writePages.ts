import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

import { todayOf } from "#domain/calendar/dates.ts";
import type { Language } from "#languages/languages.ts";
import type * as SiteModule from "#site/siteFiles.ts";

import { builtApp, sourcesInProgram } from "./builtApp.ts";
import { atRoot, withRoutes } from "./deepLinks.ts";
import { modesOf } from "./languages.ts";

// A process of the build: writes the pages of one language, and what else a build adds to the app in it.

/** What the process is given. */
export interface PagesOfLanguage {
  readonly language: Language;
  /** The files of `data/` in this language. */
  readonly published: ReadonlyMap<string, string>;
  /** The app's index.html, with the names of build and edition. */
  readonly html: string;
  /** The page for addresses that aren't there, if this language's is the one at the site's root. */
  readonly lost: string | undefined;
  /** The site's address, with a trailing slash; undefined if unknown. */
  readonly url: string | undefined;
  readonly project: string;
  readonly dist: string;
  /** Where the prerendering program is while it runs, below node_modules so that packages resolve. */
  readonly workshop: string;
}

const isGiven = (data: unknown): data is PagesOfLanguage =>
  typeof data === "object" && data !== null && "language" in data && "workshop" in data;

const isProgram = (module: unknown): module is typeof SiteModule =>
  typeof module === "object" && module !== null && "siteFiles" in module;

/** Builds the program that writes a language's pages: the app, for Node. */
const buildProgram = async (
  project: string,
  outDir: string,
  language: Language,
): Promise<typeof SiteModule> => {
  await build({
    root: project,
    mode: modesOf(language).pages,
    logLevel: "warn",
    build: { ssr: "src/site/siteFiles.ts", outDir, emptyOutDir: true },
  });
  const program: unknown = await import(pathToFileURL(join(outDir, "siteFiles.js")).href);
  if (!isProgram(program)) throw new Error("expected a program that writes the site");
  return program;
};

const writePages = async (given: PagesOfLanguage): Promise<void> => {
  const { language, published, html, lost, url, project, dist, workshop } = given;
  const write = (path: string, content: string | Uint8Array): void => {
    const file = join(dist, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const outDir = join(workshop, language.code);
  const program = await buildProgram(project, outDir, language);
  if (lost !== undefined) {
    const page = withRoutes(lost, program.paths);
    write("404.html", url === undefined ? page : atRoot(page, url));
  }
  const started = performance.now();
  let files = 0;
  let bytes = 0;
  const site = program.readSite(published, todayOf(new Date()), url);
  const app = builtApp(join(dist, language.folder), html, sourcesInProgram(outDir));
  for await (const { path, content } of program.siteFiles(site, app)) {
    write(path, content);
    files += 1;
    bytes += content.length;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `dist/${language.folder}: ${files} files of ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds} s\n`,
  );
};

const received: readonly unknown[] = await once(process, "message");
const [given] = received;
if (!isGiven(given)) throw new Error("expected the language whose pages to write");
await writePages(given);
process.disconnect();
