import type { FilterGroup } from "#domain/query/facets.ts";

import { subject } from "#languages/subject.ts";
import { countOf } from "#messages/words/numbers.ts";

/** The frame of every page. Texts that load later have their own files: `notices`, `search`. */
export const shell = {
  get appName(): string {
    return subject().site;
  },
  skip: "Skip to content",
  views: {
    overview: "Overview",
    timeline: "Timeline",
    targets: "Targets",
    agencies: "Agencies",
    records: "Records",
    data: "Data",
  },
  navigation: "Views",
  search: "Search everything",
  closeSearch: "Close",
  filters: "Filters",
  removeFilter: (words: string): string => `Remove filter: ${words}`,
  theme: { system: "Theme: system", light: "Theme: light", dark: "Theme: dark" },
  loading: "Loading the data set",
  loadingView: "Loading the view",
  dataNotices: "The data notice",
  searchList: "The search",
  briefing: "Briefing",
  method: "How targets are judged",
  address: "The address notice",
  searchHits: "The search results",
  foot: "The footer",
  partBroken: (part: string, message: string): string => `${part} could not be shown: ${message}.`,
  partNotLoaded: (part: string): string => `${part} could not be loaded.`,
  /** Why a part of the program failed to load. */
  notLoaded: {
    offline: "There is no connection to this site at the moment.",
    updated: "A new version of this site has been published since this page was opened.",
    refused: "This site did not send its code.",
  },
  /** Something that was asked for, which no other message names. */
  failed: (message: string): string => `That could not be done: ${message}.`,
  dismiss: "Close",
  retry: "Try again",
  reload: "Load the page again",
  brokenTitle: "This view could not be shown",
  broken: (message: string): string => `Reason: ${message}. The other views still work.`,
};

/** The filter bar below the navigation. The texts of its panels are in `filters/`. */
export const filterBar = {
  groups: {
    body: "Body",
    sector: "Sector",
    kind: "Kind",
    due: "Due",
    verdict: "Verdict",
    date: "Date",
    more: "More",
  } satisfies Record<FilterGroup, string>,
  /** Before what is chosen: 'Body: MIIT leads'. */
  before: (label: string): string => `${label}: `,
  /** The name of a button of the bar with what is chosen. */
  withChoice: (label: string, chosen: string): string => `${label}: ${chosen}`,
  /** Between a name and what is chosen. */
  colon: ": ",
  /** The only button of the bar on a phone. */
  filter: "Filter",
  /** Records and targets; where goals are counted, how many, and in how many targets they are set. */
  shown: (records: number, targets: number, goals?: number): string =>
    [
      countOf.records(records),
      ...(goals === undefined || goals === targets ? [] : [countOf.goals(goals)]),
      goals === targets ? countOf.goals(goals) : countOf.targets(targets),
    ].join(", "),
  clear: "Clear",
  asOf: "As of",
  today: "today",
  todayIs: (day: string): string => `today, ${day}`,
};
