/**
 * Writes down what a build and every figure are, a line a file: `hash path`. Two such lists show by `diff` what a
 * change of structure changed for readers, which should be nothing but what its message names.
 *
 * `npm run baseline -- LIST [PATTERN]`, after `npm run build`: PATTERN, a regular expression of paths, also keeps the
 * files themselves in the folder `LIST.files`, to see what differs.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";

import { modesOf } from "#app/build/languages.ts";
import { languages } from "#languages/languages.ts";
import type * as Program from "./figureForms.ts";

const project = join(import.meta.dirname, "../../..");
const dist = join(project, "dist");
const [list, pattern] = process.argv.slice(2);
if (list === undefined) throw new Error("expected the name of the list to write");
const kept = pattern === undefined ? undefined : new RegExp(pattern);

const lines: string[] = [];

/** Names that a build makes from contents, and ids that React counts up. */
const withoutHashes = (text: string): string =>
  text
    .replaceAll(/(assets|later)\/[\w-]+?\.(js|css|json)/g, "$1/hashed.$2")
    .replaceAll(/sha(256|384|512)-[\w+/=]+/g, "sha$1")
    .replaceAll(/_[rR]_\w*_/g, "_id_");

const isText = (path: string): boolean =>
  /\.(html|json|xml|txt|svg|csv|ics|js|webmanifest)$/.test(path);

const add = (path: string, content: string | Uint8Array): void => {
  const text = typeof content === "string" ? withoutHashes(content) : content;
  lines.push(`${createHash("sha256").update(text).digest("hex").slice(0, 16)} ${path}`);
  if (kept?.test(path) === true) {
    const file = join(`${list}.files`, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

// Scripts and styles are what may change; what they make must not.
const isMade = (path: string): boolean =>
  !/(^|\/)(assets|\.vite)\/|one-file\.html$|licences\.txt$|(^|\/)(sw\.js|build\.txt)$/.test(path);

for (const path of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  const file = join(dist, path);
  if (!isMade(path) || !statSync(file).isFile()) continue;
  add(`dist/${path}`, isText(path) ? readFileSync(file, "utf8") : readFileSync(file));
}

const isProgram = (module: unknown): module is typeof Program =>
  typeof module === "object" && module !== null && "figureForms" in module;

for (const language of languages) {
  const { code } = language;
  const mode = modesOf(language).pages;
  const outDir = join(project, "node_modules/.baseline", code);
  await build({
    root: project,
    mode,
    logLevel: "error",
    build: {
      ssr: "test/tools/baseline/figureForms.ts",
      outDir,
      emptyOutDir: true,
      manifest: false,
    },
  });
  const program: unknown = await import(pathToFileURL(join(outDir, "figureForms.js")).href);
  if (!isProgram(program)) throw new Error("expected the program that makes figures");
  for await (const [path, content] of program.figureForms(project)) add(`${code}/${path}`, content);
  rmSync(outDir, { recursive: true });
}

writeFileSync(list, `${lines.toSorted().join("\n")}\n`);
process.stdout.write(`${list}: ${lines.length} files\n`);
