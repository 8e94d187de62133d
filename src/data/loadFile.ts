import type { FileName } from "#domain/schema/files.ts";

import { dataAddress } from "./address.ts";

/** A file that could not be had, with the file's name and the reason in its message. */
class FileError extends Error {
  override readonly name = "FileError";
  readonly file: FileName;

  constructor(file: FileName, reason: string) {
    super(`${file}.json: ${reason}`);
    this.file = file;
  }
}

/**
 * Fetches one file's JSON.
 * @throws FileError when it can't be reached, is refused, or isn't JSON.
 */
export const loadFile = async (file: FileName, signal?: AbortSignal): Promise<unknown> => {
  let response: Response;
  let body: string;
  try {
    response = await fetch(dataAddress(`${file}.json`), signal === undefined ? {} : { signal });
    body = await response.text();
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw new FileError(file, "could not be reached; the network may be down");
  }
  if (!response.ok) throw new FileError(file, `the server answered ${response.status}`);
  try {
    return JSON.parse(body);
  } catch {
    throw new FileError(file, "is not JSON");
  }
};
