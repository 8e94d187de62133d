import type { Choice } from "#domain/query/selection/selection.ts";
import { type Bits, countBits, countShared, emptyBits, fullBits, narrow } from "./bits.ts";
import { addRows, type IndexColumn, countRowsOfSet, removeRows } from "./column.ts";

/** A facet's condition: its column, the choice, and whether all chosen values are required. */
interface ColumnQuestion<Item> {
  readonly column: IndexColumn<Item>;
  readonly choice: Choice;
  readonly matchAll?: boolean;
}

/**
 * A facet's condition, or a mask computed elsewhere: text hits, dates, what was known by then. Null masks
 * don't restrict.
 */
export type FilterQuestion<Item> = ColumnQuestion<Item> | { readonly mask: Bits<Item> | null };

/** The rows that match one choice. `null`: no condition. */
const choiceMask = <Item>(
  rows: number,
  { column, choice, matchAll }: ColumnQuestion<Item>,
): Bits<Item> | null => {
  const { include, exclude } = choice;
  if (include.length === 0 && exclude.length === 0) return null;
  const holding = (values: readonly string[]): Bits<Item> => {
    const bits = emptyBits<Item>(rows);
    for (const value of values) {
      const rowSet = column.get(value);
      if (rowSet !== undefined) addRows(bits, rowSet);
    }
    return bits;
  };
  const all = include.length === 0 || matchAll === true;
  const mask = all ? fullBits<Item>(rows) : holding(include);
  if (all) for (const value of include) narrow(mask, holding([value]));
  for (const value of exclude) {
    const rowSet = column.get(value);
    if (rowSet !== undefined) removeRows(mask, rowSet);
  }
  return mask;
};

/** How many rows each value of a column would match. */
const countValues = <Item>(
  among: Bits<Item>,
  column: IndexColumn<Item>,
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [value, rowSet] of column) counts.set(value, countRowsOfSet(among, rowSet));
  return counts;
};

export interface FilterResult<Key extends string, Item> {
  /** Rows that match all conditions. */
  readonly mask: Bits<Item>;
  readonly size: number;
  /** Rows that match all conditions except the one under `key`. */
  except(key: Key): Bits<Item>;
  /** Count of each value of a facet among the rows of `except(key)`. Zero counts are present. */
  counts(key: Key): ReadonlyMap<string, number>;
  /** How many rows would match if `question` replaced the condition under `key`. */
  countWith(key: Key, question: ColumnQuestion<Item>): number;
}

/**
 * Evaluates a selection over `rows` rows: which rows match, and how many each value of each facet would
 * match. A facet's own choice never narrows its own counts, as every option not chosen would be zero.
 */
export const evaluateFilter = <Key extends string, Item>(
  rows: number,
  questions: ReadonlyMap<Key, FilterQuestion<Item>>,
): FilterResult<Key, Item> => {
  const masks = new Map<Key, Bits<Item>>();
  for (const [key, question] of questions) {
    const mask = "mask" in question ? question.mask : choiceMask(rows, question);
    if (mask !== null) masks.set(key, mask);
  }
  const allBut = (left?: Key): Bits<Item> => {
    const bits = fullBits<Item>(rows);
    for (const [key, mask] of masks) if (key !== left) narrow(bits, mask);
    return bits;
  };
  const whole = allBut();
  const without = new Map<Key, Bits<Item>>();
  const except = (key: Key): Bits<Item> => {
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
