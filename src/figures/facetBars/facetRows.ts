import type { Choice } from "#domain/query/selection/selection.ts";
import type { PinyinById } from "#domain/schema/pinyin.ts";
import { isNamed } from "#search/isNamed.ts";

import type { FacetOption } from "./facetOptions.ts";

type RowState = "included" | "excluded" | "open";

/** One line of a facet: a value, how many rows it would give, and whether it is included or excluded. */
export interface FacetRow extends FacetOption {
  readonly count: number;
  /** Its count as a share of the facet's largest, from 0 to 1. */
  readonly share: number;
  readonly state: RowState;
}

export interface FacetLines {
  /** The lines shown: what is chosen and what would give something, in their fixed order. */
  readonly rows: readonly FacetRow[];
  /** How many more of them 'show all' adds. */
  readonly hidden: number;
  /** Those that would give nothing: they come last. */
  readonly empty: readonly FacetRow[];
}

interface Question {
  readonly options: readonly FacetOption[];
  readonly counts: ReadonlyMap<string, number>;
  readonly choice: Choice;
  /** Text to narrow the list by. */
  readonly query?: string;
  /** Syllables of the Chinese names among the values. */
  readonly pinyin?: PinyinById | undefined;
  /** How many lines to show before 'show all'. What is chosen is always shown. */
  readonly limit?: number;
}

const stateOf = ({ include, exclude }: Choice, value: string): RowState =>
  include.includes(value) ? "included" : exclude.includes(value) ? "excluded" : "open";

/** Hiding up to this many lines behind a button would save nothing. */
const SPARE = 3;

/** The largest count, the scale of a facet's bars. At least 1. */
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
  const isWanted = (row: FacetRow): boolean =>
    isNamed([row.label, ...row.names], query, pinyin?.get(row.value));
  const isSearched = query.trim() !== "";
  const wanted = isSearched ? rows.filter(isWanted) : rows;
  const isEmpty = ({ count, state }: FacetRow): boolean => count === 0 && state === "open";
  const finding = wanted.filter((row) => !isEmpty(row));
  const empty = wanted.filter(isEmpty);
  if (isSearched || finding.length <= limit + SPARE) return { rows: finding, hidden: 0, empty };
  const firstOpen = new Set(finding.filter(({ state }) => state === "open").slice(0, limit));
  const shown = finding.filter((row) => row.state !== "open" || firstOpen.has(row));
  return { rows: shown, hidden: finding.length - shown.length, empty };
};
