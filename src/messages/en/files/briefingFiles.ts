import { listWords, counted } from "#messages/words/numbers.ts";

/** Saving a briefing and opening it again. */
export const briefingFiles = {
  name: "Briefing actions",
  copyLink: "Copy link",
  save: "Save as file",
  powerPoint: "PowerPoint",
  /** The positions of slides whose figures have no mark in the deck. */
  unmarked: (places: readonly number[]): string =>
    places.length === 1
      ? `In PowerPoint the figure on slide ${places[0]} is editable and carries no mark; its label is placed above it.`
      : `In PowerPoint the figures on slides ${listWords(places.map(String))} are editable and carry no marks; their labels are placed above them.`,
  open: "Open a file",
  /** The label of the file field. */
  pick: "A briefing, or a PowerPoint deck made from one",
  drop: "Drop the file to open it",
  linkCopied: "The link is copied. It opens the whole briefing.",
  linkRefused: "This browser won’t copy the link. Copy it from here:",
  link: "Link to the briefing",
  linkTooLong: (characters: number): string =>
    `The link would have ${characters} characters, too long for many programs. Send the file instead.`,
  nothingToSend: "The briefing has no slides yet.",
  notSaved: (message: string): string => `Not saved: ${message}`,
  /** For a shared briefing: what it was opened from. */
  fromLink: "The link",
  opening: (name: string, slides: number): string =>
    `${name} is a briefing of ${counted(slides, "slide")}.`,
  skipped: (slides: number): string =>
    `${counted(slides, "slide")} of it could not be read and would be left out.`,
  present: (slides: number): string =>
    `You have ${counted(slides, "slide")} of your own here. What should happen to them?`,
  replace: "Replace mine",
  append: "Add it after mine",
  cancel: "Don’t open",
  tooMany: (most: number): string =>
    `Both together would exceed ${most} slides, the most a briefing can hold.`,
  opened: (name: string, slides: number): string => `Opened ${name}: ${counted(slides, "slide")}.`,
  openedLess: (name: string, slides: number, skipped: number): string =>
    `Opened ${name}: ${counted(slides, "slide")}. ${skipped} could not be read and ${skipped === 1 ? "is" : "are"} left out.`,
  formerIsBack: "Your previous briefing is restored.",
  notOpened: (name: string, message: string): string => `${name} could not be opened: ${message}`,
  working: "Making the slides",
  reading: "Reading the presentation",
  progress: (done: number, of: number): string => `Slide ${done} of ${of}`,
  /** Bringing a deck up to date. */
  refreshing: "Update a deck",
  refreshed: (name: string): string => `${name}, updated`,
  saveDeck: "Save the new deck",
  openDeck: "Open its briefing here",
  close: "Close",
  refused: (name: string, why: string, after: string): string => `${name}: ${why} ${after}`,
  /** For a deck that no longer contains what it was made from. */
  noRecord:
    "This presentation no longer says which views it was made from, so it can’t be updated.",
};

/** The text parts of a slide. */
const parts = {
  title: "title",
  text: "text",
  source: "source line",
  highlight: "highlight",
  rest: "what the table leaves out",
  alt: "alternative text",
  notes: "notes",
} as const;

type Part = keyof typeof parts;

interface Figure {
  readonly isChanged: boolean;
  readonly isKept: boolean;
  readonly added: readonly string[];
  readonly gone: readonly string[];
}

/** How a slide was changed. */
interface Change {
  readonly figure?: Figure | "other-kind" | "taken-out";
  readonly brought: readonly Part[];
  readonly kept: readonly Part[];
}

const daysWords = (days: readonly string[]): string =>
  days.length > 2 ? `days from ${days[0]} to ${days.at(-1)}` : listWords(days);

const partsWords = (list: readonly Part[]): string => listWords(list.map((part) => parts[part]));

