import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Plugin } from "vite";

import { splitRecords } from "#domain/dataset/laterRecords.ts";
import { splitTexts } from "#domain/dataset/laterTexts.ts";
import { readDataset } from "#domain/dataset/readDataset.ts";

import { publishedIn } from "./publishedIn.ts";

/**
 * The same records as the app loads them: what its pages begin with in one file, the texts in another, and
 * older records of a large data set in files by year, whose names tell what is in them.
 * @throws SyntaxError where a file isn't JSON or isn't there.
 */
export const loadedOf = (published: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const json = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");
  // What is cited after what cites it: packed so, it takes less.
  const files = {
    dataset: json("dataset"),
    sectors: json("sectors"),
    agencies: json("agencies"),
    companies: json("companies"),
    policies: json("policies"),
    news: json("news"),
    sources: json("sources"),
  };
  const { first: newest, later } = splitRecords(files, readDataset(files));
  const { first, texts } = splitTexts(newest);
  const older = later.map(({ name, files: own }) => {
    const content = JSON.stringify(own);
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
    return { name: `${name}-${hash}`, content };
  });
  const names = older.map(({ name }) => name);
  return new Map([
    ["first.json", JSON.stringify(later.length === 0 ? first : { ...first, later: names })],
    ["texts.json", JSON.stringify(texts)],
    ...older.map(({ name, content }) => [`later/${name}.json`, content] as const),
  ]);
};

/** Emits these beside the published files. */
export function loadedData(): Plugin {
  let folder = "";
  return {
    name: "loaded-data",
    apply: "build",
    configResolved({ publicDir }) {
      folder = join(publicDir, "data");
    },
    generateBundle() {
      for (const [name, source] of loadedOf(publishedIn(folder)))
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
    },
  };
}
