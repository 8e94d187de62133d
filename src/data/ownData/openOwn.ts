import type { QueryClient } from "@tanstack/react-query";

import type { Day } from "#domain/calendar/dates.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";

import { buildOwn, type BuiltOwn, clientOf, siteClient } from "./buildOwn.ts";
import { forgetFiles, keepFiles, keptFiles } from "./keptFiles.ts";
import { readOwn } from "./readOwn.ts";
import { type LostOwn, ownKey, ownState, type ShownOwn } from "./shown.ts";

const setOwn = (shown: ShownOwn | undefined, lost?: LostOwn): void => {
  ownState.shown = shown;
  ownState.lost = lost;
};

/** Shows own data on all pages; where it is to be kept but can't be, the page shows it until it is closed. */
export const showOwn = async (built: BuiltOwn, isToBeKept: boolean): Promise<void> => {
  const { choice, set } = built;
  const trouble = isToBeKept
    ? await keepFiles({ ...choice, files: set.files })
    : await forgetFiles().then(() => undefined);
  const { name, isMerged } = choice;
  setOwn({ name, isMerged, isKept: isToBeKept && trouble === undefined, trouble });
  ownState.show?.(clientOf(built));
};

/** Back to the site's data, here and on the next visits. */
export const leaveOwn = async (): Promise<void> => {
  await forgetFiles();
  setOwn(undefined);
  ownState.show?.(siteClient());
};

/**
 * Reads the files kept on an earlier visit, as a client for the app's queries. Where they are gone or can't be read,
 * a notice says so, and undefined has the app show the site's data.
 */
export const openKept = async (
  language: DataLanguage,
  today: Day,
): Promise<QueryClient | undefined> => {
  const name = localStorage.getItem(ownKey) ?? "";
  try {
    const kept = await keptFiles();
    if (kept === undefined) {
      setOwn(undefined, { name, why: "cleared" });
      return undefined;
    }
    const set = await readOwn(kept.files, language, () => undefined, new AbortController().signal);
    const client = clientOf(await buildOwn(set, kept, today));
    setOwn({ name: kept.name, isMerged: kept.isMerged, isKept: true });
    return client;
  } catch (error) {
    reportError(error);
    setOwn(undefined, { name, why: "unreadable" });
    return undefined;
  }
};
