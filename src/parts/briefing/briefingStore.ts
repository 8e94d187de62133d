import { type Briefing, emptyBriefing } from "#domain/briefing/briefing.ts";
import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { keptStore } from "#parts/page/keptStore.ts";

import { carriedHere } from "./carriedHere.ts";

/** The briefing that the reader is making. A saved page begins with its own, and keeps it apart from others'. */
export const { store: briefingStore, keep: keepBriefing } = keptStore<Briefing>({
  key: carriedHere === undefined ? "briefing" : `briefing-${carriedHere.id}`,
  empty: carriedHere?.briefing ?? emptyBriefing,
  read: (text) => {
    const read = readBriefing(text);
    return "fault" in read ? undefined : { value: read.briefing, skipped: read.skipped };
  },
  write: writeBriefing,
});
