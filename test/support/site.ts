import { readFileSync } from "node:fs";
import { join } from "node:path";

import { edition } from "#domain/schema/edition.ts";
import type { Site } from "#site/site.ts";
import { publishedFiles, realSnapshot } from "./dataset.ts";

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site => ({
  edition: edition.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, "../../public/data/dataset.json"), "utf8")),
  ),
  snapshot: realSnapshot("", today),
  files: publishedFiles(),
  url,
});
