import { digit, type FoldedText, letter, separator } from "./foldedText.ts";

/** Longer words are cut, in texts as in queries. */
export const maxWordLength = 64;

const space = 32;
const ampersand = 38;
const apostrophe = 39;
const comma = 44;
const dot = 46;
const zero = 48;
const letterS = 115;

/** Currencies that are separated from an attached figure: 'USD9.9bn'. */
const currencies: ReadonlySet<string> = new Set(["cny", "rmb", "yuan", "usd", "eur"]);
const longestCurrency = 4;

/** Reads the words and figures of a folded text one by one. Each overwrites the one before it. */
export class WordReader {
  /** The word that was read last: the first `length` of these units. */
  readonly word = new Uint16Array(maxWordLength);
  length = 0;
  /** Whether it is a figure: only digits, separators and a fraction. */
  isNumber = false;
  hasDigit = false;
  readonly #folded: FoldedText;

  constructor(folded: FoldedText) {
    this.#folded = folded;
  }

  /** Reads the word that begins at `start` and returns the place after it. */
  read(start: number): number {
    const { kinds, units: source, length } = this.#folded;
    this.length = 0;
    this.isNumber = true;
    this.hasDigit = false;
    // After '2023.' the '10' of '2023.10.08' isn't an integer part with a fraction to follow.
    let hasDot = source[start - 1] === dot && kinds[start - 2] === digit;
    let fraction = 0;
    let at = start;
    while (at < length) {
      const kind = kinds[at];
      const unit = source[at] ?? 0;
      if (kind === letter) {
        this.isNumber = false;
        this.#push(unit);
      } else if (kind === digit) {
        if (!this.hasDigit && this.#isCurrency()) break;
        this.hasDigit = true;
        this.#push(unit);
      } else if (unit === apostrophe && !this.hasDigit && this.#kind(at + 1) === letter) {
        if (this.isGenitive(at)) break;
      } else if (unit === dot && this.isNumber && !hasDot && this.#isFraction(at + 1)) {
        hasDot = true;
        fraction = this.length;
        this.#push(unit);
      } else if (this.isNumber && unit === comma && !hasDot && this.#digitsFrom(at + 1) === 3) {
        // A thousands separator.
      } else {
        const next = this.#afterAmpersand(at);
        if (next === undefined) break;
        this.#push(ampersand);
        at = next;
        continue;
      }
      at += 1;
    }
    if (this.isNumber && fraction > 0) this.#trimZeros(fraction);
    return at;
  }

  /** Whether a genitive 's, which isn't part of the word, is at `at`. */
  isGenitive(at: number): boolean {
    const { units: source } = this.#folded;
    const after = this.#kind(at + 2);
    return (
      this.#kind(at + 1) === letter &&
      source[at] === apostrophe &&
      source[at + 1] === letterS &&
      after !== letter &&
      after !== digit
    );
  }

  #push(unit: number): void {
    if (this.length === maxWordLength) return;
    this.word[this.length] = unit;
    this.length += 1;
  }

  #kind(at: number): number {
    return at < this.#folded.length ? (this.#folded.kinds[at] ?? separator) : separator;
  }

  #lengthOf(kind: number, from: number): number {
    let end = from;
    while (this.#kind(end) === kind) end += 1;
    return end - from;
  }

  #digitsFrom(at: number): number {
    return this.#lengthOf(digit, at);
  }

  #isCurrency(): boolean {
    if (this.isNumber || this.length < 3 || this.length > longestCurrency) return false;
    return currencies.has(String.fromCharCode(...this.word.subarray(0, this.length)));
  }

  /** '9.9' is one figure, '2023.10.08' is three. */
  #isFraction(at: number): boolean {
    const count = this.#digitsFrom(at);
    const after = at + count;
    const goesOn = this.#folded.units[after] === dot && this.#kind(after + 1) === digit;
    return count > 0 && !goesOn;
  }

  /** '3.0' is '3', '1.50' is '1.5'. */
  #trimZeros(fraction: number): void {
    while (this.length > fraction + 1 && this.word[this.length - 1] === zero) this.length -= 1;
    if (this.length === fraction + 1) this.length = fraction;
  }

  /**
   * The place after the sign of 'R&D', 'IP&T' or 'R & D', which are one word each; `undefined` where the sign
   * separates two words, as in 'oil & gas', or there is none.
   */
  #afterAmpersand(at: number): number | undefined {
    const { units: source } = this.#folded;
    const isSpaced = source[at] === space;
    const sign = isSpaced ? at + 1 : at;
    if (source[sign] !== ampersand || this.hasDigit) return undefined;
    if (isSpaced && source[sign + 1] !== space) return undefined;
    const next = sign + (isSpaced ? 2 : 1);
    const longest = isSpaced ? 1 : 2;
    const count = this.#lengthOf(letter, next);
    const isShort = this.length <= longest && count > 0 && count <= longest;
    return isShort && this.#kind(next + count) !== digit ? next : undefined;
  }
}
