import { listWords } from "#messages/words/lists.ts";
import { counted } from "#messages/words/numbers.ts";

/** How a briefing leaves the page and comes back. */
export const briefingFiles = {
  name: "What can be done with the briefing",
  copyLink: "Copy link",
  save: "Save as file",
  powerPoint: "PowerPoint",
  /** Places of slides on whose figures a deck has no mark. */
  unmarked: (places: readonly number[]): string =>
    places.length === 1
      ? `In PowerPoint the figure on slide ${places[0]} can be edited and has no mark on it; what is said there stands over it.`
      : `In PowerPoint the figures on slides ${listWords(places.map(String))} can be edited and have no mark on them; what is said there stands over them.`,
  open: "Open a file",
  /** For the control that takes a file. */
  pick: "A briefing, or a PowerPoint deck made from one",
  drop: "Drop the file to open it",
  linkCopied: "The link is copied. Whoever opens it has the whole briefing.",
  linkRefused: "The browser does not let the link be copied. Copy it from here:",
  link: "Link to the briefing",
  linkTooLong: (characters: number): string =>
    `The link would have ${characters} characters, more than many programs carry. Send the file instead.`,
  nothingToSend: "The briefing has no slides yet.",
  notSaved: (message: string): string => `Not saved: ${message}`,
  /** A briefing that somebody sends, by what it was opened from. */
  fromLink: "The link",
  opening: (name: string, slides: number): string =>
    `${name} is a briefing of ${counted(slides, "slide")}.`,
  skipped: (slides: number): string =>
    `${counted(slides, "slide")} of it could not be read and would be left out.`,
  present: (slides: number): string =>
    `You have ${counted(slides, "slide")} of your own here. What is to become of them?`,
  replace: "Replace mine",
  append: "Put it after mine",
  cancel: "Leave it",
  noRoom: (most: number): string =>
    `Both together would have more than ${most} slides, as many as a briefing can hold.`,
  opened: (name: string, slides: number): string =>
    `${name} is opened: ${counted(slides, "slide")}.`,
  openedLess: (name: string, slides: number, skipped: number): string =>
    `${name} is opened: ${counted(slides, "slide")}. ${skipped} could not be read and ${skipped === 1 ? "is" : "are"} left out.`,
  formerIsBack: "The former briefing is back.",
  notOpened: (name: string, message: string): string => `${name} could not be opened: ${message}`,
  working: "Making the slides",
  reading: "Reading the presentation",
  progress: (done: number, of: number): string => `Slide ${done} of ${of}`,
  /** A deck that is brought up to date. */
  refreshing: "Bring a deck up to date",
  refreshed: (name: string): string => `${name}, brought up to date`,
  saveDeck: "Save the new deck",
  openDeck: "Open its briefing here",
  close: "Close",
  refused: (name: string, why: string, after: string): string => `${name}: ${why} ${after}`,
  /** Of a deck that has lost what it was made from. */
  noRecord:
    "This presentation no longer says which views it was made from, so it can’t be brought up to date.",
};
