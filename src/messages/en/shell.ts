import { counted } from "./numbers.ts";

/** The frame of every view. What only comes later has rooms of its own: `foot`, `actions`. */
export const shell = {
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
  /** A page of one thing in a list of saved views. */
  place: (view: string, id: string): string => `${view}: ${id}`,
  navigation: "Views",
  search: "Search",
  searchHint: "Search records, bodies, numbers",
  filters: "Filters",
  showFilters: (active: number, results: string): string =>
    active === 0 ? `Filters · ${results}` : `Filters (${active}) · ${results}`,
  results: {
    records: (count: number): string => counted(count, "record"),
    targets: (count: number): string => counted(count, "target"),
  },
  active: "Active filters",
  clearAll: "Clear all",
  removeFilter: (words: string): string => `Remove filter: ${words}`,
  theme: { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  loading: "Loading the data set",
  loadingView: "Loading the view",
  retry: "Try again",
  retryFile: (file: string): string => `Try again: ${file}`,
  fetchingAgain: (file: string): string => `${file} is being fetched again.`,
  setAside: (count: number): string =>
    count === 1
      ? "One record was set aside: it is malformed."
      : `${count} records were set aside: they are malformed.`,
  seeData: "See which, and why",
  palette: "The command palette",
  openPalette: "Go to anything",
  goTo: "Go to",
  address: "The notice on the address",
  searchHits: "What the search finds",
  foot: "The foot of the page",
  partBroken: (part: string, message: string): string => `${part} could not be loaded: ${message}.`,
  reload: "Load the page again",
  brokenTitle: "This view could not be drawn",
  broken: (message: string): string => `The reason given: ${message}. The other views still work.`,
};
