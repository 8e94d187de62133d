/** Every text of the shell, in one table, so that another language is another table. */
export interface ShellTexts {
  readonly appName: string;
  readonly skip: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly navigation: string;
  readonly search: string;
  readonly searchHint: string;
  readonly filters: string;
  readonly showFilters: (active: number, results: string) => string;
  readonly showResults: (results: string) => string;
  readonly results: (count: number, noun: "records" | "targets") => string;
  readonly close: string;
  readonly active: string;
  readonly clearAll: string;
  readonly removeFilter: (words: string) => string;
  readonly nextTheme: string;
  readonly action: string;
  readonly theme: Readonly<Record<Theme, string>>;
  readonly loading: string;
  readonly loadingView: string;
  readonly retry: string;
  readonly fetchingAgain: (file: string) => string;
  readonly setAside: (count: number) => string;
  readonly seeData: string;
  readonly notFoundTitle: string;
  readonly notFound: (path: string) => string;
  readonly palette: string;
  readonly openPalette: string;
  readonly goTo: string;
  readonly paletteKeys: string;
  readonly listKeys: string;
  readonly searchFinds: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly linkRefused: string;
  readonly print: string;
  readonly slashKey: string;
  readonly switchSlash: (on: boolean) => string;
  readonly address: string;
  readonly searchHits: string;
  readonly foot: string;
  readonly partBroken: (part: string, message: string) => string;
  readonly reload: string;
  readonly brokenTitle: string;
  readonly broken: (message: string) => string;
}

export type ViewName = "overview" | "timeline" | "targets" | "agencies" | "records" | "data";
export type Theme = "system" | "light" | "dark";

export const texts: ShellTexts = {
  appName: "China Industries",
  skip: "Skip to the content",
  views: {
    overview: "Overview",
    timeline: "Timeline",
    targets: "Targets",
    agencies: "Agencies",
    records: "Records",
    data: "Data",
  },
  navigation: "Views",
  search: "Search",
  searchHint: "Search records, bodies, numbers",
  filters: "Filters",
  showFilters: (active, results) =>
    active === 0 ? `Filters · ${results}` : `Filters (${active}) · ${results}`,
  showResults: (results) => `Show ${results}`,
  results: (count, noun) => `${count} ${count === 1 ? noun.slice(0, -1) : noun}`,
  close: "Close",
  active: "Active filters",
  clearAll: "Clear all",
  removeFilter: (words) => `Remove filter: ${words}`,
  nextTheme: "Change between system, light and dark",
  action: "Action",
  theme: { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  loading: "Loading the data set",
  loadingView: "Loading the view",
  retry: "Try again",
  fetchingAgain: (file) => `${file} is being fetched again.`,
  setAside: (count) =>
    count === 1
      ? "One record was set aside: it is malformed."
      : `${count} records were set aside: they are malformed.`,
  seeData: "See which, and why",
  notFoundTitle: "No such page",
  notFound: (path) => `There is no page at ${path}. These are the views:`,
  palette: "The command palette",
  openPalette: "Go to anything",
  goTo: "Go to",
  paletteKeys: "Ctrl or ⌘ with K: go to anything",
  listKeys: "↑ ↓ in a list of filters, → to its gestures",
  searchFinds: "The search finds:",
  copyLink: "Copy the link to this view",
  linkCopied: "The link is copied.",
  linkRefused: "This browser does not let the link be copied: it stands in the address bar.",
  print: "Print this view",
  slashKey: "the key / leads to the search",
  switchSlash: (on) => (on ? "Switch the key / for the search on" : "Switch the key / off"),
  address: "The notice on the address",
  searchHits: "What the search finds",
  foot: "The foot of the page",
  partBroken: (part, message) => `${part} could not be loaded: ${message}.`,
  reload: "Load the page again",
  brokenTitle: "This view could not be drawn",
  broken: (message) => `The reason given: ${message}. The other views still work.`,
};
