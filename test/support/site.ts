import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { edition } from "#domain/schema/edition.ts";
import type { Site, SiteFile } from "#site/site.ts";
import { publishedFiles, realSnapshot } from "./dataset.ts";

const folder = join(import.meta.dirname, "../../public/data");

/** The files of `public/data/` as they are. */
const published = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site => ({
  edition: edition.parse(JSON.parse(readFileSync(join(folder, "dataset.json"), "utf8"))),
  snapshot: realSnapshot("", today),
  files: publishedFiles(),
  published: published(),
  url,
});

/** All that a generator of files writes, by path. */
export const writtenBy = async (
  files: AsyncIterable<SiteFile> | Iterable<SiteFile>,
): Promise<ReadonlyMap<string, string>> => {
  const written = new Map<string, string>();
  for await (const { path, content } of files) {
    written.set(path, typeof content === "string" ? content : new TextDecoder().decode(content));
  }
  return written;
};

/** Every route that the site shows, in the form of links inside the app. */
export const knownRoutes = ({ snapshot: { dataset } }: Site): ReadonlySet<string> =>
  new Set([
    "/",
    "/timeline",
    "/targets",
    "/agencies",
    "/records",
    "/data",
    "/method",
    ...dataset.entries.map(({ id }) => `/records/${id}`),
    ...dataset.targets.map(({ id }) => `/targets/${id}`),
    ...[...dataset.agencies.keys()].map((id) => `/agencies/${id}`),
    ...[...dataset.companies.keys()].map((id) => `/companies/${id}`),
  ]);
