const firstPrime = 0x01000193;
const secondPrime = 0x85ebca6b;

/** Two hashes of 32 bits over the characters of a key, which may be added in several parts. */
export class KeyHash {
  first = 0;
  second = 0;
  length = 0;

  reset(): void {
    this.first = 0x811c9dc5;
    this.second = 0x9747b28c;
    this.length = 0;
  }

  add(unit: number): void {
    this.first = Math.imul(this.first ^ unit, firstPrime);
    this.second = Math.imul(this.second ^ unit, secondPrime) ^ (this.second >>> 15);
    this.length += 1;
  }

  addText(text: string): void {
    for (let at = 0; at < text.length; at += 1) this.add(text.charCodeAt(at));
  }
}

/** Documents by the hashes of their keys, in buckets. Plain arrays, so that a worker can send them. */
export interface KeyTable {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly ranks: Uint32Array;
}

/** Collects keys and builds their table. */
export class KeyTableBuilder {
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #ranks: number[] = [];

  add({ first, second, length }: KeyHash, rank: number): void {
    if (length === 0) return;
    this.#firsts.push(first >>> 0);
    this.#seconds.push(second >>> 0);
    this.#ranks.push(rank);
  }

  finish(): KeyTable {
    const count = this.#ranks.length;
    const mask = 2 ** (32 - Math.clz32(count)) - 1;
    const starts = new Uint32Array(mask + 2);
    for (const first of this.#firsts) {
      const next = (first & mask) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let at = 1; at < starts.length; at += 1) {
      starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    }
    const places = starts.slice();
    const hashes = new Uint32Array(count);
    const ranks = new Uint32Array(count);
    this.#firsts.forEach((first, at) => {
      const bucket = first & mask;
      const place = places[bucket] ?? 0;
      places[bucket] = place + 1;
      hashes[place] = this.#seconds[at] ?? 0;
      ranks[place] = this.#ranks[at] ?? 0;
    });
    return { starts, hashes, ranks };
  }
}

/** Ranks of the documents that have this key. */
export const ranksOfKey = (table: KeyTable, key: string): readonly number[] => {
  const hash = new KeyHash();
  hash.reset();
  hash.addText(key);
  const bucket = hash.first & (table.starts.length - 2);
  const found: number[] = [];
  for (let at = table.starts[bucket] ?? 0; at < (table.starts[bucket + 1] ?? 0); at += 1) {
    if (table.hashes[at] === hash.second >>> 0) found.push(table.ranks[at] ?? 0);
  }
  return found;
};
