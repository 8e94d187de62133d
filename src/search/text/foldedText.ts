import { foldCodePoint } from "./fold.ts";

export const separator = 0;
export const letter = 1;
export const digit = 2;
export const han = 3;

type Kind = typeof separator | typeof letter | typeof digit | typeof han;

const unknown = 0;
const nothing = 1;
const several = 2;

const hanPattern = /^\p{Script=Han}$/u;
const wordPattern = /^[\p{L}\p{N}]$/u;

const kindOf = (character: string): Kind => {
  if (character >= "0" && character <= "9") return digit;
  if (!wordPattern.test(character)) return separator;
  return hanPattern.test(character) ? han : letter;
};

const mostArguments = 8192;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

/**
 * A text folded as by `normalise`, as UTF-16 units, each with its kind and its place in the original.
 * Reusable: `read` overwrites the content. Each instance caches what it learns of a character, so that long
 * texts cost a table look-up per character.
 */
export class FoldedText {
  length = 0;
  units = new Uint16Array(256);
  kinds = new Uint8Array(256);
  #from = new Uint32Array(256);
  #originalLength = 0;
  readonly #folds = new Uint16Array(0x10000);
  readonly #foldedKinds = new Uint8Array(0x10000);
  readonly #expansions = new Map<number, string>();

  /** Replaces the content by `text` from its start to `limit` characters. */
  read(text: string, limit = text.length): void {
    this.length = 0;
    this.#originalLength = Math.min(text.length, limit);
    this.#reserve(this.#originalLength + 1);
    for (let at = 0; at < this.#originalLength; at += 1) {
      const unit = text.charCodeAt(at);
      const fold = this.#folds[unit] ?? unknown;
      if (fold > several) {
        this.units[this.length] = fold;
        this.kinds[this.length] = this.#foldedKinds[unit] ?? separator;
        this.#from[this.length] = at;
        this.length += 1;
      } else if (fold !== nothing) at += this.#readUncommon(text, at);
    }
    this.#from[this.length] = this.#originalLength;
  }

  /** The start, in the original, of the character from which the unit at `at` comes. */
  startOf(at: number): number {
    return this.#from[at] ?? this.#originalLength;
  }

  /** The end, in the original, of that character with its combining marks. */
  endOf(at: number): number {
    const start = this.startOf(at);
    let next = at + 1;
    while (next < this.length && this.startOf(next) === start) next += 1;
    return next < this.length ? this.startOf(next) : this.#originalLength;
  }

  text(from: number, to: number): string {
    let text = "";
    // In chunks, as a function takes only so many arguments.
    for (let at = from; at < to; at += mostArguments) {
      text += String.fromCharCode(...this.units.subarray(at, Math.min(to, at + mostArguments)));
    }
    return text;
  }

  /** Returns how many units it read beyond the first. */
  #readUncommon(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const low = text.charCodeAt(at + 1);
    const isPair = isHigh(unit) && isLow(low);
    const codePoint = isPair ? (text.codePointAt(at) ?? unit) : unit;
    const folded = this.#expansions.get(codePoint) ?? foldCodePoint(codePoint);
    this.#expansions.set(codePoint, folded);
    if (!isPair) this.#learn(unit, folded);
    this.#reserve(this.length + folded.length + this.#originalLength - at);
    for (const character of folded) {
      const kind = kindOf(character);
      for (let part = 0; part < character.length; part += 1) {
        this.units[this.length] = character.charCodeAt(part);
        this.kinds[this.length] = kind;
        this.#from[this.length] = at;
        this.length += 1;
      }
    }
    return isPair ? 1 : 0;
  }

  #learn(unit: number, folded: string): void {
    const single = folded.length === 1 && folded.charCodeAt(0) > several;
    const whenNotSingle = folded === "" ? nothing : several;
    this.#folds[unit] = single ? folded.charCodeAt(0) : whenNotSingle;
    // A high surrogate may be half of a pair at its next occurrence, so it's never cached.
    if (isHigh(unit)) this.#folds[unit] = several;
    if (single) this.#foldedKinds[unit] = kindOf(folded);
  }

  #reserve(size: number): void {
    if (size <= this.units.length) return;
    const capacity = size * 2;
    const { units, kinds } = this;
    const from = this.#from;
    this.units = new Uint16Array(capacity);
    this.kinds = new Uint8Array(capacity);
    this.#from = new Uint32Array(capacity);
    this.units.set(units);
    this.kinds.set(kinds);
    this.#from.set(from);
  }
}
