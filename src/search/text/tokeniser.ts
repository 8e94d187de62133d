import { digit, FoldedText, han, separator } from "./foldedText.ts";
import { isMeasure } from "./measures.ts";
import { maxWordLength, WordReader } from "./wordReader.ts";

const powers: ReadonlyMap<string, number> = new Map([
  ["十", 1e1],
  ["百", 1e2],
  ["千", 1e3],
  ["万", 1e4],
  ["亿", 1e8],
]);

const units: ReadonlyMap<string, string> = new Map([
  ["元", "cny"],
  ["人民币", "cny"],
  ["元人民币", "cny"],
  ["美元", "usd"],
  ["欧元", "eur"],
  ["千瓦", "kw"],
  ["吨", "tonnes"],
]);

/** '千' alone isn't read as a power: '500千瓦' is 500 kW. */
const hanAmount = /^([十百千]*[万亿]+)?(元人民币|元|人民币|美元|欧元|千瓦|吨)?/u;

/** The most characters after a figure that can belong to its amount. */
const longestHanAmount = 10;

const scales: readonly (readonly [least: number, name: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** Beyond this a figure isn't an amount of money or power, and would be printed with an exponent. */
const largest = 1e18;

/** The meaning of the Chinese characters after a figure. */
interface HanAmount {
  /** The figure in English: '800' for '8000亿'. */
  readonly figure: string;
  /** Its scale: 'billion', or '' for a plain figure. */
  readonly scale: string;
  /** The number of characters of the scale. */
  readonly powerLength: number;
  /** Its unit: 'cny', or '' where there is none. */
  readonly unit: string;
  readonly unitLength: number;
}

/**
 * Parses what follows a figure as an amount, '8000' before '亿元': 800 billion CNY. `undefined` where it isn't
 * one.
 */
const readHanAmount = (figure: string, following: string): HanAmount | undefined => {
  const [all = "", power = "", unit = ""] = hanAmount.exec(following) ?? [];
  const value = [...power].reduce((product, one) => product * (powers.get(one) ?? 1), +figure);
  if (all === "" || value > largest) return undefined;
  // '500元' is an amount, while '元' in '1元旦' begins another word.
  if (power === "" && following.length > all.length) return undefined;
  const [least, scale] = scales.find(([from]) => power !== "" && value >= from) ?? [1, ""];
  return {
    // Twelve digits remove the rounding of binary division.
    figure: power === "" ? figure : String(Number((value / least).toPrecision(12))),
    scale,
    powerLength: power.length,
    unit: units.get(unit) ?? "",
    unitLength: unit.length,
  };
};

/** The prefix of a figure that means the Chinese currency. */
const hanCurrency = "人民币";

const space = 32;
const percent = 37;
const hyphen = 45;

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from(text, (character) => character.charCodeAt(0));

/** Receives the tokens of a text in their order. Places refer to the folded text. */
export interface TokenSink {
  /**
   * A word or a figure: the first `length` units of `word`. `joined` marks the compound of the two parts of a
   * hyphenated word; it follows both.
   */
  word(word: Uint16Array, length: number, from: number, to: number, joined: boolean): void;
  /** An unbroken run of Chinese characters. */
  han(folded: FoldedText, from: number, to: number): void;
}

/** Splits texts into words, figures and runs of Chinese characters. */
export class Tokeniser {
  readonly #folded = new FoldedText();
  readonly #reader = new WordReader(this.#folded);
  readonly #pair = new Uint16Array(maxWordLength * 2);

  /** Passes the tokens of `text`, or of its first `limit` characters, to `sink`. */
  run(text: string, sink: TokenSink, limit = text.length): FoldedText {
    const folded = this.#folded;
    const reader = this.#reader;
    folded.read(text, limit);
    let at = 0;
    let joinAt = -1;
    let firstFrom = 0;
    let firstLength = 0;
    while (at < folded.length) {
      const kind = folded.kinds[at];
      const from = at;
      if (kind === han) {
        at = this.#emitHan(sink, from);
      } else if (kind === separator) {
        at += 1;
        if (folded.units[from] === percent) this.#emitText(sink, "percent", from, at);
      } else {
        at = reader.read(at);
        const end = reader.isNumber ? this.#emitHanAmount(sink, from, at) : at;
        if (end === at) this.#emit(sink, from, at);
        at = end;
        const plain = !reader.hasDigit;
        if (plain && joinAt === from && firstLength + reader.length <= maxWordLength) {
          this.#pair.set(reader.word.subarray(0, reader.length), firstLength);
          sink.word(this.#pair, firstLength + reader.length, firstFrom, at, true);
        }
        joinAt = plain && folded.units[at] === hyphen ? at + 1 : -1;
        if (reader.isGenitive(at)) at += 2;
        if (joinAt >= 0) {
          this.#pair.set(reader.word.subarray(0, reader.length));
          firstFrom = from;
          firstLength = reader.length;
        }
      }
    }
    return folded;
  }

  /** Emits the word that was read, a figure separately from a unit attached to it: '9.9bn', '500kW'. */
  #emit(sink: TokenSink, from: number, to: number): void {
    const { word, length, hasDigit, isNumber } = this.#reader;
    let digits = 0;
    if (hasDigit && !isNumber) {
      while (digits < length && (word[digits] ?? 0) < 58) digits += 1;
    }
    const rest = length - digits;
    if (digits === 0 || !isMeasure(String.fromCharCode(...word.subarray(digits, length)))) {
      sink.word(word, length, from, to, false);
      return;
    }
    sink.word(word, digits, from, to - rest, false);
    sink.word(word.subarray(digits, length), rest, to - rest, to, false);
  }

  #emitText(sink: TokenSink, text: string, from: number, to: number): void {
    sink.word(unitsOf(text), text.length, from, to, false);
  }

  #hanEnd(from: number, limit = this.#folded.length): number {
    const { kinds, length } = this.#folded;
    let end = from;
    while (end < length && end < limit && kinds[end] === han) end += 1;
    return end;
  }

  /** Emits a run of Chinese, a currency before a figure separately, and returns its end. */
  #emitHan(sink: TokenSink, from: number): number {
    const folded = this.#folded;
    const to = this.#hanEnd(from);
    const before = to - hanCurrency.length;
    const isCurrency =
      before >= from &&
      to < folded.length &&
      folded.kinds[to] === digit &&
      folded.text(before, to) === hanCurrency;
    const end = isCurrency ? before : to;
    if (end > from) sink.han(folded, from, end);
    if (isCurrency) this.#emitText(sink, "cny", before, to);
    return to;
  }

  /**
   * Emits the figure that was read with its Chinese scale and unit, in English words. Returns the end of the
   * amount: `to` if it isn't one, and then nothing is emitted.
   */
  #emitHanAmount(sink: TokenSink, from: number, to: number): number {
    const folded = this.#folded;
    const start = folded.units[to] === space ? to + 1 : to;
    if (start >= folded.length || folded.kinds[start] !== han) return to;
    const { word, length } = this.#reader;
    const figure = String.fromCharCode(...word.subarray(0, length));
    const following = folded.text(start, this.#hanEnd(start, start + longestHanAmount));
    const amount = readHanAmount(figure, following);
    if (amount === undefined || (amount.powerLength === 0 && start > to)) return to;
    const afterPower = start + amount.powerLength;
    const end = afterPower + amount.unitLength;
    this.#emitText(sink, amount.figure, from, to);
    if (amount.scale !== "") this.#emitText(sink, amount.scale, start, afterPower);
    if (amount.unit !== "") this.#emitText(sink, amount.unit, afterPower, end);
    return end;
  }
}
