import { FileError, type FileName } from "#domain/schema/files.ts";

import { dataAddress } from "./address.ts";

/** A file of records, or `dataset`, which tells which data set it is. */
type DataFile = FileName | "dataset";

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
      limit.aborted ? { is: "late", seconds: LONGEST_WAIT / 1000 } : { is: "unreachable" },
    );
  }
  if (!response.ok) throw new FileError(file, { is: "refused", status: response.status });
  try {
    return JSON.parse(body);
  } catch {
    throw new FileError(file, { is: "not-json" });
  }
};
