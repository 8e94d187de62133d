import { asRow, type Row } from "./row.ts";

declare const item: unique symbol;

/**
 * Sets of rows as bits: row r is bit r & 31 of word r >>> 5. A set is of the table that it is made for;
 * to the machine it is its words.
 */
export type Bits<Item> = Uint32Array & { readonly [item]?: Item };

export const wordsFor = (rows: number): number => (rows + 31) >>> 5;

/** No rows of a table of so many. */
export const emptyBits = <Item>(rows: number): Bits<Item> => new Uint32Array(wordsFor(rows));

/** All rows from 0 to `rows` - 1. The unused bits of the last word stay 0. */
export const fullBits = <Item>(rows: number): Bits<Item> => {
  const bits = new Uint32Array(wordsFor(rows)).fill(0xffffffff);
  // Only the last five bits of a shift count: -rows shifts out what rows leave free of a word.
  bits[bits.length - 1] = 0xffffffff >>> -rows;
  return bits;
};

/** Number of set bits in a word: the parallel sum of pairs, nibbles and bytes. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const hasBit = <Item>(bits: Bits<Item>, row: Row<NoInfer<Item>>): boolean =>
  (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export const setBit = <Item>(bits: Bits<Item>, row: Row<NoInfer<Item>>): void => {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
};

export const clearBit = <Item>(bits: Bits<Item>, row: Row<NoInfer<Item>>): void => {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (row & 31));
};

/** Narrows `bits` in place to what `other` holds too. */
export const narrow = <Item>(bits: Bits<Item>, other: Bits<NoInfer<Item>>): void => {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  }
};

export const countBits = (bits: Bits<unknown>): number => {
  let count = 0;
  for (const word of bits) count += ones(word);
  return count;
};

/** How many rows two sets share, without making a third. */
export const countShared = <Item>(a: Bits<Item>, b: Bits<NoInfer<Item>>): number => {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += ones((a[word] ?? 0) & (b[word] ?? 0));
  return count;
};

/** Row numbers of a set, in rising order. */
export const rowsOf = <Item>(bits: Bits<Item>): Row<Item>[] => {
  const rows: Row<Item>[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const lowest = 31 - Math.clz32(rest & -rest);
      rows.push(asRow((word << 5) + lowest));
      rest &= rest - 1;
    }
  }
  return rows;
};

/** The rows of a table that a set holds, in order. */
export const pickRows = <Item>(bits: Bits<Item>, table: readonly Item[]): readonly Item[] => {
  const picked: Item[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const one = table[(word << 5) + 31 - Math.clz32(rest & -rest)];
      if (one !== undefined) picked.push(one);
      rest &= rest - 1;
    }
  }
  return picked;
};
