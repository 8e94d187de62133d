import type { Choice } from "#domain/filter/filterIndex.ts";

import type { PinyinById } from "#domain/schema/pinyin.ts";
import { isNamed } from "#search/match/isNamed.ts";

import type { FacetOption } from "./facetOptions.ts";

type RowState = "included" | "excluded" | "open";

/** One line of a facet: a value, how many it would give, and what is asked of it. */
export interface FacetRow extends FacetOption {
  readonly count: number;
  /** Its count as a share of the facet's greatest, from 0 to 1. */
  readonly share: number;
  readonly state: RowState;
}

export interface FacetLines {
  readonly rows: readonly FacetRow[];
  /** Values that stand behind 'show all'. */
  readonly hidden: number;
}

interface Question {
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly choice: Choice;
  /** Text to narrow the list by. */
  readonly query?: string;
  /** Syllables of the Chinese names among the values. */
  readonly pinyin?: PinyinById | undefined;
  /**
   * How many lines to show unless asked for all: those that find anything before those that don't, in
   * their fixed order. What is chosen is always shown.
   */
  readonly limit?: number;
}

const stateOf = ({ include, exclude }: Choice, value: string): RowState =>
  include.includes(value) ? "included" : exclude.includes(value) ? "excluded" : "open";

/** Hiding this many lines behind a button would save nothing. */
const SPARE = 3;

/** The greatest count, by which the bars of a facet are drawn. At least 1. */
const greatest = (counts: ReadonlyMap<string, number>): number => {
  let most = 1;
  for (const count of counts.values()) if (count > most) most = count;
  return most;
};

export const facetLines = ({
  options,
  counts,
  choice,
  query = "",
  pinyin,
  limit = Number.POSITIVE_INFINITY,
}: Question): FacetLines => {
  const most = greatest(counts);
  const rows = options.map((option): FacetRow => {
    const count = counts.get(option.value) ?? 0;
    return { ...option, count, share: count / most, state: stateOf(choice, option.value) };
  });
  if (query.trim() !== "") {
    return {
      rows: rows.filter((row) => isNamed([row.label, ...row.names], query, pinyin?.get(row.value))),
      hidden: 0,
    };
  }
  if (rows.length <= limit + SPARE) return { rows, hidden: 0 };
  const finding = rows.filter(({ count, state }) => count > 0 && state === "open").slice(0, limit);
  const empty = rows
    .filter(({ count, state }) => count === 0 && state === "open")
    .slice(0, limit - finding.length);
  const kept = new Set([...finding, ...empty]);
  const shown = rows.filter((row) => row.state !== "open" || kept.has(row));
  return { rows: shown, hidden: rows.length - shown.length };
};
