import { readFileSync } from "node:fs";
import { join } from "node:path";

import { edition } from "#domain/schema/edition.ts";
import { history } from "#domain/schema/history.ts";
import type { Site } from "#site/site.ts";
import { publishedFiles, realSnapshot } from "./dataset.ts";

const publishedJson = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../public/data", file), "utf8"));

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site => ({
  edition: edition.parse(publishedJson("dataset.json")),
  snapshot: realSnapshot("", today),
  files: publishedFiles(),
  history: history.parse(publishedJson("history.json")),
  url,
});
