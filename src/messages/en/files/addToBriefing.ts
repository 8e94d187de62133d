/** What became of a figure that was put into the briefing. */
export const addToBriefing = {
  added: (slides: number): string =>
    slides === 1
      ? "Added to the briefing: it is its first slide."
      : `Added to the briefing, as its slide ${slides}.`,
  addedForNow:
    "Added to the briefing. This browser does not keep it: save it as a file before you close the page.",
  /** Said after either where nothing is in the figure. */
  isEmpty: (said: string): string =>
    `${said} There is nothing in it now: its selection finds nothing.`,
  /** Leads there. */
  open: "Open the briefing",
  tooLong:
    "Not added: the address of this view is too long for a slide. Select less and add it again.",
  full: (most: number): string =>
    `Not added: the briefing has ${most} slides, as many as it can hold.`,
};
