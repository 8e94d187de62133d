import { counted } from "#messages/words/numbers.ts";

/** A talk: slides on the full screen, and the presenter's window. */
export const talk = {
  /** The talk by its title. */
  name: (title: string): string => (title === "" ? "Briefing" : title),
  /** The current position, for screen readers. */
  place: (place: number, slides: number, title: string): string =>
    title === "" ? `${place} of ${slides}` : `${place} of ${slides}: ${title}`,
  /** The same in the corner of the screen. */
  progress: (place: number, slides: number): string => `${place} / ${slides}`,
  empty: "The briefing has no slides yet. Choose “Add to briefing” in the ··· menu of any figure.",
  back: "Back to the briefing",
  previous: "Previous slide",
  next: "Next slide",
  controls: "As-of day and filters",
  grid: "All slides",
  fullScreen: "Full screen",
  presenter: "Presenter’s window",
  help: "Keys",
  leave: "Leave",
  close: "Close",
  /** On a slide that differs from its prepared form. */
  altered: "Changed in the talk",
  restore: "As prepared",
  loading: (made: number, all: number): string => `Loading: ${made} of ${counted(all, "figure")}`,
  loaded: "All loaded: you can go offline.",
  notLoaded: (failed: number): string =>
    failed === 1
      ? "One figure could not be loaded. Check the network, then load the page again."
      : `${failed} figures could not be loaded. Check the network, then load the page again.`,
  reload: "Load again",
  refused:
    "The browser blocked the window. Allow pop-ups for this page, or open the presenter’s window in a tab:",
  openInTab: "Open in a tab",
  curtain: "The screen is blank. Any step brings it back.",
  /** The keys of a talk, each row with what it does. */
  keys: [
    ["→  ↓  Space  Page Down  N", "Next slide"],
    ["←  ↑  Shift + Space  Page Up  P", "Previous slide"],
    ["↑  ↓", "Scroll a figure taller than the screen, then the next slide"],
    ["Home  End", "First and last slide"],
    ["Number, then Enter", "That slide"],
    ["G", "All slides"],
    ["F", "As-of day and filters of this slide"],
    ["R", "The slide as it was prepared"],
    ["B  W", "Black or white screen"],
    ["S", "Presenter’s window, with notes"],
    ["Tab", "From mark to mark in the figure"],
    ["Ctrl or ⌘ + click", "A mark’s page, in a new tab"],
    ["Esc", "Out of full screen, then out of the talk"],
  ],
  /** The presenter's window. */
  now: "Now",
  after: "Next",
  last: "This is the last slide.",
  notes: "Notes",
  noNotes: "No notes for this slide.",
  clock: "Time",
  since: "Since the start",
  restart: "Start again",
  black: "Black screen",
  presenterTitle: (title: string): string =>
    title === "" ? "Presenter’s window" : `Presenter’s window: ${title}`,
  /** The buttons that print the briefing. */
  print: {
    label: "Print",
    slides: "Slides",
    handout: "Handout with notes",
    preparing: "Making the figures; printing begins when they are ready.",
  },
};
