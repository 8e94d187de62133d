/** What can be done with a figure. */
export const figureActions = {
  share: "Share",
  download: "Download",
  cite: "Cite",
  embed: "Embed",
  /** The name of the menu for embedding the figure. */
  frame: (name: string): string => `${name}: embed`,
  add: "Add to briefing",
  notAdded: (message: string): string => `It could not be added: ${message}`,
  /** The name of the menu of formats. */
  saveAs: (name: string): string => `${name}: download as`,
  notCopied: (message: string): string => `It could not be copied: ${message}`,
  linkCopied: "The link is copied. It opens this selection as of this day.",
  linkRefused: "This browser won’t copy the link: take it from the address bar.",
  notSaved: (message: string): string => `It could not be saved: ${message}`,
  /** The name of the panel with a reference to the figure. */
  reference: (name: string): string => `${name}: reference`,
  notCited: (message: string): string => `The reference could not be made: ${message}`,
  /** The name of the button with three dots, and of its menu: the actions that don't fit beside a figure. */
  actionsOn: (name: string): string => `${name}: actions`,
  notShown: (message: string): string => `It could not be opened: ${message}`,
};

/** For stopping lengthy work. */
export const stopping = {
  stop: "Stop",
  stopOf: (what: string): string => `Stop: ${what}`,
  stopped: "Stopped.",
};
