/** Numbers for pairs of 16-bit units. Gives each new pair the number that `next` returns. */
export class PairTable {
  size = 0;
  #pairs = new Uint32Array(1 << 14);
  #numbers = new Uint32Array(1 << 14);
  readonly #next: () => number;

  constructor(next: () => number) {
    this.#next = next;
  }

  /** `pair` is the first unit times 65,536 plus the second, and not 0. */
  numberOf(pair: number): number {
    const mask = this.#pairs.length - 1;
    let slot = this.#slotOf(pair, mask);
    for (;;) {
      const held = this.#pairs[slot];
      if (held === pair) return this.#numbers[slot] ?? 0;
      if (held === 0) break;
      slot = (slot + 1) & mask;
    }
    const number = this.#next();
    this.#pairs[slot] = pair;
    this.#numbers[slot] = number;
    this.size += 1;
    if (this.size * 2 > this.#pairs.length) this.#grow();
    return number;
  }

  /** All pairs in rising order. */
  sorted(): Uint32Array {
    return this.#pairs.filter((pair) => pair !== 0).sort();
  }

  #slotOf(pair: number, mask: number): number {
    const mixed = Math.imul(pair ^ (pair >>> 16), 0x45d9f3b);
    return (mixed ^ (mixed >>> 16)) & mask;
  }

  #grow(): void {
    const pairs = this.#pairs;
    const numbers = this.#numbers;
    this.#pairs = new Uint32Array(pairs.length * 2);
    this.#numbers = new Uint32Array(pairs.length * 2);
    const mask = this.#pairs.length - 1;
    pairs.forEach((pair, at) => {
      if (pair === 0) return;
      let slot = this.#slotOf(pair, mask);
      while (this.#pairs[slot] !== 0) slot = (slot + 1) & mask;
      this.#pairs[slot] = pair;
      this.#numbers[slot] = numbers[at] ?? 0;
    });
  }
}
