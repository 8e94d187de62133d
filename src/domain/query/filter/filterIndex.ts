import type { Choice } from "#domain/query/selection/selection.ts";
import { type Bits, countBits, emptyBits, fullBits, narrow } from "./bits.ts";
import {
  addRows,
  countRowsOfSet,
  type IndexColumn,
  removeRows,
  rowsAmong,
  type RowSet,
} from "./column.ts";

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
const choiceMask = <Item>(rows: number, question: ColumnQuestion<Item>): Bits<Item> | null => {
  const { include, exclude } = question.choice;
  if (include.length === 0 && exclude.length === 0) return null;
  const { column, matchAll } = question;
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

/** Rows that belong together are counted once. */
interface CountOnce<Key extends string, Item> {
  /** Removes from a set of rows all but the one that stands for each group. */
  readonly keep: (rows: Bits<Item>) => void;
  /** The conditions that only the row that stands has to match. */
  readonly after: ReadonlySet<Key>;
}

export interface FilterResult<Key extends string, Item> {
  /** Rows that match all conditions. */
  readonly mask: Bits<Item>;
  readonly size: number;
  /** The same with those for which another row stands. */
  readonly represented: Bits<Item>;
  /** Rows that match all conditions except the one under `key`. */
  except(key: Key): Bits<Item>;
  /** Count of each value of a facet among the rows of `except(key)`. Zero counts are present. */
  counts(key: Key): ReadonlyMap<string, number>;
  /** How many rows would match if `question` replaced the condition under `key`. */
  countWith(key: Key, question: ColumnQuestion<Item>): number;
  /** Which rows would match if these rows were asked for as well, or instead of the condition under `key`. */
  among(rowSet: RowSet<Item>, key?: Key): Bits<Item>;
  /** How many. */
  countAmong(rowSet: RowSet<Item>, key?: Key): number;
}

/**
 * Evaluates a selection over `rows` rows: which rows match, and how many each value of each facet would
 * match. A facet's own choice never narrows its own counts, as every option not chosen would be zero. With
 * `once`, groups are formed among the rows that match, and each is counted by the row that stands for it.
 */
export const evaluateFilter = <Key extends string, Item>(
  rows: number,
  questions: ReadonlyMap<Key, FilterQuestion<Item>>,
  once?: CountOnce<Key, Item>,
): FilterResult<Key, Item> => {
  const masks = new Map<Key, Bits<Item>>();
  for (const [key, question] of questions) {
    const mask = "mask" in question ? question.mask : choiceMask(rows, question);
    if (mask !== null) masks.set(key, mask);
  }
  const isAfter = (key: Key): boolean => once?.after.has(key) === true;
  /** Narrows by the conditions on one side, except one. */
  const narrowed = (bits: Bits<Item>, after: boolean, left?: Key): Bits<Item> => {
    for (const [key, mask] of masks) {
      if (key !== left && isAfter(key) === after) narrow(bits, mask);
    }
    return bits;
  };
  /** Of the rows that match the other conditions, those that stand, in place. */
  const standing = (bits: Bits<Item>, left?: Key): Bits<Item> => {
    once?.keep(bits);
    return once === undefined ? bits : narrowed(bits, true, left);
  };
  const matching = (left?: Key): Bits<Item> => narrowed(fullBits<Item>(rows), false, left);
  const represented = matching();
  const whole = standing(represented.slice());
  const without = new Map<Key, Bits<Item>>();
  const except = (key: Key): Bits<Item> => {
    if (!masks.has(key)) return whole;
    const bits = without.get(key) ?? standing(matching(key), key);
    without.set(key, bits);
    return bits;
  };
  const isPlain = (key?: Key): boolean => once === undefined || (key !== undefined && isAfter(key));
  const maskWithout = (key?: Key): Bits<Item> => (key === undefined ? whole : except(key));
  const among = (rowSet: RowSet<Item>, key?: Key): Bits<Item> =>
    isPlain(key)
      ? rowsAmong(maskWithout(key), rowSet)
      : standing(rowsAmong(matching(key), rowSet), key);
  const countAmong = (rowSet: RowSet<Item>, key?: Key): number =>
    isPlain(key) ? countRowsOfSet(maskWithout(key), rowSet) : countBits(among(rowSet, key));
  return {
    mask: whole,
    size: countBits(whole),
    represented,
    except,
    among,
    countAmong,
    countWith: (key, question) => {
      const mask = choiceMask(rows, question);
      return mask === null ? countBits(except(key)) : countAmong({ bits: mask }, key);
    },
    counts: (key) => {
      const question = questions.get(key);
      return question === undefined || "mask" in question
        ? new Map<string, number>()
        : new Map(
            Array.from(question.column, ([value, rowSet]) => [value, countAmong(rowSet, key)]),
          );
    },
  };
};
