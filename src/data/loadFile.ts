import { FileError, type FileName } from "#domain/schema/files.ts";

import { siteRoot } from "./address.ts";
import { ownEdition } from "./build.ts";

/**
 * A file of records; `dataset`, which tells which data set it is; the pinyin of Chinese names; or those
 * that a built site has all records in (`splitTexts`, `splitRecords`).
 */
type DataFile = FileName | "dataset" | "pinyin" | "first" | "texts" | `later/${string}`;

/** Where a data set comes from: gives each file's JSON, or throws a FileError. */
type DataSource = (file: DataFile, signal: AbortSignal) => Promise<unknown>;

/** A file of which nothing comes for so long, in ms, won't come; one that still arrives is never cut. */
const LONGEST_PAUSE = 20_000;

/** Where files of older records lie, which are named after their contents. */
const LATER = "later/";

/** The mark that a file carries, which its address names too. */
const markIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "mark" in json ? json.mark : undefined;

/**
 * Fetches one file's JSON from the site. A page asks for the files of its own edition, which lie in a folder
 * named after that and carry the name within (`loadedOf`), so that no cache and no host can mix two.
 * @throws FileError when it can't be reached, stops coming, is refused, isn't JSON, or is of another edition.
 */
const fetchFile = async (file: DataFile, signal: AbortSignal): Promise<unknown> => {
  const isLater = file.startsWith(LATER);
  const mark = isLater ? file.slice(LATER.length) : ownEdition();
  // Without an edition, as in development, the files as they are published.
  const folder = mark === undefined ? "data/" : `editions/${isLater ? "" : `${mark}/data/`}`;
  // All stands on the first one, in whose place the published files can be had.
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
    response = await fetch(new URL(`${folder}${file}.json`, siteRoot), {
      signal: AbortSignal.any([signal, limit.signal]),
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

let source: DataSource = fetchFile;

/** Takes the data set from elsewhere from now on: from the page itself, where it carries its data. */
export const setSource = (other: DataSource = fetchFile): void => {
  source = other;
};

/** One file's JSON, wherever this data set comes from. */
export const loadFile: DataSource = (file, signal) => source(file, signal);
