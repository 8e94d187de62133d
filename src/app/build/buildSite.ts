import { fork } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "vite";

import { textLanguage } from "#domain/dataset/textsIn.ts";
import { type Language, languages } from "#languages/languages.ts";
import { withRootPaths } from "#site/withRootPaths.ts";

import { modesOf, pageWordsOf } from "./languages.ts";
import { loadedOf } from "./loadedData.ts";
import { ofBuild, offline } from "./offline.ts";
import { editingFile, editingIn, publishedIn } from "./publishedIn.ts";
import type { PagesOfLanguage } from "./writePages.ts";
import { dataFolder, outFolder, siteUrl } from "./siteData.ts";

const project = join(import.meta.dirname, "../../..");
/** `SITE_OUT` names another folder of the project. */
const dist = join(project, outFolder());
const data = dataFolder();
/** The prerendering program's folder while it runs, below node_modules so that packages resolve. */
const workshop = join(project, "node_modules/.site");

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Stops, with what is to be mended: no stack would say more. */
const refuse = (lines: readonly string[]): never => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exit(1);
};

const urlGiven = (): string | undefined => {
  try {
    const url = siteUrl();
    if (url === undefined)
      say("SITE_URL isn't set: canonical links, cards, sitemap and absolute feeds are left out");
    return url;
  } catch (error) {
    return refuse([error instanceof Error ? error.message : String(error)]);
  }
};

/** Builds the app for browsers. */
const buildApp = async (mode: string): Promise<void> => {
  await build({ root: project, mode, logLevel: "warn" });
};

const write = (path: string, content: string | Uint8Array): void => {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

/** The files of `data/` in a language. */
const publishedFor = ({ code }: Language): ReadonlyMap<string, string> =>
  published.get(code) ?? new Map();

/** Writes a language's pages in a process of its own: they take longest of all. */
const writePages = async (work: PagesOfLanguage): Promise<void> => {
  const writer = fork(join(import.meta.dirname, "writePages.ts"), { serialization: "advanced" });
  writer.send(work);
  await new Promise<void>((resolve, reject) => {
    writer.once("error", reject);
    writer.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`the pages of ${work.language.code}: exit code ${code}`)),
    );
  });
};

/**
 * Refuses a data set that isn't whole, with all that is wrong with it: a reader's browser would set malformed records
 * aside, and the build would seem to have gone well.
 */
const checkGiven = async (): Promise<void> => {
  const { checkSiteData } = await import("./checkSiteData.ts");
  const { errors } = checkSiteData(data);
  if (errors.length === 0) return;
  const many = errors.length === 1 ? "1 error" : `${errors.length} errors`;
  refuse([...errors, `${data}: ${many}, named above; nothing was built`]);
};

const url = urlGiven();
await checkGiven();
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
await Promise.all(
  apps.map(async ({ language, published: files, html, loaded }) =>
    writePages({
      language,
      published: files,
      html: ofBuild(html, name, loaded),
      // 404.html is shared by all languages, at the site's root.
      lost:
        language.folder === ""
          ? ofBuild(readFileSync(join(dist, "404.html"), "utf8"), name, loaded)
          : undefined,
      url,
      project,
      dist,
      workshop,
    }),
  ),
);
rmSync(workshop, { recursive: true, force: true });
