import { FileError } from "#domain/schema/fileFault.ts";
import { appRoot, siteRoot } from "./address.ts";
import { pageEdition } from "./build.ts";

/**
 * The data set (`DataFile`); the pinyin of Chinese names; the `names` of records and targets in the other language; the
 * `history` of its editions.
 */
type LoadedFile = "data" | "pinyin" | "names" | "history";

/** The source of a data set: returns each file's JSON, or throws a FileError. */
export type DataSource = (file: LoadedFile, signal: AbortSignal) => Promise<unknown>;

/**
 * A file counts as failed when nothing of it has arrived for this long, in ms; one that is still arriving is
 * never aborted.
 */
const LONGEST_PAUSE = 20_000;

/** The mark in a file, which its address contains too. */
const markIn = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "mark" in json ? json.mark : undefined;

/**
 * Fetches one file's JSON from the site: of the page's own edition, from a folder named after that; each file names it
 * too (`loadedOf`), so that no cache and no host can mix two editions.
 * @throws FileError when it can't be reached, stops coming, is refused, isn't JSON, or is of another edition.
 */
export const loadSiteFile: DataSource = async (file, signal) => {
  const mark = pageEdition();
  const limit = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => limit.abort(), LONGEST_PAUSE);
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
    // In development pages name no edition, and each language has a server of its own.
    const address = new URL(
      `editions/${mark ?? "now"}/data/${file}.json`,
      mark === undefined ? appRoot : siteRoot,
    );
    response = await fetch(address, { signal: AbortSignal.any([signal, limit.signal]) });
    body = await new Response(response.body?.pipeThrough(watch)).text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FileError(
      file,
      limit.signal.aborted ? { is: "late", seconds: LONGEST_PAUSE / 1000 } : { is: "unreachable" },
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
