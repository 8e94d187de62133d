import { subject } from "#languages/subject.ts";
import { subjectMore } from "#languages/subjectMore.ts";

/** Texts shown without scripts; the build writes them into index.html, and `lost` into the service worker. */
export const page = {
  get title(): string {
    return subject().site;
  },
  get description(): string {
    return `What ${subjectMore().agencies ?? "agencies"} ordered and promised, from what baseline and by when, and how far they have got.`;
  },
  late: "This page needs its scripts, which are slow to arrive or could not be loaded.",
  tryAgain: "Try again",
  noScript: "This dashboard needs JavaScript to draw its charts.",
  noScriptData: "The data can be read and downloaded without it.",
  /** Replaces the browser's own error page if there is no network and nothing cached. */
  lost: "There is no connection to this site at the moment, and no copy of it is stored on this device.",
};
