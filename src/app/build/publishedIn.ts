import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The JSON files of a folder, unchanged, by their paths in it: `schema/news.schema.json`. */
export const publishedIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".json"))
      .map((path) => [path.replaceAll("\\", "/"), readFileSync(join(folder, path), "utf8")]),
  );
