import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A language as it was built: its folder, and its index.html before anything was drawn into it. */
export interface BuiltLanguage {
  readonly folder: string;
  readonly html: string;
}

export interface Offline {
  /** Tells this build from any other, by what a reader is sent. */
  readonly build: string;
  /** The worker that lets the site be read without a network. */
  readonly worker: string;
}

/** What both languages need, from the root of the site, besides what `public/data/` holds. */
const shared = ["early.js", "icon.svg"];

const source = join(import.meta.dirname, "serviceWorker.js");

const digest = (texts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 16);
};

/** The page with the build it is of, by which it knows of newer ones. */
export const ofBuild = (html: string, build: string): string =>
  html.replace("<html ", `<html data-build="${build}" `);

/**
 * The worker of a site that was built into a folder. A language's first file is one that it can't do
 * without.
 */
export const offline = (
  dist: string,
  data: ReadonlyMap<string, string>,
  languages: readonly BuiltLanguage[],
): Offline => {
  const files = [...shared, ...[...data.keys()].map((path) => `data/${path}`)];
  const own = languages.map(({ folder, html }) => ({
    folder,
    html,
    files: [
      ...readdirSync(join(dist, folder, "assets")).map((file) => `${folder}assets/${file}`),
      `${folder}licences.txt`,
    ],
  }));
  const code = readFileSync(source, "utf8");
  // Names of scripts and styles change with what is in them.
  const build = digest([
    code,
    ...files.map((file) => readFileSync(join(dist, file))),
    ...own.flatMap((language) => [language.html, ...language.files]),
  ]);
  const built = {
    id: build,
    files,
    languages: own.map((language) => ({
      folder: language.folder,
      files: language.files,
      shell: ofBuild(language.html, build),
    })),
  };
  return { build, worker: `const built = ${JSON.stringify(built)};\n${code}` };
};
