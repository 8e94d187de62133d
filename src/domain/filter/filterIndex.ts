import type { Day } from "#domain/calendar/dates.ts";
import { type Bits, countBits, countShared, fullBits, narrow, setBit, wordsFor } from "./bits.ts";
import { addHolders, type Column, countHolders, removeHolders } from "./column.ts";

/** What is asked of one facet. Rows must hold any (or all) of `include` and none of `exclude`. */
export interface Choice {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A facet's question: its column, what is chosen, and whether all chosen values are wanted. */
interface ColumnQuestion {
  readonly column: Column;
  readonly choice: Choice;
  readonly matchAll?: boolean;
}

/** A facet's question, or a mask worked out elsewhere: text hits, dates, what was known by then. */
export type Question = ColumnQuestion | { readonly mask: Bits | null };

/** The rows that one choice lets through. `null`: nothing is asked. */
const choiceMask = (rows: number, { column, choice, matchAll }: ColumnQuestion): Bits | null => {
  const { include, exclude } = choice;
  if (include.length === 0 && exclude.length === 0) return null;
  const holding = (values: readonly string[]): Bits => {
    const bits = new Uint32Array(wordsFor(rows));
    for (const value of values) {
      const holders = column.get(value);
      if (holders !== undefined) addHolders(bits, holders);
    }
    return bits;
  };
  const all = include.length === 0 || matchAll === true;
  const mask = all ? fullBits(rows) : holding(include);
  if (all) for (const value of include) narrow(mask, holding([value]));
  for (const value of exclude) {
    const holders = column.get(value);
    if (holders !== undefined) removeHolders(mask, holders);
  }
  return mask;
};

/** Rows whose span of days, from `starts` to `ends`, touches the days asked for. */
export const spanMask = (
  starts: Int32Array,
  ends: Int32Array,
  from: Day | undefined,
  to: Day | undefined,
): Bits | null => {
  if (from === undefined && to === undefined) return null;
  const mask = new Uint32Array(wordsFor(starts.length));
  const first = from ?? Number.NEGATIVE_INFINITY;
  const last = to ?? Number.POSITIVE_INFINITY;
  for (let row = 0; row < starts.length; row += 1) {
    if ((ends[row] ?? 0) >= first && (starts[row] ?? 0) <= last) setBit(mask, row);
  }
  return mask;
};

/** How many rows each value of a column would give. */
const countValues = (among: Bits, column: Column): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [value, holders] of column) counts.set(value, countHolders(among, holders));
  return counts;
};

export interface FilterResult<Key extends string> {
  /** Rows that pass everything. */
  readonly mask: Bits;
  readonly size: number;
  /** Rows that pass everything but the question `key` itself. */
  except(key: Key): Bits;
  /** Count of each value of a facet among the rows of `except(key)`. Zero counts are present. */
  counts(key: Key): ReadonlyMap<string, number>;
  /** How many rows would pass if `question` were asked in place of the question `key`. */
  countWith(key: Key, question: ColumnQuestion): number;
}

/**
 * Answers a selection over `rows` rows: which rows pass, and how many each value of each facet would
 * give. A facet's own choice never narrows its own counts, or every option not chosen would read zero.
 */
export const answer = <Key extends string>(
  rows: number,
  questions: ReadonlyMap<Key, Question>,
): FilterResult<Key> => {
  const masks = new Map<Key, Bits>();
  for (const [key, question] of questions) {
    const mask = "mask" in question ? question.mask : choiceMask(rows, question);
    if (mask !== null) masks.set(key, mask);
  }
  const allBut = (left?: Key): Bits => {
    const bits = fullBits(rows);
    for (const [key, mask] of masks) if (key !== left) narrow(bits, mask);
    return bits;
  };
  const whole = allBut();
  const without = new Map<Key, Bits>();
  const except = (key: Key): Bits => {
    if (!masks.has(key)) return whole;
    const known = without.get(key) ?? allBut(key);
    without.set(key, known);
    return known;
  };
  return {
    mask: whole,
    size: countBits(whole),
    except,
    countWith: (key, question) => {
      const mask = choiceMask(rows, question);
      return mask === null ? countBits(except(key)) : countShared(except(key), mask);
    },
    counts: (key) => {
      const question = questions.get(key);
      return question === undefined || "mask" in question
        ? new Map<string, number>()
        : countValues(except(key), question.column);
    },
  };
};
