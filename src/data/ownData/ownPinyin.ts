import type { PinyinFile } from "#domain/schema/pinyinFile.ts";
import { chineseNames, namedFiles } from "#importing/pinyin/chineseNames.ts";

import type { NamesByFile } from "./pinyinWorker.ts";
import type { OwnSet } from "./readOwn.ts";

const none: PinyinFile = { sectors: {}, agencies: {}, companies: {}, policies: {}, news: {} };

/** Asks a worker, which has the dictionary, and ends it. */
const syllablesByWorker = (names: NamesByFile): Promise<PinyinFile> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./pinyinWorker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<PinyinFile>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener("error", ({ message }) => {
      worker.terminate();
      reject(new Error(message));
    });
    worker.postMessage(names, []);
  });

/**
 * The pinyin of a reader's own names.
 * @throws Error where the worker can't be loaded or fails: then the search says that it doesn't know any pinyin
 */
export const ownPinyin = async ({ tables }: Pick<OwnSet, "tables">): Promise<PinyinFile> => {
  const of = (file: keyof NamesByFile) => chineseNames(tables[file]);
  const names: NamesByFile = {
    sectors: of("sectors"),
    agencies: of("agencies"),
    companies: of("companies"),
    policies: of("policies"),
    news: of("news"),
  };
  return namedFiles.every((file) => names[file].length === 0) ? none : syllablesByWorker(names);
};
