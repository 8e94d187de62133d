import type { Counting } from "#domain/query/selection/selection.ts";
import type { EditionName } from "#domain/briefing/briefing.ts";
import { type CountChange, type Flipped, isOlder } from "#domain/briefing/changes.ts";
import type { BriefingFault } from "#domain/briefing/briefingText.ts";
import { parseDate } from "#domain/calendar/dates.ts";
import type { StorageTrouble } from "#domain/query/selection/savedViews.ts";
import { dateWords } from "#messages/words/dates.ts";
import { listWords, counted, countOf } from "#messages/words/numbers.ts";
import { verdictInText } from "#messages/words/verdicts.ts";

const editionWords = ({ version, date }: EditionName): string => {
  const day = parseDate(date);
  return day === undefined ? version : `${version} of ${dateWords(day)}`;
};

/** The reader's briefing: slides that show figures of this site. */
export const briefing = {
  heading: (title: string): string => (title === "" ? "Briefing" : title),
  count: (slides: number): string => counted(slides, "slide"),
  empty: "No slides yet. Choose “Add to briefing” in the ··· menu of any figure.",
  /** What an empty briefing offers. */
  first: {
    lead: "You can start with five slides on the whole data set, and change them as you like; then present them here, or download them for PowerPoint.",
    start: "Start with five slides",
    offered: "The five slides",
    making: "The slides are being made.",
    /** How many were added of those offered. */
    added: (slides: number, offered: number): string =>
      `${counted(slides, "slide")} ${slides === 1 ? "is" : "are"} added${
        slides === offered ? "" : ": the data has nothing for the others"
      }.`,
    nothing: "No slide is added: the data has nothing for these figures.",
    failed: (message: string): string => `The slides could not be added: ${message}`,
  },
  titleOf: "Title of the briefing",
  /** Buttons of the page. */
  actions: {
    present: "Present",
    addTitle: "Add title slide",
    addSection: "Add section",
    addClosing: "Add closing slide",
  },
  slides: "Slides",
  /** The keys of the list of slides. */
  keys: "Arrow keys move between slides; with Alt they move the slide, Delete deletes it.",
  moved: (place: number, count: number): string => `The slide is now ${place} of ${count}.`,
  edited: "The slide being edited",
  /** A slide by its position and its title. */
  slide: (place: number, title: string): string =>
    title === "" ? `Slide ${place}` : `Slide ${place}: ${title}`,
  /** The position of a slide. */
  placeOf: (place: number, count: number): string => `${place} of ${count}`,
  fields: {
    title: "Title",
    text: "Text",
    notes: "Notes",
    /** The heading of a slide without a title of its own. */
    found: "Title from the data",
  },
  takeFound: "Use the title from the data",
  highlight: {
    add: "Point at something",
    name: "Highlight",
    label: "Label",
    fromLeft: "From the left, %",
    fromTop: "From the top, %",
    hint: "Click on the figure to put the mark there.",
    /** For a figure that becomes a native chart or table in a deck. */
    native: (label: string): string =>
      label.trim() === ""
        ? "In PowerPoint this figure is editable and carries no mark. As it has no label either, the highlight is not kept."
        : "In PowerPoint this figure is editable and carries no mark: the label is placed above it.",
    remove: "Remove the highlight",
  },
  moveUp: "Move up",
  moveDown: "Move down",
  duplicate: "Duplicate",
  remove: "Delete",
  removed: (title: string): string =>
    title === "" ? "The slide is deleted." : `“${title}” is deleted.`,
  cleared: (slides: number): string =>
    slides === 1 ? "The slide is deleted." : `All ${slides} slides are deleted.`,
  clear: "Delete all slides",
  undo: "Undo",
  openPage: "Open its page",
  /** Initial texts of slides without a figure. */
  firstTitle: { title: "Briefing", section: "Section", closing: "Thank you" },
  making: "Making the figure",
  failed: (message: string): string => `The figure could not be made: ${message}`,
  nothing: "Nothing to show",
  nothingIn: "The data no longer has anything for this figure, or had nothing by this day.",
  changes: "Changed since the slide was made",
  /** For all slides: how many verdicts changed, each counted once, and how many slides show more or fewer. */
  changedSince: (verdicts: number, slides: number): string =>
    verdicts > 0
      ? `${counted(verdicts, "verdict")} changed since these slides were made.`
      : slides === 1
        ? "One slide’s contents have changed since it was made."
        : `The contents of ${slides} slides have changed since they were made.`,
  /** The verdicts that changed. */
  turned: "Verdicts that changed",
  moreTurned: (verdicts: number): string => `and ${verdicts} more, named on their slides`,
  /** After a change: on which slides. */
  onSlides: (places: readonly number[]): string =>
    places.length === 1 ? `(Slide ${places[0]})` : `(Slides ${listWords(places.map(String))})`,
  /** A target that is no longer in the data, and whose name wasn't kept. */
  goneTarget: (id: string): string => `The target “${id}” (name not kept)`,
  /** Where no change was found; `untold` counts the slides that have no record of what they showed. */
  unchanged: (slides: number, untold: number): string => {
    if (untold === slides) {
      return slides === 1
        ? "What the slide showed wasn’t kept, so its changes aren’t known."
        : "What the slides showed wasn’t kept, so their changes aren’t known.";
    }
    const same =
      slides === 1
        ? "No verdict on the slide changed, and it has as many records and targets as before."
        : "No verdict on the slides changed, and they have as many records and targets as before.";
    return untold === 0
      ? same
      : `${same} Changes to ${counted(untold, "slide")} aren’t known, as not all was kept.`;
  },
  /** The editions of the data set that slides were made with, and the one shown now. */
  madeWith: (
    before: readonly (EditionName | undefined)[],
    now: EditionName | undefined,
  ): string => {
    const [first] = before;
    if (before.length === 1 && first !== undefined && first.version === now?.version) {
      return `The data set is the same, ${editionWords(first)}.`;
    }
    const isKnown = before.some((one) => one !== undefined);
    const made = before.map((one) => (one === undefined ? "one not recorded" : editionWords(one)));
    const from = isKnown
      ? `Made with data set ${listWords(made)}`
      : "The data set used isn’t recorded";
    return now === undefined
      ? `${from}; the present one isn’t known.`
      : `${from}; this is ${editionWords(now)}${isOlder(now, before) ? ", an older one" : ""}.`;
  },
  takeOver: "Update to current data",
  takeOverAll: "Update all to current data",
  takenOver: "Updated to current data.",
  /** A record, target, body or company that is no longer in the data. */
  gone: (id: string): string => `“${id}” is no longer in the data.`,
  /** A verdict that differs from what the slide showed, or a target that its day didn't know yet. */
  flipped: ({ before, now }: Pick<Flipped, "before" | "now">, name: string, asOf: string): string =>
    now === undefined
      ? `${name}: ${verdictInText(before)} on ${asOf}, no longer in the data.`
      : now === "not-set"
        ? `${name}: ${verdictInText(before)} on ${asOf}, a day on which it wasn’t set yet.`
        : `${name}: ${verdictInText(before)} on ${asOf}, now ${verdictInText(now)}.`,
  /** How many records or targets a slide shows. */
  records: ({ before, now }: CountChange): string =>
    `It had ${countOf.records(before)}, now ${countOf.records(now)}.`,
  targets: ({ before, now }: CountChange, of: Counting): string =>
    `It had ${countOf[of](before)}, now ${countOf[of](now)}.`,
  fault: (fault: BriefingFault, name: string): string => {
    switch (fault) {
      case "unreadable":
        return `${name} is not a briefing.`;
      case "later-version":
        return `${name} was made by a later version of this site. Open it there.`;
      case "too-many":
        return `${name} has more slides than can be shown.`;
      case "too-large":
        return `${name} is larger than any briefing.`;
    }
  },
  trouble: (trouble: StorageTrouble): string => {
    switch (trouble.is) {
      case "refused":
        return "This browser won’t store the briefing. It lasts until the page is closed: save it as a file.";
      case "full":
        return "The browser’s storage is full. The briefing lasts until the page is closed: save it as a file.";
      case "unreadable":
        return "The stored briefing could not be read. Adding a slide moves it to “briefing-before” in the browser’s storage.";
      case "skipped":
        return `${counted(trouble.skipped, "stored slide")} could not be read. Changing the briefing moves the old one to “briefing-before” in the browser’s storage.`;
    }
  },
};
