import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

import { own } from "#domain/own.ts";
import type { Built } from "#site/page.ts";

import { filesOf, type Manifest, manifest, staticClosure } from "./manifest.ts";

const manifestIn = (folder: string): Manifest =>
  manifest.parse(JSON.parse(readFileSync(join(folder, ".vite/manifest.json"), "utf8")));

/** The source files that a loader imports, given the loader's source text, named as in the app's manifest. */
type SourcesOf = (loader: string) => readonly string[];

/**
 * Finds them for a program that was built into a folder: its manifest maps `() => import("./assets/X.js")` to
 * `src/features/x/X.tsx`.
 */
export const sourcesInProgram = (folder: string): SourcesOf => {
  const sources = new Map(
    Object.entries(manifestIn(folder)).map(([source, { file }]) => [basename(file), source]),
  );
  return (loader) =>
    [...loader.matchAll(/\bimport\("([^"]*)"\)/g)].flatMap(
      ([, path = ""]) => sources.get(basename(path)) ?? [],
    );
};

/**
 * The built app in a folder, with its index.html.
 * @throws Error if its manifest has no entry
 */
export const builtApp = (root: string, html: string, sourcesOf: SourcesOf): Built => {
  const chunks = manifestIn(root);
  const entry = Object.keys(chunks).find((key) => own(chunks, key)?.isEntry === true);
  if (entry === undefined) throw new Error(`${root}: expected an entry in its manifest`);
  const first = new Set(staticClosure(chunks, entry));
  return {
    html,
    scriptsOf: (loaders) => {
      const needed = loaders.flatMap(sourcesOf).flatMap((source) => staticClosure(chunks, source));
      return filesOf(
        chunks,
        needed.filter((key) => !first.has(key)),
      );
    },
  };
};
