import { join } from "node:path";

import { publishedIn } from "#app/build/publishedIn.ts";
import { pathsOf } from "#app/pages/pageDetails.ts";
import { textLanguage } from "#domain/dataset/textsIn.ts";
import { language } from "#messages/language.ts";
import { readSite, type Site, type SiteFile } from "#site/basis/site.ts";
import { dayFrom } from "./dataset.ts";

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site =>
  readSite(
    publishedIn(join(import.meta.dirname, "../../public/data"), textLanguage(language.code)),
    dayFrom(today),
    url,
  );

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
export const knownRoutes = ({ snapshot }: Site): ReadonlySet<string> =>
  new Set(pathsOf(snapshot.dataset));
