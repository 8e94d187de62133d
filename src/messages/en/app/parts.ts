import type { ThingKind } from "#domain/dataset/things.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { ChangedAssumption } from "#domain/judging/path/assumptions.ts";
import type { SearchExtent } from "#domain/query/filter/textSearch.ts";
import type { Counting } from "#domain/query/selection/selection.ts";
import type { SaidNoun } from "#domain/query/filter/countedTable.ts";
import type { LooserWay } from "#domain/query/filter/looserSelections.ts";

import { quoted } from "#languages/quoted.ts";
import { dayWords } from "#messages/words/dates.ts";
import { listWords, countOf } from "#messages/words/numbers.ts";
import { questionWords } from "#messages/words/selection.ts";

const assumption = (changed: ChangedAssumption): string => {
  switch (changed.kind) {
    case "as-of":
      return `known by ${dayWords(changed.asOf)}`;
    case "path":
      return `a ${changed.path} path`;
    case "undated-baseline":
      return `assumed baseline date ${dayWords(changed.day)}`;
  }
};

/** The texts of small components that several pages share. */
export const parts = {
  assumed: "Judged under your assumptions:",
  assumptions: (changed: readonly ChangedAssumption[]): string =>
    `${changed.map(assumption).join("; ")}.`,
  caution: "caution",
  /** From a page to the form of what it is about, at the desk. */
  correct: { record: "Correct this record", target: "Correct this target" },
  cautionOn: (name: string): string => `Caution: ${name}`,
  /** A sentence that begins with what is missing, as 'This record is not'; `selection` may be empty. */
  outside: (begun: string, selection: string): string =>
    `${begun} within the current selection${selection === "" ? "" : ` (${selection})`}.`,
  /** The controls of a view, in the bar above it. */
  view: "View",
  viewIs: "View: ",
  clearFilters: "Clear all filters",
};

/** The page of an id that doesn't exist. */
export const unknown = {
  title: (kind: ThingKind): string => `No such ${kind}`,
  noId: (kind: ThingKind, id: string): string =>
    `There is no ${kind} with the id ${quoted(id)} in this data set.`,
  setAside: "A record of that id was set aside because it is malformed.",
  policySetAside: (policies: readonly string[]): string =>
    `It may belong to a policy that was set aside as malformed: ${listWords(policies, "or")}.`,
  seeWhy: "See why",
  similar: "These have similar ids:",
  searchFor: (words: string): string => `Search records for “${words}”`,
  all: {
    record: "All records",
    target: "All targets",
    body: "All bodies",
    company: "All records",
  } satisfies Record<ThingKind, string>,
};

/** The page of an address that doesn't exist. */
export const notFound = {
  title: "No such page",
  lead: (path: string): string => `There is no page at ${path}. These are the pages:`,
};

/** Replaces a finding while the search doesn't cover every text. */
export const searching: Readonly<Partial<Record<SearchExtent, string>>> = {
  pending: "Still searching: only titles so far",
  titles: "Only titles were searched",
};

/** For a search that found nothing while pinyin isn't available. */
export const nothingWithoutPinyin: string = "Nothing found, but pinyin isn’t searched";

/** The position of a page's subject in the selection; `place` counts from 1. */
interface Place {
  /** Undefined if it isn't selected. */
  readonly place: number | undefined;
  readonly shown: number;
  readonly total: number;
}

const placeAmong = (noun: SaidNoun, { place, shown, total }: Place): string => {
  if (place === undefined) return `Not among the ${shown} of ${total} ${noun} selected`;
  const all = shown === total ? String(total) : `${shown} selected`;
  return `${{ records: "Record", goals: "Goal", targets: "Target" }[noun]} ${place} of ${all}`;
};

/** 'Record 7 of 16 selected' */
export const placeOf = {
  record: (place: Place): string => placeAmong("records", place),
  target: (place: Place, of: Counting): string => placeAmong(of, place),
};

const wayWords = (way: LooserWay, dataset: Dataset): string => {
  if (way.subject === "role") return "in any role";
  if (way.subject === "match") return "with any of the bodies";
  return `without ${way.questions.map((one) => questionWords(one, dataset)).join(", ")}`;
};

/** The message and the ways out for a selection that matches nothing. */
export const nothingMatches = {
  notLoaded: { records: "No records were loaded.", targets: "No targets were loaded." },
  /** If only titles could be searched. */
  noTitle: "No title contains it.",
  /** For several bodies that would each have to be the lead. */
  oneLead: "A document has one lead, so none is led by several bodies.",
  loosenSeveral: "Loosening one filter or two isn’t enough: loosen several.",
  loosenTwo: "Loosening one filter isn’t enough. Loosen two:",
  loosenOne: "Loosen one filter:",
  /** What a change would do, and how many it would bring: 'Without 2023 or later: 7 records'. */
  way: (ways: readonly LooserWay[], count: number, noun: SaidNoun, dataset: Dataset): string => {
    const words = ways.map((way) => wayWords(way, dataset)).join(" and ");
    return `${words.charAt(0).toUpperCase()}${words.slice(1)}: ${countOf[noun](count)}`;
  },
  clearAll: "Clear all filters",
};
