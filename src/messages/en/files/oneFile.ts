import type { TemplateFault } from "#domain/briefing/carried.ts";
import { type Day, parseDate } from "#domain/calendar/dates.ts";
import type { Edition } from "#domain/schema/edition.ts";
import { dateWords, dayWords } from "#messages/words/dates.ts";

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A briefing saved as a page in one file. */
export const oneFile = {
  action: "Save as a page",
  hint: "One HTML file with all slides and data, live, that opens without a network.",
  cancel: "Cancel",
  making: (bytes: number): string => `Making the page: ${megabytes(bytes)} loaded.`,
  saved: (name: string, bytes: number): string => `Saved as ${name} (${megabytes(bytes)}).`,
  cancelled: "Nothing was saved.",
  fault: (fault: TemplateFault): string => {
    switch (fault) {
      case "unreachable":
        return "Not saved: the site can’t be reached. Try again once there is a network.";
      case "no-template":
        return "Not saved: only the built site has the page to be saved (npm run build), not its development server.";
    }
  },
  failed: (message: string): string => `Not saved: ${message}.`,
  /** The file name for a briefing without a title. */
  untitled: "briefing",
  /** At the top of a saved page. */
  copy: (day: Day, edition: Edition | undefined): string => {
    const date = parseDate(edition?.date ?? "");
    const of =
      edition === undefined
        ? ""
        : `, from data set ${edition.version}${date === undefined ? "" : ` of ${dateWords(date)}`}`;
    return `A copy made on ${dayWords(day)}${of}. Targets are judged as of that day unless another is chosen.`;
  },
  openSite: "Open the site as it is now",
  /** For a page opened before anything was saved into it. */
  empty:
    "This page is an empty frame for a briefing. Make a briefing on the site, and save it there.",
};
