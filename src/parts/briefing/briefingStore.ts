import { type Briefing, emptyBriefing } from "#domain/briefing/briefing.ts";
import { readBriefing, writeBriefing } from "#domain/briefing/briefingText.ts";
import { keptStore } from "#parts/page/keptStore.ts";

/** The briefing that the reader is making. */
export const { store: briefingStore, keep: keepBriefing } = keptStore<Briefing>({
  key: "briefing",
  empty: emptyBriefing,
  read: (text) => {
    const read = readBriefing(text);
    return "fault" in read ? undefined : { value: read.briefing, skipped: read.skipped };
  },
  write: writeBriefing,
});
