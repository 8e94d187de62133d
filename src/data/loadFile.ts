import type { FileName } from "#domain/schema/files.ts";

/** A file of records, or `dataset`, which tells which data set it is. */
type DataFile = FileName | "dataset";

import { dataAddress } from "./address.ts";

/** A file that could not be had, with the file's name and the reason in its message. */
class FileError extends Error {
  override readonly name = "FileError";

  constructor(file: DataFile, reason: string) {
    super(`${file}.json: ${reason}`);
  }
}

/** A file that hasn't come by then, in ms, won't: the reader is told rather than kept waiting. */
const LONGEST_WAIT = 20_000;

/**
 * Fetches one file's JSON.
 * @throws FileError when it can't be reached, takes too long, is refused, or isn't JSON.
 */
export const loadFile = async (file: DataFile, signal: AbortSignal): Promise<unknown> => {
  const limit = AbortSignal.timeout(LONGEST_WAIT);
  let response: Response;
  let body: string;
  try {
    response = await fetch(dataAddress(`${file}.json`), {
      signal: AbortSignal.any([signal, limit]),
    });
    body = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FileError(
      file,
      limit.aborted
        ? `did not come within ${LONGEST_WAIT / 1000} seconds`
        : "could not be reached; the network may be down",
    );
  }
  if (!response.ok) throw new FileError(file, `the server answered ${response.status}`);
  try {
    return JSON.parse(body);
  } catch {
    throw new FileError(file, "is not JSON");
  }
};
