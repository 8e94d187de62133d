import { plainNumber } from "#domain/plainNumber.ts";
import type { Bound } from "#domain/schema/records.ts";

import { type Numeral, numeralsIn } from "./numerals.ts";
import { currencyBefore, type Unit, unitOf } from "./units.ts";

/** A figure as a text prints it. */
export interface Figure {
  readonly value: number | { readonly min: number; readonly max: number };
  /** Absent where none is printed. */
  readonly unit: string | undefined;
  /** Whether the unit is beside the figure, or beside another one of the same span. */
  readonly hasOwnUnit: boolean;
  readonly counted: string | undefined;
  readonly bound: Bound | undefined;
  /** The figure from which this one is to rise or fall: 197 in 'from 197 to 300'. */
  readonly base: Figure | undefined;
  /** By how much something is to change. */
  readonly change: "rise" | "cut" | undefined;
  /** Where it is, its unit included. */
  readonly from: number;
  readonly to: number;
  /** Where its number begins, of a range the second one. */
  readonly last: number;
}

const BOUNDS: readonly (readonly [pattern: string, bound: Bound])[] = [
  [
    "at most|(?:no|not) more than|(?:not|without) exceed(?:ing)?|no higher than|a maximum of|capped at|within",
    "at most",
  ],
  ["at least|(?:no|not) (?:less|fewer|lower) than|a minimum of", "at least"],
  ["less than|fewer than|lower than|below|under", "less than"],
  ["up to|as (?:much|many|high) as", "up to"],
  [
    "more than|over|above|exceed(?:s|ed|ing)?|in excess of|greater than|higher than|upwards of|surpass(?:es|ed|ing)?|beyond|>",
    "more than",
  ],
  [
    "about|around|approximately|roughly|some|nearly|almost|close to|circa|an estimated|estimated|~",
    "about",
  ],
];

const BEFORE = BOUNDS.map(
  ([words, bound]) =>
    [
      new RegExp(`(?:^|[^\\p{L}])(?:${words})(?: (?:a|an|the|a combined|a total of))? ?$`, "iu"),
      bound,
    ] as const,
);
const AFTER: readonly (readonly [pattern: RegExp, bound: Bound])[] = [
  [/^(?: (?:or|and) (?:more|above|higher|over)|\+)(?!\p{L})/iu, "at least"],
  [/^ (?:or|and) (?:less|fewer|below|lower|under)(?!\p{L})/iu, "at most"],
];

const MONEY = /(?:CNY|RMB|USD|EUR|HKD|JPY|GBP|KRW|TWD|US\$|HK\$|NT\$|[$€£¥￥]) ?$/;

/** How far a number binds by the words before it and behind its unit. */
const boundOf = (before: string, after: string): Bound | undefined =>
  BEFORE.find(([pattern]) => pattern.test(before.replace(MONEY, "")))?.[1] ??
  AFTER.find(([pattern]) => pattern.test(after))?.[1];

const RISE =
  /(?:increas|rais|rise|rose|grow|grew|expand|boost|improv|lift)\p{L}*(?![^.;]*(?:cut|reduc|lower|decreas|fall|declin))[^.;]{0,60} by$/iu;
const CUT = /(?:cut|reduc|lower|decreas|fall|fell|declin|drop|slash)\p{L}*[^.;]{0,60} by$/iu;

/** What comes before a number, without its currency and without what says how far it binds. */
export const withoutBound = (before: string): string => {
  const words = before.replace(MONEY, "").trimEnd();
  const found = BEFORE.map(([pattern]) => pattern.exec(words)).find((one) => one !== null);
  return (found === undefined ? words : words.slice(0, found.index)).trimEnd();
};

interface Token extends Numeral {
  readonly before: string;
  readonly after: string;
  readonly found: Unit | undefined;
}

const WINDOW = 90;

const tokensOf = (
  text: string,
  knownUnits: ReadonlySet<string>,
  takesWords: boolean,
): readonly Token[] => {
  const tokens: Token[] = [];
  const numerals = numeralsIn(text);
  let end = 0;
  numerals.forEach((numeral, at) => {
    // A number within the unit of the one before: 'per 10,000 people'.
    if (numeral.from < end) return;
    const before = text.slice(Math.max(end, numeral.from - WINDOW), numeral.from);
    const after = text.slice(numeral.to, numeral.to + WINDOW);
    const found = unitOf(before, after, numeral.value, knownUnits);
    // '5G' and '3D' are names.
    if (found === undefined && /^\p{L}/u.test(after)) return;
    if (numeral.isWord) {
      const isScaled = /^ (?:thousand|million|billion|trillion)\b/i.test(after);
      const next = numerals[at + 1];
      // 'One' before 'of', the two of 'two thirds', the three of a gorge's name.
      if (/^\p{Lu}/u.test(after.slice(1)) && !isScaled) return;
      if (found === undefined || (!takesWords && !isScaled) || next?.from === numeral.to + 1)
        return;
    }
    end = numeral.to + (found?.length ?? 0);
    tokens.push({ ...numeral, before, after, found });
  });
  return tokens;
};

const valueOf = ({ value, found }: { value: number; found: Unit | undefined }): number =>
  plainNumber(value * (found?.times ?? 1));

