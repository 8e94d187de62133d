import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { readSite, type Site, type SiteFile } from "#site/site.ts";
import { dayFrom } from "./dataset.ts";

const folder = join(import.meta.dirname, "../../public/data");

/** The files of `public/data/` as they are, by path. */
const published = (): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site =>
  readSite(published(), dayFrom(today), url);

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
