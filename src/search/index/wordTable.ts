const first = 0x811c9dc5;
const prime = 0x01000193;

/**
 * Numbers words without making a string of each occurrence: a hash table over UTF-16 units.
 */
export class WordTable {
  /** The words by their numbers. */
  readonly words: string[] = [];
  #slots = new Int32Array(1 << 14).fill(-1);
  #hashes = new Int32Array(1 << 13);
  #starts = new Uint32Array((1 << 13) + 1);
  #units = new Uint16Array(1 << 16);

  numberOf(word: Uint16Array, length: number): number {
    let hash = first;
    for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ (word[at] ?? 0), prime);
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number < 0) return this.#add(word, length, hash, slot);
      if (this.#hashes[number] === hash && this.#equals(number, word, length)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #equals(number: number, word: Uint16Array, length: number): boolean {
    const start = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (this.#units[start + at] !== word[at]) return false;
    }
    return true;
  }

  #add(word: Uint16Array, length: number, hash: number, slot: number): number {
    const number = this.words.length;
    const start = this.#starts[number] ?? 0;
    if (start + length > this.#units.length) {
      const units = this.#units;
      this.#units = new Uint16Array(units.length * 2);
      this.#units.set(units);
    }
    this.#units.set(word.subarray(0, length), start);
    this.#starts[number + 1] = start + length;
    this.#hashes[number] = hash;
    this.#slots[slot] = number;
    this.words.push(String.fromCharCode(...word.subarray(0, length)));
    if (this.words.length === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    const hashes = this.#hashes;
    const starts = this.#starts;
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#hashes.set(hashes);
    this.#starts = new Uint32Array(hashes.length * 2 + 1);
    this.#starts.set(starts);
    this.#slots = new Int32Array(hashes.length * 4).fill(-1);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.words.length; number += 1) {
      const hash = this.#hashes[number] ?? 0;
      let slot = (hash ^ (hash >>> 15)) & mask;
      while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number;
    }
  }
}
