import { foldCodePoint } from "./fold.ts";
import { isMeasure } from "./measures.ts";

/** A token with its place in the original text, in UTF-16 units, the end excluded. */
export interface TextToken {
  /** `joined` is the compound of the two parts of a hyphenated word; it follows both. */
  readonly kind: "word" | "joined" | "han";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Longer words are cut, in texts as in queries. */
const maxWordLength = 64;

/** A text folded as by `normalise`, and for each of its units the place in the original from which it comes. */
const foldWithPlaces = (text: string) => {
  let folded = "";
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const own = foldCodePoint(character.codePointAt(0) ?? 0);
    folded += own;
    for (let unit = 0; unit < own.length; unit += 1) places.push(at);
    at += character.length;
  }
  places.push(at);
  return { folded, places };
};

/** A letter or figure of any script, but for Chinese and the digits 0 to 9. */
const letter = String.raw`(?:(?![\p{Script=Han}\d])[\p{L}\p{N}])`;
const alphanumeric = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])`;
/**
 * Runs of Chinese; figures with their separators, as '1,800' and '9.9', while '2023.10.08' is three, and with a unit, as
 * '9.9bn'; a currency before a figure; 'R&D' and 'R & D', while in 'oil & gas' the sign separates two words; words,
 * whose genitive is dropped.
 */
const pattern = new RegExp(
  [
    String.raw`(?<han>\p{Script=Han}+)`,
    String.raw`(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|(?<!\d\.)\d+(?:\.\d+(?!\.?\d))?|\d+)(?<unit>${letter}${alphanumeric}*)?`,
    String.raw`(?<currency>cny|rmb|yuan|usd|eur)(?=\d)`,
    String.raw`(?<short>(?<!${alphanumeric})${letter}{1,2}&${letter}{1,2}(?!${alphanumeric})|(?<!${alphanumeric})${letter} & ${letter}(?!${alphanumeric}))`,
    String.raw`(?<word>${letter}(?:${alphanumeric}|'(?!s(?!${alphanumeric}))(?=${letter}))*)`,
    String.raw`(?<percent>%)`,
    String.raw`(?<genitive>(?<=${letter})'s(?!${alphanumeric}))`,
  ].join("|"),
  "gu",
);

const powers: Readonly<Record<string, number>> = { 十: 1e1, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };
const units: Readonly<Record<string, string>> = {
  元: "cny",
  人民币: "cny",
  元人民币: "cny",
  美元: "usd",
  欧元: "eur",
  千瓦: "kw",
  吨: "tonnes",
};
/** '千' alone isn't read as a power: '500千瓦' is 500 kW. */
const hanAmount =
  /^(?<space> ?)(?<power>[十百千]*[万亿]+)?(?<unit>元人民币|元|人民币|美元|欧元|千瓦|吨)?/u;
/** The most characters after a figure that can belong to its amount, with a space before them. */
const longestHanAmount = 11;
const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;
/** Beyond this a figure isn't an amount of money or power, and would be printed with an exponent. */
const largest = 1e18;

/**
 * Parses what follows a figure as an amount: '8000' before '亿元' is '800', 'billion', 'cny', each with how many
 * characters beyond the figure it takes. `undefined` where it isn't one: '500元' is, while '元' in '1元旦' begins
 * another word.
 */
const readHanAmount = (figure: string, following: string) => {
  const { space = "", power = "", unit = "" } = hanAmount.exec(following)?.groups ?? {};
  const length = space.length + power.length + unit.length;
  const value = [...power].reduce((product, one) => product * (powers[one] ?? 1), Number(figure));
  const goesOn = /^\p{Script=Han}/u.test(following.slice(length));
  if (length === space.length || value > largest) return undefined;
  if (power === "" && (goesOn || space !== "")) return undefined;
  const [least, scale] = scales.find(([from]) => power !== "" && value >= from) ?? [1, ""];
  return {
    // Twelve digits remove the rounding of binary division.
    figure: power === "" ? figure : String(Number((value / least).toPrecision(12))),
    scale,
    unit: units[unit] ?? "",
    scaleEnd: space.length + power.length,
    length,
  };
};

/** The prefix of a figure that means the Chinese currency. */
const hanCurrency = "人民币";

/** '1,800' as '1800', '3.0' as '3', '1.50' as '1.5'. */
const plainFigure = (figure: string): string => {
  const digits = figure.replaceAll(",", "").slice(0, maxWordLength);
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
};

/**
 * The tokens of a text, or of its first `limit` characters: words, figures and runs of Chinese. An amount has the same
 * tokens in either language.
 */
export const tokensOf = (text: string, limit = text.length): readonly TextToken[] => {
  const { folded, places } = foldWithPlaces(text.slice(0, limit));
  const tokens: TextToken[] = [];
  const push = (kind: TextToken["kind"], value: string, from: number, to: number): void => {
    if (value === "") return;
    // A character may be folded into several.
    let end = to;
    while (places[end] === places[to - 1]) end += 1;
    const cut = kind === "han" ? value : value.slice(0, maxWordLength);
    tokens.push({ kind, text: cut, start: places[from] ?? 0, end: places[end] ?? text.length });
  };
  /** The word, or the first part of a hyphenated one, that ended last. */
  let before: { readonly text: string; readonly from: number; readonly to: number } | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match !== null; match = pattern.exec(folded)) {
    const [all] = match;
    const from = match.index;
    const to = from + all.length;
    const { han, figure, unit = "", percent, genitive } = match.groups ?? {};
    if (han !== undefined) {
      const isCurrency = han.endsWith(hanCurrency) && /^\d/.test(folded.charAt(to));
      const end = isCurrency ? to - hanCurrency.length : to;
      push("han", folded.slice(from, end), from, end);
      if (isCurrency) push("word", "cny", end, to);
    } else if (percent !== undefined) push("word", "percent", from, to);
    else if (figure !== undefined) {
      const shown = plainFigure(figure);
      const after = folded.slice(to, to + longestHanAmount);
      const amount = unit === "" ? readHanAmount(shown, after) : undefined;
      if (amount !== undefined) {
        push("word", amount.figure, from, to);
        push("word", amount.scale, to, to + amount.scaleEnd);
        push("word", amount.unit, to + amount.scaleEnd, to + amount.length);
        pattern.lastIndex = to + amount.length;
      } else if (isMeasure(unit)) {
        push("word", shown, from, to - unit.length);
        push("word", unit, to - unit.length, to);
      } else push("word", unit === "" ? shown : figure.replaceAll(",", "") + unit, from, to);
    } else if (genitive === undefined) {
      const own = all.replaceAll(/[' ]/g, "");
      push("word", own, from, to);
      const isPlain = !/\d/.test(own);
      const first = before;
      before = isPlain ? { text: own, from, to } : undefined;
      const isSecond = isPlain && first?.to === from - 1 && folded.charAt(first.to) === "-";
      if (isSecond && first.text.length + own.length <= maxWordLength) {
        push("joined", first.text + own, first.from, to);
      }
    }
  }
  return tokens;
};
