import { asRow, type Row } from "./row.ts";

declare const item: unique symbol;

/**
 * Sets of rows as bits: row r is bit r & 31 of word r >>> 5. The type ties a set to its table; at run time it
 * is only its words.
 */
export type Bits<Item> = Uint32Array & { readonly [item]?: Item };

export const wordsFor = (rows: number): number => (rows + 31) >>> 5;

/** The empty set for a table of `rows` rows. */
export const emptyBits = <Item>(rows: number): Bits<Item> => new Uint32Array(wordsFor(rows));

/** All rows from 0 to `rows` - 1. The unused bits of the last word stay 0. */
export const fullBits = <Item>(rows: number): Bits<Item> => {
  const bits = new Uint32Array(wordsFor(rows)).fill(0xffffffff);
  // A shift uses only the last five bits of its count: -rows shifts out the unused bits of the last word.
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

/** Intersects `bits` in place with `other`. */
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

/** The number of rows in both sets, without creating a third. */
export const countShared = <Item>(a: Bits<Item>, b: Bits<NoInfer<Item>>): number => {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += ones((a[word] ?? 0) & (b[word] ?? 0));
  return count;
};

/** The row numbers of a set, ascending. */
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

/** The items of a table in the rows of a set, in order. */
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
