/** What can be done with a figure. */
export const figureActions = {
  share: "Share",
  download: "Download",
  cite: "Cite",
  embed: "Embed",
  /** Names what opens: what puts the figure into another page. */
  frame: (name: string): string => `${name}: embed`,
  add: "Add to briefing",
  notAdded: (message: string): string => `It could not be added: ${message}`,
  /** Names what opens: what a figure can be saved as. */
  saveAs: (name: string): string => `${name}: download as`,
  notCopied: (message: string): string => `It could not be copied: ${message}`,
  linkCopied: "The link is copied. It leads to this selection as of this day.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  notSaved: (message: string): string => `It could not be saved: ${message}`,
  /** Names what opens: a reference to the figure. */
  reference: (name: string): string => `${name}: reference`,
  notCited: (message: string): string => `The reference could not be made: ${message}`,
};

/** How long work is ended, and what is said then. */
export const watched = {
  stop: "Stop",
  stopOf: (what: string): string => `Stop: ${what}`,
  stopped: "Stopped.",
};
