/** Sets of row numbers as bits: row r is bit r & 31 of word r >>> 5. */
export type Bits = Uint32Array;

export const wordsFor = (rows: number): number => (rows + 31) >>> 5;

/** All rows from 0 to `rows` - 1. The unused bits of the last word stay 0. */
export const fullBits = (rows: number): Bits => {
  const bits = new Uint32Array(wordsFor(rows)).fill(0xffffffff);
  const rest = rows & 31;
  if (rest !== 0) bits[bits.length - 1] = 0xffffffff >>> (32 - rest);
  return bits;
};

/** Number of set bits in a word: the parallel sum of pairs, nibbles and bytes. */
const ones = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export const hasBit = (bits: Bits, row: number): boolean =>
  (((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;

export const setBit = (bits: Bits, row: number): void => {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (row & 31));
};

export const clearBit = (bits: Bits, row: number): void => {
  const word = row >>> 5;
  bits[word] = (bits[word] ?? 0) & ~(1 << (row & 31));
};

/** Narrows `bits` in place to what `other` holds too. */
export const narrow = (bits: Bits, other: Bits): void => {
  for (let word = 0; word < bits.length; word += 1) {
    bits[word] = (bits[word] ?? 0) & (other[word] ?? 0);
  }
};

export const countBits = (bits: Bits): number => {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += ones(bits[word] ?? 0);
  return count;
};

/** How many rows two sets share, without making a third. */
export const countShared = (a: Bits, b: Bits): number => {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += ones((a[word] ?? 0) & (b[word] ?? 0));
  return count;
};

/** Row numbers of a set, in rising order. */
export const rowsOf = (bits: Bits): number[] => {
  const rows: number[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const lowest = 31 - Math.clz32(rest & -rest);
      rows.push((word << 5) + lowest);
      rest &= rest - 1;
    }
  }
  return rows;
};

/** The rows of a table that a set holds, in order. */
export const pickRows = <Row>(bits: Bits, table: readonly Row[]): readonly Row[] => {
  const rows: Row[] = [];
  for (let word = 0; word < bits.length; word += 1) {
    let rest = bits[word] ?? 0;
    while (rest !== 0) {
      const row = table[(word << 5) + 31 - Math.clz32(rest & -rest)];
      if (row !== undefined) rows.push(row);
      rest &= rest - 1;
    }
  }
  return rows;
};
