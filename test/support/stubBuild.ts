import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { loadedOf } from "#app/build/loadedData.ts";
import { ofBuild, offline } from "#app/build/offline.ts";
import { languages } from "#languages/languages.ts";
import { page } from "#messages/app/page.ts";

import type { Published } from "./editions.ts";

/** A site as it was built: what a host would serve, by path from its root. */
export interface Build {
  readonly edition: string;
  readonly published: Published;
  readonly files: ReadonlyMap<string, string>;
}

const html = '<html lang="en-GB"><script src="./early.js"></script><div id="root"></div></html>';

/** The site of these files, of which the program and the pages are stubs. */
export const buildOf = (published: Published): Build => {
  const loaded = loadedOf(published);
  const files = new Map([
    ["early.js", ""],
    ["icon.svg", "<svg/>"],
    ["licences.txt", ""],
    ["assets/app.js", ""],
    ...[...published].map(([path, text]) => [`data/${path}`, text] as const),
    ...loaded.files,
  ]);
  const dist = mkdtempSync(join(tmpdir(), "edition-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const { worker, build } = offline(dist, [
    { language: languages[0], page, html, published: published.keys(), loaded },
  ]);
  rmSync(dist, { recursive: true });
  files.set("sw.js", worker);
  files.set("index.html", ofBuild(html, build, loaded));
  return { edition: loaded.edition, published, files };
};
