import { type Briefing, emptyBriefing } from "#domain/briefing/briefing.ts";
import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { keptStore } from "#parts/page/keptStore.ts";

import { carriedHere } from "./carriedHere.ts";

/**
 * The reader's briefing. A page saved as one file starts with the briefing in it, and stores it under a key of
 * its own.
 */
export const {
  store: briefingStore,
  keep: keepBriefing,
  change: changeBriefing,
} = keptStore<Briefing>({
  key: carriedHere === undefined ? "briefing" : `briefing-${carriedHere.id}`,
  empty: carriedHere?.briefing ?? emptyBriefing,
  read: (text) => {
    const read = readBriefing(text);
    return "fault" in read ? undefined : { value: read.briefing, skipped: read.skipped };
  },
  write: writeBriefing,
});
