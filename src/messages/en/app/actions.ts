/** What the shell can do, as the palette offers it, and the drawer of the filters. */
export const actions = {
  kind: "Action",
  copyLink: "Copy the link to this view",
  linkCopied: "The link is copied.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  print: "Print this view",
  nextTheme: "Change between system, light and dark",
  switchSlash: (on: boolean): string =>
    on ? "Switch the key / for the search on" : "Switch the key / off",
  active: "Active filters",
  clearAll: "Clear all",
  /** A page of one thing in a list of saved views. */
  place: (view: string, id: string): string => `${view}: ${id}`,
  close: "Close",
  showResults: (results: string): string => `Show ${results}`,
};
