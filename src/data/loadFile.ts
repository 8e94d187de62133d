import { FileError, type FileName, fileNames } from "#domain/schema/files.ts";

import { appRoot, siteRoot } from "./address.ts";
import { pageEdition } from "./build.ts";

/**
 * A file of records; `dataset`, which identifies the data set; the pinyin of Chinese names; the `names` of records
 * and targets in the other language; the `history` of its editions; or one of the files into which a built site splits all records (`splitTexts`, `splitRecords`).
 */
type DataFile =
  | FileName
  | "dataset"
  | "pinyin"
  | "names"
  | "history"
  | "first"
  | "texts"
  | `later/${string}`;

/** The source of a data set: returns each file's JSON, or throws a FileError. */
export type DataSource = (file: DataFile, signal: AbortSignal) => Promise<unknown>;

/**
 * A file counts as failed when nothing of it has arrived for this long, in ms; one that is still arriving is
 * never aborted.
 */
const LONGEST_PAUSE = 20_000;

/** The folder of the files of older records, which are named after their contents. */
const LATER = "later/";

/** The mark in a file, which its address contains too. */
const markIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "mark" in json ? json.mark : undefined;

/** The published files, whose addresses are the same in every edition. */
const published: ReadonlySet<DataFile> = new Set<DataFile>([...fileNames, "dataset"]);

/**
 * Fetches one file's JSON from the site. A page requests the files of its own edition, from a folder named
 * after that edition, or as published; each file contains the same name (`loadedOf`, `markedIn`), so that no cache
 * and no host can mix two editions.
 * @throws FileError when it can't be reached, stops coming, is refused, isn't JSON, or is of another edition.
 */
export const loadSiteFile = async (file: DataFile, signal: AbortSignal): Promise<unknown> => {
  const isLater = file.startsWith(LATER);
  const mark = isLater ? file.slice(LATER.length) : pageEdition();
  // Without an edition, as in development, all files are as they are published in this language.
  const isPublished = mark === undefined || published.has(file);
  const folder = isPublished ? "data/" : `editions/${isLater ? "" : `${mark}/data/`}`;
  // Everything depends on the first file, and the published files can replace it.
  const longest = file === "first" ? LONGEST_PAUSE / 2 : LONGEST_PAUSE;
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => limit.abort(), longest);
  };
  const watch = new TransformStream<Uint8Array, Uint8Array>({
    transform: (bytes, controller) => {
      wait();
      controller.enqueue(bytes);
    },
  });
  wait();
  let response: Response;
  let body: string;
  try {
    response = await fetch(new URL(`${folder}${file}.json`, isPublished ? appRoot : siteRoot), {
      signal: AbortSignal.any([signal, limit.signal]),
      // Addresses of an edition's own files change with their contents.
      cache: isPublished ? "no-cache" : "default",
    });
    body = await new Response(response.body?.pipeThrough(watch)).text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FileError(
      file,
      limit.signal.aborted ? { is: "late", seconds: longest / 1000 } : { is: "unreachable" },
    );
  } finally {
    clearTimeout(timer);
  }
  if (!response.ok) throw new FileError(file, { is: "refused", status: response.status });
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new FileError(file, { is: "not-json" });
  }
  if (mark !== undefined && markIn(json) !== mark)
    throw new FileError(file, { is: "other-edition" });
  return json;
};

let source: DataSource = loadSiteFile;

/** Replaces the source of the data set: by the page itself, where it contains its data, or by a reader's own. */
export const setSource = (other: DataSource = loadSiteFile): void => {
  source = other;
};

/** One file's JSON, from the current source. */
export const loadFile: DataSource = (file, signal) => source(file, signal);
