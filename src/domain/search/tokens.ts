import { digit, FoldedText, han, letter, separator } from "./foldedText.ts";

/** Longer words are cut, in texts as in queries. */
const maxWordLength = 64;

const apostrophe = 39;
const comma = 44;
const hyphen = 45;
const dot = 46;
const percent = 37;
const letterS = 115;

/** Units of measure that are parted from a figure they are written to: '9.9bn', '500kW'. */
const units: ReadonlySet<string> = new Set(
  "billion bn mln million mn tn trillion yuan rmb cny usd eur kw mw gw tw kwh mwh gwh twh tb pb eb eflops pflops km kg kt mt gt".split(
    " ",
  ),
);

const percentUnits = Uint16Array.from("percent", (character) => character.charCodeAt(0));

/** Receives the tokens of a text in their order. Places are places in the folded text. */
export interface TokenSink {
  /**
   * A word or a figure: the first `length` units of `word`. `joined` marks the one word that the two
   * parts of a hyphenated one make; it follows both.
   */
  word(word: Uint16Array, length: number, from: number, to: number, joined: boolean): void;
  /** An unbroken run of Chinese characters. */
  han(folded: FoldedText, from: number, to: number): void;
}

/** Takes texts apart: words, figures and runs of Chinese characters. */
export class Tokeniser {
  readonly #folded = new FoldedText();
  readonly #word = new Uint16Array(maxWordLength);
  readonly #pair = new Uint16Array(maxWordLength * 2);
  #length = 0;
  #isNumber = false;
  #hasDigit = false;

  /** Gives the tokens of `text`, or of its first `limit` characters, to `sink`. */
  run(text: string, sink: TokenSink, limit = text.length): FoldedText {
    const folded = this.#folded;
    folded.read(text, limit);
    let at = 0;
    let joinAt = -1;
    let firstFrom = 0;
    let firstLength = 0;
    while (at < folded.length) {
      const kind = folded.kinds[at];
      const from = at;
      if (kind === han) {
        while (at < folded.length && folded.kinds[at] === han) at += 1;
        sink.han(folded, from, at);
      } else if (kind === separator) {
        if (folded.units[at] === percent) {
          sink.word(percentUnits, percentUnits.length, at, at + 1, false);
        }
        at += 1;
      } else {
        at = this.#readWord(at);
        this.#emit(sink, from, at);
        const plain = !this.#hasDigit;
        if (plain && joinAt === from && firstLength + this.#length <= maxWordLength) {
          this.#pair.set(this.#word.subarray(0, this.#length), firstLength);
          sink.word(this.#pair, firstLength + this.#length, firstFrom, at, true);
        }
        joinAt = plain && folded.units[at] === hyphen ? at + 1 : -1;
        if (this.#isGenitive(at)) at += 2;
        if (joinAt >= 0) {
          this.#pair.set(this.#word.subarray(0, this.#length));
          firstFrom = from;
          firstLength = this.#length;
        }
      }
    }
    return folded;
  }

  /** Reads a word or figure into `#word` and returns the place after it. */
  #readWord(start: number): number {
    const { kinds, units: source, length } = this.#folded;
    this.#length = 0;
    this.#isNumber = true;
    this.#hasDigit = false;
    // After '2023.' the '10' of '2023.10.08' is no whole number that a fraction may follow.
    let hasDot = source[start - 1] === dot && kinds[start - 2] === digit;
    let at = start;
    while (at < length) {
      const kind = kinds[at];
      const unit = source[at] ?? 0;
      if (kind === letter || kind === digit) {
        if (kind === letter) this.#isNumber = false;
        else this.#hasDigit = true;
        this.#push(unit);
      } else if (unit === apostrophe && !this.#hasDigit && this.#kind(at + 1) === letter) {
        if (this.#isGenitive(at)) break;
      } else if (unit === dot && this.#isNumber && !hasDot && this.#isFraction(at + 1)) {
        hasDot = true;
        this.#push(unit);
      } else if (!(unit === comma && this.#isNumber && !hasDot && this.#digitsFrom(at + 1) === 3)) {
        break;
      }
      at += 1;
    }
    return at;
  }

  /** Hands on the word that was read, a figure apart from the unit it is written to. */
  #emit(sink: TokenSink, from: number, to: number): void {
    const word = this.#word;
    let digits = 0;
    if (this.#hasDigit && !this.#isNumber) {
      while (digits < this.#length && (word[digits] ?? 0) < 58) digits += 1;
    }
    const rest = this.#length - digits;
    if (digits === 0 || !units.has(String.fromCharCode(...word.subarray(digits, this.#length)))) {
      sink.word(word, this.#length, from, to, false);
      return;
    }
    sink.word(word, digits, from, to - rest, false);
    sink.word(word.subarray(digits, this.#length), rest, to - rest, to, false);
  }

  #push(unit: number): void {
    if (this.#length === maxWordLength) return;
    this.#word[this.#length] = unit;
    this.#length += 1;
  }

  #kind(at: number): number {
    return at < this.#folded.length ? (this.#folded.kinds[at] ?? separator) : separator;
  }

  #digitsFrom(at: number): number {
    let end = at;
    while (this.#kind(end) === digit) end += 1;
    return end - at;
  }

  /** The 's of a word, which isn't part of it. */
  #isGenitive(at: number): boolean {
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

  /** '9.9' is one figure, '2023.10.08' is three. */
  #isFraction(at: number): boolean {
    const count = this.#digitsFrom(at);
    const after = at + count;
    const goesOn = this.#folded.units[after] === dot && this.#kind(after + 1) === digit;
    return count > 0 && !goesOn;
  }
}
