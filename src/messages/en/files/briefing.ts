import type { Flipped } from "#domain/briefing/changes.ts";
import type { BriefingFault } from "#domain/briefing/briefingText.ts";
import type { StorageTrouble } from "#domain/selection/savedViews.ts";
import { counted } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";

/** The reader's briefing: slides that show figures of this site. */
export const briefing = {
  heading: (title: string): string => (title === "" ? "Briefing" : title),
  count: (slides: number): string => counted(slides, "slide"),
  empty:
    "No slides yet. “Add to briefing” stands beside every figure: what is added there comes here.",
  titleOf: "Title of the briefing",
  /** Buttons of the page. */
  actions: {
    present: "Present",
    addTitle: "Add title slide",
    addSection: "Add section",
    addClosing: "Add closing slide",
  },
  slides: "Slides",
  /** A slide by its place and its title. */
  slide: (place: number, title: string): string =>
    title === "" ? `Slide ${place}` : `Slide ${place}: ${title}`,
  fields: {
    title: "Title",
    text: "Text",
    notes: "Notes",
    titleHint: "As found",
  },
  moveUp: "Move up",
  moveDown: "Move down",
  duplicate: "Duplicate",
  remove: "Delete",
  removed: (title: string): string =>
    title === "" ? "The slide is deleted." : `“${title}” is deleted.`,
  undo: "Undo",
  openPage: "Open its page",
  /** First texts of slides of words. */
  firstTitle: { title: "Briefing", section: "Section", closing: "Thank you" },
  making: "Making the figure",
  failed: (message: string): string => `The figure could not be made: ${message}`,
  nothing: "Nothing to show",
  nothingIn: "The data holds nothing for this figure any more, or nothing by this day.",
  /** What stands under a figure, from its parts; empty ones are left out. */
  underFigure: (parts: readonly string[]): string =>
    parts.filter((part) => part !== "").join(" · "),
  changes: "Changed since the slide was made",
  /** A verdict that is no longer what the slide showed. */
  flipped: ({ before, now }: Pick<Flipped, "before" | "now">, name: string, asOf: string): string =>
    now === undefined
      ? `${name}: ${verdictInText(before)} on ${asOf}, no longer in the data.`
      : `${name}: ${verdictInText(before)} on ${asOf}, now ${verdictInText(now)}.`,
  fault: (fault: BriefingFault, name: string): string => {
    switch (fault) {
      case "unreadable":
        return `${name} is not a briefing.`;
      case "later-version":
        return `${name} was made by a later version of this site. Open it there.`;
      case "too-many":
        return `${name} has more slides than can be shown.`;
    }
  },
  trouble: (trouble: StorageTrouble): string => {
    switch (trouble.is) {
      case "refused":
        return "This browser refuses to keep the briefing. It stays until the page is closed: save it as a file.";
      case "full":
        return "The browser’s storage is full. The briefing stays until the page is closed: save it as a file.";
      case "unreadable":
        return "What the browser had kept could not be read as a briefing. It stays untouched until a slide is added.";
      case "skipped":
        return `${counted(trouble.skipped, "slide")} that the browser had kept could not be read. To change the briefing drops ${trouble.skipped === 1 ? "it" : "them"}.`;
    }
  },
};
