import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readSite, type Site } from "#site/site.ts";
import { dayFrom } from "./dataset.ts";

/** The site as the build would write it on that day, at no address or at one. */
export const siteOf = (url?: string, today = "2026-11-24"): Site =>
  readSite(
    (name) =>
      JSON.parse(
        readFileSync(join(import.meta.dirname, "../../public/data", `${name}.json`), "utf8"),
      ) as unknown,
    dayFrom(today),
    url,
  );
