import { parseDate } from "#domain/calendar/dates.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Edition } from "#domain/schema/edition.ts";

import { dateWords } from "#messages/words/dates.ts";
import type { FileFault } from "#domain/schema/fileFault.ts";

/** Why a page shows data cached on the reader's device. */
export type WhyKept = "offline" | "late";

const keptBecause: Readonly<Record<WhyKept, string>> = {
  offline: "There is no connection to this site at the moment.",
  late: "This site hasn’t answered for three seconds.",
};

/** Loaded after the first paint: the footer, results of a search elsewhere, records set aside. */
export const foot = {
  searchKeys: "Ctrl+K or ⌘K: search everything",
  listKeys: "↑ ↓ move in a list of filters, → to its “only” and “not”",
  slashKey: "Press / to search",
  /** Unfolds the three before. */
  keyboard: "Keyboard shortcuts",
  imprint: (appName: string, address: string): string => `${appName} · ${address}`,
  /** The link to the licence texts of the libraries in use. */
  licences: "Licences",
  /** Who made this, and who answers for it; also where the data set doesn't name them. */
  answerable: ({
    maker,
    responsible,
    reports,
  }: Pick<Edition, "maker" | "responsible" | "reports">): string => {
    const made = maker === undefined ? "The makers aren’t named" : `Made by: ${maker}`;
    const unnamed = [
      ...(responsible === undefined ? ["editor"] : []),
      ...(reports === undefined ? ["contact"] : []),
    ].join(" or ");
    const editor = responsible === undefined ? "" : `; responsible editor: ${responsible}`;
    return `${made}${editor}${unnamed === "" ? "" : `; no ${unnamed} is named`}.`;
  },
  report: "Report an error",
  /** The day of the cached data shown meanwhile. */
  kept: (why: WhyKept, edition: Pick<Edition, "version" | "date"> | undefined): string => {
    const day = parseDate(edition?.date ?? "");
    return edition === undefined || day === undefined
      ? keptBecause[why]
      : `${keptBecause[why]} Showing the data of ${dateWords(day)}, version ${edition.version}.`;
  },
  newVersion: "A new version of this site is available.",
  loadVersion: "Load it",
  later: "Later",
  /** The text that filters the views, in the form of `queryPhrase`; counts follow. */
  searchFinds: (query: string): string => `The views are filtered by ${query}:`,
  /** Why a search may have missed something. */
  searched: {
    titles: "Only titles are searched: full search could not be loaded.",
    "without-pinyin": "Pinyin isn’t searched: its file isn’t loaded.",
  } satisfies Record<Exclude<SearchExtent, "whole" | "pending">, string>,
  setAside: (count: number): string =>
    count === 1
      ? "One record was set aside: it is malformed."
      : `${count} records were set aside: they are malformed.`,
  seeData: "See which, and why",
};

const why = (fault: FileFault): string => {
  switch (fault.is) {
    case "late":
      return `no data for ${fault.seconds} seconds`;
    case "unreachable":
      return "the site could not be reached; the network may be down";
    case "refused":
      return `the server answered ${fault.status}`;
    case "not-json":
      return "their file is not JSON";
    case "other-edition":
      return "their file is from another edition than this page";
    case "no-records":
      return "their file has no records";
    case "other":
      return fault.message;
  }
};

/** Where the data set can't be loaded. */
export const failedData = {
  late: "The data are slow to arrive.",
  words: (fault: FileFault): string => `The data could not be loaded: ${why(fault)}.`,
  retry: "Try again",
};

/** The shell's actions as the search offers them, and the drawer of filters. */
export const actions = {
  copyLink: "Copy the link to this view",
  linkCopied: "The link is copied.",
  linkRefused: "This browser won’t copy the link: take it from the address bar.",
  print: "Print this view",
  nextTheme: "Switch theme: system, light or dark",
  switchSlash: (on: boolean): string => (on ? "Turn the / key on" : "Turn the / key off"),
  active: "Active filters",
  clearAll: "Clear all",
  /** The page of one thing, in a list of saved views. */
  place: (view: string, id: string): string => `${view}: ${id}`,
  close: "Close",
  showResults: (results: string): string => `Show ${results}`,
};
