/** What can be done with a figure. */
export const figureActions = {
  /** Begins the row: what the figure is called. */
  of: (name: string): string => `${name}:`,
  svg: "Download SVG",
  png: "Download PNG",
  copyLink: "Copy link",
  linkCopied: "The link is copied.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  notSaved: (message: string): string => `It could not be saved: ${message}`,
};
