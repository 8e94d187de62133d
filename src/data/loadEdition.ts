import { edition, type Edition } from "#domain/schema/edition.ts";

import { loadFile } from "./loadFile.ts";

/** A download doesn't wait longer for the number of the edition, in ms: it says the state in any case. */
const LONGEST_WAIT = 3000;

const load = async (): Promise<Edition | undefined> => {
  try {
    return edition.parse(await loadFile("dataset", AbortSignal.timeout(LONGEST_WAIT)));
  } catch {
    return undefined;
  }
};

let asked: ReturnType<typeof load> | undefined;

/**
 * Which edition of the data set is shown; undefined where that can't be had. It is asked for once: a talk goes
 * on without a network.
 */
export const loadEdition = async (): Promise<Edition | undefined> => {
  asked ??= load();
  const known = await asked;
  if (known === undefined) asked = undefined;
  return known;
};