const endOf = ({ to, found }: Token): number => to + (found?.length ?? 0);

/** Whether two numbers are the ends of a range, by what is between them. */
const isRange = (first: Token, second: Token, gap: string): boolean => {
  const isOpen =
    first.found === undefined ||
    first.found.unit === second.found?.unit ||
    currencyBefore(first.before) !== undefined;
  if (!isOpen || first.value >= second.value || /(?:^|\s)from ?$/i.test(withoutBound(first.before)))
    return false;
  if (/^ ?[-−–—~] ?$/.test(gap)) return true;
  if (/^ and $/.test(gap)) return /between ?$/i.test(first.before.replace(MONEY, ""));
  return /^ (?:to|or) $/.test(gap);
};

const FROM =
  /(?:^|\s)(?:from|up from|down from)(?: (?:the )?(?:current|existing|present)(?: level of)?)?$/i;
const BACK =
  /(?:up from|down from|compared (?:to|with)|against|from)(?: (?:the )?(?:current|existing|present)(?: level of)?)?$/i;

const figureOf = (
  token: Token,
  value: Figure["value"],
  first: Token,
  base: Figure | undefined,
): Figure => {
  const words = withoutBound(first.before);
  const change = CUT.test(words) ? "cut" : RISE.test(words) ? "rise" : undefined;
  const unit = token.found?.unit;
  return {
    value,
    unit: change === "rise" && unit === "%" ? "% increase" : unit,
    hasOwnUnit: token.found !== undefined,
    counted: token.found?.counted,
    bound: boundOf(first.before, token.after.slice(token.found?.length ?? 0)),
    base,
    change,
    from: first.from,
    to: endOf(token),
    last: token.from,
  };
};

/** A number that takes the unit of another one: the 30 of '30 to 40 percent', the 197 of 'from 197 to 300 EFLOPS'. */
const withUnitOf = (token: Token, other: Token, knownUnits: ReadonlySet<string>): Token => {
  if (token.found !== undefined || other.found === undefined) return token;
  const found = unitOf(token.before, other.after, token.value, knownUnits) ?? other.found;
  return { ...token, found: { ...found, length: 0 } };
};

/**
 * The figures of a text, each with what its words say of it, in their order.
 * @param takesWords whether 'two executives' is a figure too
 */
export const figuresIn = (
  text: string,
  knownUnits: ReadonlySet<string>,
  takesWords = false,
): readonly Figure[] => {
  const tokens = tokensOf(text, knownUnits, takesWords);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (first === undefined) break;
    const second = tokens[at + 1];
    const gap = second === undefined ? "" : text.slice(endOf(first), second.from);
    const bare = second === undefined ? "" : gap.replace(MONEY, "").replace(/[$€£¥￥]$/, "");
    const untaken = withoutBound(first.before);
    if (second !== undefined && gap.length < WINDOW) {
      if (isRange(first, second, bare === "" ? gap : bare)) {
        const found = unitOf(first.before, second.after, second.value, knownUnits) ?? second.found;
        const last = { ...second, found };
        const value = { min: valueOf({ value: first.value, found }), max: valueOf(last) };
        figures.push(figureOf(last, value, first, undefined));
        at += 1;
        continue;
      }
      if (FROM.test(untaken) && /(?:^|\s)to ?$/i.test(withoutBound(gap)) && !/[.;]/.test(gap)) {
        const start = withUnitOf(first, second, knownUnits);
        const end = withUnitOf(second, first, knownUnits);
        const base = {
          ...figureOf(start, valueOf(start), first, undefined),
          hasOwnUnit: first.found !== undefined,
        };
        figures.push({ ...figureOf(end, valueOf(end), second, base), to: endOf(second) });
        at += 1;
        continue;
      }
    }
    const last = figures.at(-1);
    const isBack =
      last !== undefined &&
      last.base === undefined &&
      first.from - last.to < 40 &&
      !/[.;]\s/.test(text.slice(last.to, first.from));
    if (
      isBack &&
      BACK.test(untaken) &&
      typeof last.value === "number" &&
      (first.found === undefined || first.found.unit === last.unit)
    ) {
      const found =
        first.found ??
        (last.unit === undefined
          ? undefined
          : { unit: last.unit, times: 1, length: 0, counted: undefined });
      const start = { ...first, found };
      const base = {
        ...figureOf(start, valueOf(start), first, undefined),
        hasOwnUnit: first.found !== undefined,
      };
      figures[figures.length - 1] = { ...last, base };
      continue;
    }
    figures.push(figureOf(first, valueOf(first), first, undefined));
  }
  return figures;
};

/** Whether a number without a unit is said to be a level, so that its unit is worth asking for. */
export const isLevel = (text: string, figure: Figure): boolean => {
  const before = text.slice(Math.max(0, figure.from - WINDOW), figure.from);
  const after = text.slice(figure.to, figure.to + 12);
  const isSaid =
    figure.bound !== undefined ||
    /(?:^|\s)(?:of|to|at|reach(?:es|ing)?|is)$/i.test(withoutBound(before));
  return isSaid && /^(?:[.,;)]|$| by | in | for | and )/.test(after);
};
