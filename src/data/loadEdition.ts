import { edition, type Edition } from "#domain/schema/edition.ts";

import { loadFile } from "./loadFile.ts";

/**
 * The longest that a download waits for the edition, in ms: it names the state of the records in any case.
 */
const LONGEST_WAIT = 3000;

const load = async (): Promise<Edition | undefined> => {
  try {
    return edition.parse(await loadFile("dataset", AbortSignal.timeout(LONGEST_WAIT)));
  } catch {
    return undefined;
  }
};

let loading: ReturnType<typeof load> | undefined;

/**
 * The edition of the data set that is shown; undefined where it can't be loaded. Requested once and cached,
 * as a talk may go on without a network.
 */
export const loadEdition = async (): Promise<Edition | undefined> => {
  loading ??= load();
  const loaded = await loading;
  if (loaded === undefined) loading = undefined;
  return loaded;
};

/** Forgets it, because other data is shown from now on. */
export const forgetEdition = (): void => {
  loading = undefined;
};
