import { join } from "node:path";
import type { Plugin } from "vite";

import { splitTexts } from "#domain/dataset/laterTexts.ts";
import { fileNames } from "#domain/schema/files.ts";

import { publishedIn } from "./publishedIn.ts";

/**
 * The same records as the app loads them: what its pages begin with in one file, the texts in another.
 * @throws SyntaxError where a file isn't JSON or isn't there.
 */
export const loadedOf = (published: ReadonlyMap<string, string>): ReadonlyMap<string, string> => {
  const json = (name: string): unknown => JSON.parse(published.get(`${name}.json`) ?? "");
  // What is cited after what cites it: packed so, it takes less.
  const names = ["dataset", ...fileNames.filter((name) => name !== "sources"), "sources"];
  const files = Object.fromEntries(names.map((name) => [name, json(name)]));
  const { first, texts } = splitTexts(files);
  return new Map([
    ["first.json", JSON.stringify(first)],
    ["texts.json", JSON.stringify(texts)],
  ]);
};

/** Emits these two beside the published files. */
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
