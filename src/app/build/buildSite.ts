import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

import { todayOf } from "#domain/calendar/dates.ts";
import { own } from "#domain/own.ts";
import type * as SiteModule from "#site/siteFiles.ts";

import { atRoot } from "./deepLinks.ts";
import { languageOf, type SiteLanguage } from "./languages.ts";
import { loadedOf } from "./loadedData.ts";
import { filesOf, manifest, staticClosure } from "./manifest.ts";
import { ofBuild, offline } from "./offline.ts";
import { publishedIn } from "./publishedIn.ts";
import { viewModules } from "./viewModules.ts";

const project = join(import.meta.dirname, "../../..");
const dist = join(project, "dist");
/** Where the program that writes the pages lies while it runs: packages are found from there. */
const workshop = join(project, "node_modules/.site");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));

/** Where the site will be hosted: `SITE_URL`, with a closing slash. @throws where it isn't an address. */
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

/** The app as browsers run it. */
const buildApp = async (mode: string): Promise<void> => {
  await build({ root: project, mode, logLevel: "warn" });
};

const isProgram = (module: unknown): module is typeof SiteModule =>
  typeof module === "object" && module !== null && "siteFiles" in module && "readSite" in module;

/** The program that writes a language's pages, which is the app as Node runs it. */
const buildProgram = async ({ code }: SiteLanguage): Promise<typeof SiteModule> => {
  const outDir = join(workshop, code);
  await build({
    root: project,
    mode: code === "en" ? "production" : code,
    logLevel: "warn",
    build: { ssr: "src/site/siteFiles.ts", outDir, emptyOutDir: true, manifest: false },
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

/** Adds a language's pages to what was built of it. @returns how many files, and their bytes. */
const writeSite = async (site: SiteLanguage, html: string): Promise<void> => {
  const started = performance.now();
  const { readSite, siteFiles } = await buildProgram(site);
  const root = join(dist, site.language.folder);
  const chunks = manifest.parse(json(join(root, ".vite/manifest.json")));
  const entry = Object.keys(chunks).find((key) => own(chunks, key)?.isEntry === true);
  if (entry === undefined) throw new Error(`${root}: expected an entry in its manifest`);
  const first = new Set(staticClosure(chunks, entry));
  const built = {
    html,
    scriptsOf: (route: string) => {
      const modules = viewModules(route).filter((key) => own(chunks, key) !== undefined);
      const needed = modules.flatMap((key) => staticClosure(chunks, key));
      return filesOf(
        chunks,
        needed.filter((key) => !first.has(key)),
      );
    },
  };
  let files = 0;
  let bytes = 0;
  const known = readSite(published, todayOf(new Date()), url);
  for await (const { path, content } of siteFiles(known, built)) {
    write(path, content);
    files += 1;
    bytes += content.length;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `dist/${site.language.folder}: ${files} files of ${(bytes / 2 ** 20).toFixed(1)} MiB in ${seconds} s`,
  );
};

const url = siteUrl();
const published = publishedIn(join(project, "public/data"));
const both = [languageOf("production"), languageOf("zh")];
for (const mode of ["production", "zh", "one-file", "one-file-zh"]) await buildApp(mode);
const apps = both.map((site) => ({
  site,
  folder: site.language.folder,
  html: readFileSync(join(dist, site.language.folder, "index.html"), "utf8"),
}));
const { build: id, worker } = offline(dist, new Map([...published, ...loadedOf(published)]), apps);
write("sw.js", worker);
// Pages that are open ask for it, to know whether there is a newer build.
write("build.txt", id);
const notFound = ofBuild(readFileSync(join(dist, "404.html"), "utf8"), id);
write("404.html", url === undefined ? notFound : atRoot(notFound, url));
for (const { site, html } of apps) await writeSite(site, ofBuild(html, id));
rmSync(workshop, { recursive: true, force: true });
