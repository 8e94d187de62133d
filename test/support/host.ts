import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { runInNewContext } from "node:vm";
import { createServer as createVite } from "vite";

import { builtApp } from "#app/build/builtApp.ts";
import { languageOfMode } from "#app/build/languages.ts";
import { publishedIn } from "#app/build/publishedIn.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { todayOf } from "#domain/calendar/dates.ts";
import type * as PagesModule from "#site/pages.ts";
import type * as SiteModule from "#site/basis/site.ts";

import { typeOf } from "./deployment.ts";
import { answerOf, type HostKind } from "./hostKinds.ts";

const project = resolve(import.meta.dirname, "../..");
const dist = join(project, "dist");

/** Pages by their files, which a host has beside the built site or in the place of its own. */
export type Pages = ReadonlyMap<string, string | Uint8Array>;

const isPages = (module: unknown): module is typeof PagesModule =>
  typeof module === "object" && module !== null && "pages" in module;

const isSite = (module: unknown): module is typeof SiteModule =>
  typeof module === "object" && module !== null && "readSite" in module;

/** A language's index.html before anything was drawn into it, which the worker carries. */
const shellOf = (folder: string): string => {
  const [line = ""] = readFileSync(join(dist, "sw.js"), "utf8").split("\n", 1);
  const languages: unknown = runInNewContext(`${line} JSON.stringify(built.languages)`);
  const found: { folder: string; shell: string }[] = JSON.parse(String(languages));
  return found.find((one) => one.folder === folder)?.shell ?? "";
};

/** The sources that a loader imports, by its text as Vite's development server has it. */
const sourcesInDev = (loader: string): readonly string[] =>
  [...loader.matchAll(/\("\/(src\/[^"?]*)/g)].map(([, source = ""]) => source);

/** Some pages in a mode's language as a build with `SITE_URL` writes them, around the app that was built. */
export const pagesFor = async (
  url: string,
  mode: string,
  routes: readonly string[],
): Promise<Pages> => {
  const { folder, code } = languageOfMode(mode);
  const vite = await createVite({
    root: project,
    mode,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false },
  });
  try {
    const [site, program]: readonly unknown[] = await Promise.all(
      ["basis/site", "pages"].map((name) => vite.ssrLoadModule(`/src/site/${name}.ts`)),
    );
    if (!isSite(site) || !isPages(program)) throw new Error("expected the program of the pages");
    const published = publishedIn(join(project, "public/data"), textLanguage(code));
    const known = site.readSite(published, todayOf(new Date()), url);
    const app = builtApp(join(dist, folder), shellOf(folder), sourcesInDev);
    const pages = new Map<string, string | Uint8Array>();
    for await (const { path, content } of program.pages(known, app, (route) =>
      routes.includes(route),
    ))
      pages.set(path, content);
    return pages;
  } finally {
    await vite.close();
  }
};

/** How a page comes over a slow line: so many bytes at a time, so many milliseconds between them. */
export interface Pieces {
  readonly bytes: number;
  readonly pause: number;
}

const sendInPieces = async (
  response: ServerResponse,
  page: Uint8Array,
  { bytes, pause }: Pieces,
): Promise<void> => {
  for (let at = 0; at < page.length; at += bytes) {
    response.write(page.subarray(at, at + bytes));
    await setTimeout(pause);
  }
  response.end();
};

/**
 * The built site on a host of a kind, which sends no headers but what a file is; its pages come in pieces where that
 * is asked for. @returns its origin, and how to close it.
 */
export const openHost = async (
  kind: HostKind,
  { pages = new Map(), pieces }: { readonly pages?: Pages; readonly pieces?: Pieces } = {},
) => {
  const isBuilt = (file: string): boolean =>
    existsSync(join(dist, file)) && statSync(join(dist, file)).isFile();
  const has = (file: string): boolean => pages.has(file) || isBuilt(file);
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
    const answer = answerOf(kind, has, pathname);
    if ("location" in answer) {
      response.writeHead(301, { Location: answer.location + search }).end();
    } else {
      response.writeHead(answer.status, { "Content-Type": typeOf(answer.file) });
      const file = pages.get(answer.file) ?? readFileSync(join(dist, answer.file));
      if (pieces === undefined || !answer.file.endsWith(".html")) response.end(file);
      else void sendInPieces(response, Buffer.from(file), pieces);
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("expected a TCP port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
