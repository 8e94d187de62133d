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
  /** The keys of the list of slides. */
  keys: "Arrow keys lead from slide to slide; with Alt they move it, Delete deletes it.",
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
    found: "Title, as found",
  },
  takeFound: "Use the title as found",
  highlight: {
    add: "Point at something",
    name: "Highlight",
    label: "What is said there",
    fromLeft: "From the left, %",
    fromTop: "From the top, %",
    hint: "Click on the figure to put the mark there.",
    /** For a figure that becomes a native chart or table in a deck. */
    native: (label: string): string =>
      label.trim() === ""
        ? "In PowerPoint this figure can be edited and has no mark on it. Nothing is said there either, so nothing of the highlight is kept."
        : "In PowerPoint this figure can be edited and has no mark on it: what is said there stands over the figure.",
    remove: "Take the highlight away",
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
  nothingIn: "The data holds nothing for this figure any more, or nothing by this day.",
  changes: "Changed since the slide was made",
  /** For all slides: how many verdicts changed, each counted once, and how many slides show more or fewer. */
  changedSince: (verdicts: number, slides: number): string =>
    verdicts > 0
      ? `${counted(verdicts, "verdict")} changed since these slides were made.`
      : slides === 1
        ? "A slide no longer holds what it held when it was made."
        : `${slides} slides no longer hold what they held when they were made.`,
  /** The verdicts that changed. */
  turned: "Verdicts that changed",
  moreTurned: (verdicts: number): string => `and ${verdicts} more, named on their slides`,
  /** After a change: on which slides. */
  onSlides: (places: readonly number[]): string =>
    places.length === 1 ? `(Slide ${places[0]})` : `(Slides ${listWords(places.map(String))})`,
  /** A target that is no longer in the data, and whose name wasn't kept. */
  goneTarget: (id: string): string => `The target “${id}”, whose name wasn’t kept`,
  /** Where no change was found; `untold` counts the slides that have no record of what they showed. */
  unchanged: (slides: number, untold: number): string => {
    if (untold === slides) {
      return slides === 1
        ? "What the slide showed wasn’t kept, so what changed on it can’t be told."
        : "What the slides showed wasn’t kept, so what changed on them can’t be told.";
    }
    const same =
      slides === 1
        ? "No verdict on the slide changed, and it holds as many records and targets as then."
        : "No verdict on the slides changed, and they hold as many records and targets as then.";
    return untold === 0
      ? same
      : `${same} Of ${counted(untold, "slide")} it can’t be told, as not all was kept.`;
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
      : "With which data set isn’t recorded";
    return now === undefined
      ? `${from}; which one this is can’t be known now.`
      : `${from}; this is ${editionWords(now)}${isOlder(now, before) ? ", an older one" : ""}.`;
  },
  takeOver: "Take over as seen now",
  takeOverAll: "Take over all as seen now",
  takenOver: "What is seen now is taken over.",
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
    `It held ${countOf.records(before)}, now ${countOf.records(now)}.`,
  targets: ({ before, now }: CountChange, of: Counting): string =>
    `It held ${countOf[of](before)}, now ${countOf[of](now)}.`,
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
        return "This browser refuses to keep the briefing. It stays until the page is closed: save it as a file.";
      case "full":
        return "The browser’s storage is full. The briefing stays until the page is closed: save it as a file.";
      case "unreadable":
        return "What the browser had kept could not be read as a briefing. It is put aside, as “briefing-before” in the browser’s storage, once a slide is added.";
      case "skipped":
        return `${counted(trouble.skipped, "slide")} that the browser had kept could not be read. To change the briefing puts the old one aside, as “briefing-before” in the browser’s storage.`;
    }
  },
};
