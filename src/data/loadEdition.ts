import { edition, type Edition } from "#domain/schema/edition.ts";

import { loadFile } from "./loadFile.ts";

/** A download doesn't wait longer for the number of the edition, in ms: it says the state in any case. */
const LONGEST_WAIT = 3000;

/** Which edition of the data set is shown; undefined where that can't be had. */
export const loadEdition = async (): Promise<Edition | undefined> => {
  try {
    return edition.parse(await loadFile("dataset", AbortSignal.timeout(LONGEST_WAIT)));
  } catch {
    return undefined;
  }
};
