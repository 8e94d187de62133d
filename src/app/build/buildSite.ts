import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

import { todayOf } from "#domain/calendar/dates.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { type Language, languages } from "#languages/languages.ts";
import { withRootPaths } from "#site/withRootPaths.ts";
import type * as SiteModule from "#site/siteFiles.ts";

import { builtApp, sourcesInProgram } from "./builtApp.ts";
import { atRoot, withRoutes } from "./deepLinks.ts";
import { modesOf, pageWordsOf } from "./languages.ts";
import { loadedOf } from "./loadedData.ts";
import { ofBuild, offline } from "./offline.ts";
import { editingFile, editingIn, publishedIn } from "./publishedIn.ts";
import { dataFolder, outFolder, ownFolder } from "./siteData.ts";

const project = join(import.meta.dirname, "../../..");
/** `SITE_OUT` names another folder of the project. */
const dist = join(project, outFolder());
const data = dataFolder();
/** The prerendering program's folder while it runs, below node_modules so that packages resolve. */
const workshop = join(project, "node_modules/.site");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * The site's address from `SITE_URL`, with a trailing slash.
 * @throws Error if it isn't an address
 */
const siteUrl = (): string | undefined => {
  const given = process.env["SITE_URL"];
  if (given === undefined || given === "") {
    say("SITE_URL isn't set: canonical links, cards, sitemap and absolute feeds are left out");
    return undefined;
  }
  const { href, protocol } = new URL(given);
  if (!/^https?:$/.test(protocol))
    throw new Error(`SITE_URL: expected http or https, found ${given}`);
  return href.replace(/[?#].*$/, "").replace(/\/*$/, "/");
};

/** Builds the app for browsers. */
const buildApp = async (mode: string): Promise<void> => {
  await build({ root: project, mode, logLevel: "warn" });
};

const isProgram = (module: unknown): module is typeof SiteModule =>
  typeof module === "object" && module !== null && "siteFiles" in module;

/** The folder of a language's prerendering program. */
const programFolder = ({ code }: Language): string => join(workshop, code);

/** Builds the program that writes a language's pages: the app, for Node. */
const buildProgram = async (language: Language): Promise<typeof SiteModule> => {
  const outDir = programFolder(language);
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

const write = (path: string, content: string | Uint8Array): void => {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** The files of `data/` in a language. */
const publishedFor = ({ code }: Language): ReadonlyMap<string, string> =>
  published.get(code) ?? new Map();

/** Adds a language's pages to its built app. @returns the number of files, and their bytes */
const writeSite = async (
  language: Language,
  { readSite, siteFiles }: typeof SiteModule,
  html: string,
): Promise<void> => {
  const started = performance.now();
  const root = join(dist, language.folder);
  let files = 0;
  let bytes = 0;
  const known = readSite(publishedFor(language), todayOf(new Date()), url);
  for await (const { path, content } of siteFiles(
    known,
    builtApp(root, html, sourcesInProgram(programFolder(language))),
  )) {
    write(path, content);
    files += 1;
    bytes += content.length;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `dist/${language.folder}: ${files} files of ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds} s`,
  );
};

/**
 * Refuses a data set of another folder that isn't whole, with all that is wrong with it; ours is checked with the code.
 * @throws Error if there is anything
 */
const checkGiven = async (): Promise<void> => {
  if (data === ownFolder) return;
  const { checkSiteData } = await import("./checkSiteData.ts");
  const { errors } = checkSiteData(data);
  if (errors.length === 0) return;
  for (const line of errors) process.stderr.write(`${line}\n`);
  throw new Error(`SITE_DATA: ${data}: ${errors.length} errors, named above; nothing was built`);
};

await checkGiven();
const url = siteUrl();
const published = new Map(
  languages.map(({ code }) => [code, publishedIn(data, textLanguage(code))]),
);
for (const language of languages) await buildApp(modesOf(language).pages);
for (const language of languages) await buildApp(modesOf(language).oneFile);
const apps = await Promise.all(
  languages.map(async (language) => {
    const { folder } = language;
    const html = readFileSync(join(dist, folder, "index.html"), "utf8");
    const files = publishedFor(language);
    return {
      language,
      published: files,
      loaded: loadedOf(files),
      page: await pageWordsOf(language),
      html: url === undefined ? html : withRootPaths(html, folder, new URL(url).pathname),
    };
  }),
);
// Vite copies the folder as editors write it; each language has its own.
rmSync(join(dist, "data"), { recursive: true, force: true });
for (const { language, published: files, loaded } of apps) {
  for (const [path, content] of files) write(`${language.folder}data/${path}`, content);
  for (const [path, content] of loaded.files) write(path, content);
}
write(`data/${editingFile}`, editingIn(data));
const { worker, build: name } = offline(
  dist,
  apps.map((app) => ({ ...app, published: app.published.keys() })),
);
write("sw.js", worker);
// Open pages fetch it to check for a newer build.
write("build.txt", name);
for (const { language, html, loaded } of apps) {
  const program = await buildProgram(language);
  // 404.html is shared by all languages, at the site's root.
  if (language.folder === "") {
    const page = withRoutes(
      ofBuild(readFileSync(join(dist, "404.html"), "utf8"), name, loaded),
      program.paths,
    );
    write("404.html", url === undefined ? page : atRoot(page, url));
  }
  await writeSite(language, program, ofBuild(html, name, loaded));
}
rmSync(workshop, { recursive: true, force: true });
