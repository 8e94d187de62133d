import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { fileNames } from "#domain/schema/files.ts";

import type { Language } from "#languages/languages.ts";

import { htmlAttributes, type PageWords } from "./languages.ts";
import type { LoadedData } from "./loadedData.ts";

/** A built language, with its index.html before prerendering. */
export interface BuiltLanguage {
  readonly language: Language;
  readonly page: PageWords;
  readonly html: string;
  /** The paths of its published files in its `data/`. */
  readonly published: Iterable<string>;
  readonly loaded: LoadedData;
}

export interface Offline {
  /** A hash of everything sent to readers, which identifies this build. */
  readonly build: string;
  /** The service worker for reading the site offline. */
  readonly worker: string;
}

/** Files that every language needs besides the data, relative to the site's root. */
const shared = ["early.js", "icon.svg"];

const source = join(import.meta.dirname, "serviceWorker.js");

const digest = (texts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(text);
  return hash.digest("hex").slice(0, 16);
};

/**
 * The page with the names of its build and edition, by which it finds its data and detects newer builds, and a mark
 * where a text of its data has a word that may be wider than the page.
 */
export const ofBuild = (
  html: string,
  build: string,
  { edition, hasLongWord }: LoadedData,
): string => {
  const marks = `data-build="${build}" data-edition="${edition}"${hasLongWord ? " data-long-words" : ""}`;
  return html.replace("<html ", `<html ${marks} `);
};

/** The page shown in place of the browser's own error when the network is down and nothing is cached. */
const lostPage = ({ language, page }: BuiltLanguage): string =>
  [
    `<!doctype html><html ${htmlAttributes(language)}><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta name="color-scheme" content="light dark"><title>${page.title}</title>`,
    `<style>body{font:1rem/1.5 system-ui,sans-serif;margin:2rem;max-width:40rem}a{color:inherit;display:inline-block;padding:.5rem 0}</style>`,
    `<main><h1>${page.title}</h1><p>${page.lost}</p><p><a href="">${page.tryAgain}</a></p></main>`,
  ].join("");

/** The data that a language's reader needs offline: what pages load, and what they offer apart from that. */
const dataOf = ({ language: { folder }, published, loaded }: BuiltLanguage): readonly string[] => {
  const inLoaded = new Set(
    [...fileNames, "dataset", "history", "pinyin", "names"].map((name) => `${name}.json`),
  );
  const others = [...published].filter((path) => !inLoaded.has(path));
  return [...others.map((path) => `${folder}data/${path}`), ...loaded.files.keys()];
};

/** The service worker of a site built into a folder, given each language; a language's first file is its shell. */
export const offline = (dist: string, languages: readonly BuiltLanguage[]): Offline => {
  const own = languages.map((built) => {
    const { folder } = built.language;
    const assets = readdirSync(join(dist, folder, "assets"));
    return {
      folder,
      loaded: built.loaded,
      html: built.html,
      lost: lostPage(built),
      program: [...assets.map((file) => `${folder}assets/${file}`), `${folder}licences.txt`],
      data: dataOf(built),
    };
  });
  const code = readFileSync(source, "utf8");
  const build = digest([
    code,
    ...[...shared, ...own.flatMap(({ data }) => data)].map((file) =>
      readFileSync(join(dist, file)),
    ),
    // Names of scripts and styles change with their contents.
    ...own.flatMap(({ loaded, html, lost, program }) => [loaded.edition, html, lost, ...program]),
  ]);
  const built = {
    id: build,
    files: shared,
    languages: own.map(({ folder, loaded, html, lost, program, data }) => ({
      folder,
      edition: loaded.edition,
      files: [...program, ...data],
      shell: ofBuild(html, build, loaded),
      lost,
    })),
  };
  return { build, worker: `const built = ${JSON.stringify(built)};\n${code}` };
};