const figureWords = (figure: Change["figure"]): readonly string[] => {
  if (figure === undefined) return [];
  if (figure === "other-kind") {
    return [
      "The figure was left as it was: a different kind (chart, table or picture) is made now.",
    ];
  }
  if (figure === "taken-out") return ["The figure is no longer on this slide."];
  const { isChanged, isKept, added, gone } = figure;
  return [
    isChanged ? "The figure was updated." : "The figure is unchanged.",
    ...(added.length === 0 ? [] : [`New in it: ${listWords(added)}.`]),
    ...(gone.length === 0 ? [] : [`No longer in it: ${listWords(gone)}.`]),
    ...(isKept ? ["Edits made to it were kept."] : []),
  ];
};

/** The texts of bringing a deck up to date. */
export const refresh = {
  /** Why a file was refused, by fault code. */
  refused: {
    "not-office": "This isn't a presentation. Choose a PowerPoint file (.pptx) that was made here.",
    "old-format":
      "This file is in the format of PowerPoint 97 to 2003 (.ppt). Save it as .pptx, then choose it again.",
    "other-format":
      "This presentation isn't in the format of PowerPoint. Save it as .pptx, then choose it again.",
    locked: "A password protects this presentation. Remove it, then choose the file again.",
    "not-a-deck":
      "This is an Office file, but no presentation. Choose a PowerPoint file (.pptx) that was made here.",
    "not-ours": "Nothing in this presentation was made here, so there is nothing to update.",
    "other-language":
      "This presentation was made on the Chinese pages of this site. Choose it there, so that its words stay Chinese.",
    later:
      "This presentation was made by a later version of this site. Reload the page, then choose the file again.",
    "too-large":
      "This file is too large to be read here. Take out videos or slides, then choose it again.",
    broken: "This file is damaged or incomplete and can't be read. Choose another copy.",
    unsafe:
      "This file contains something that no presentation needs and that can do harm. It wasn't opened.",
  },
  /** After the reason. */
  untouched: "Your file is unchanged.",
  /** The progress. */
  progress: (done: number, of: number): string => `Slide ${done} of ${of}`,
  /** The result for the whole deck. */
  done: (changed: number, of: number): string => {
    if (changed === 0) return "The presentation was already up to date.";
    return changed === of
      ? "Every slide made here has been updated."
      : `${changed} of ${of} slides made here have been updated.`;
  },
  /** A slide by its position. */
  slide: (place: number): string => `Slide ${place}`,
  /** How a slide was changed, one sentence each. */
  changes: ({ figure, brought, kept }: Change): readonly string[] => [
    ...figureWords(figure),
    ...(brought.length === 0 ? [] : [`Words updated: ${partsWords(brought)}.`]),
    ...(kept.length === 0 ? [] : [`Edited by hand, so kept: ${partsWords(kept)}.`]),
  ],
  /** The days by which slides were judged, before and now. */
  days: (before: readonly string[], now: readonly string[]): string =>
    `Judged as of ${daysWords(before)} before, ${daysWords(now)} now.`,
  /** How many verdicts changed, before a list of them. */
  turned: (verdicts: number): string =>
    verdicts === 0
      ? "No verdict on its slides changed."
      : `${counted(verdicts, "verdict")} changed:`,
  /** Why a slide of ours was left unchanged. */
  left: {
    gone: "What this slide shows is no longer in the data. It was left as it was.",
    "other-deck":
      "This slide was made for another presentation, or all of it was rewritten. It was left as it was: update the other presentation and copy the slide again.",
    nameless:
      "This slide was made on this site, but the copy no longer shows which slide it is. It was left as it was: copy the original again.",
  },
  /** The positions of slides that weren't made here. */
  others: (places: readonly number[]): string =>
    places.length === 1
      ? `Nothing on slide ${places[0]} was recognised as made here. It was left as it was.`
      : `Nothing on slides ${listWords(places.map(String))} was recognised as made here. They were left as they were.`,
  /** Slides of the briefing, by their titles. */
  absent: (titles: readonly string[]): string =>
    `No longer in the presentation: ${listWords(titles)}.`,
};
