import { datesIn, isoOf } from "./dates.ts";

/** A year or a month that a sentence gives for its figures. */
export interface PrintedYear {
  /** `2025`, `2025-06`, or `2025-12-31` for its end; absent for 'last year', which only a person can settle. */
  readonly date: string | undefined;
  readonly is: "due" | "in" | "base" | "relative";
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const YEAR =
  /(?<![\p{L}\d])(by|before|until|through|for|in|as of|at|during|since|from|against|over|than in|compared (?:to|with)|relative to|to) ((?:the )?(?:end of |year-end |late |mid-|early |end-|end |around |start of |beginning of )?(?:the )?(?:year )?)(\p{Lu}\p{L}{2,8} )?((?:19|20)\d\d)(?![\d\p{L}]|-\d)/giu;

const RELATIVE =
  /(?<!\p{L})(?:this|last|next|the (?:previous|following|coming)) year(?!\p{L})|(?<!\p{L})(?:the )?end of (?:the|this) decade/giu;

const IS: ReadonlyMap<string, PrintedYear["is"]> = new Map([
  ["by", "due"],
  ["before", "due"],
  ["until", "due"],
  ["through", "due"],
  ["for", "due"],
  ["to", "due"],
  ["in", "in"],
  ["as of", "in"],
  ["at", "in"],
  ["during", "in"],
]);

/** The years of a text by what they are for, in their order. */
export const yearsIn = (text: string): readonly PrintedYear[] => {
  const found: PrintedYear[] = [...text.matchAll(YEAR)].flatMap((match) => {
    const [words, preposition = "", when = "", month, year = ""] = match;
    const [from, to] = [match.index, match.index + words.length];
    // 'To 2025' is due only at the end of 'from 2021 to 2025'; elsewhere a number may follow.
    const isSpan = /(?:19|20)\d\d $/.test(text.slice(Math.max(0, from - 5), from));
    if (preposition.toLowerCase() === "to" && !isSpan) return [];
    const date = month === undefined ? undefined : datesIn(`${month}${year}`).at(0);
    if (month !== undefined && date === undefined) return [];
    const own = date === undefined ? undefined : isoOf(date, Number(year));
    const isEnd = /end/i.test(when) || /^at$/i.test(preposition);
    const is = IS.get(preposition.toLowerCase()) ?? "base";
    return [{ date: own ?? (isEnd ? `${year}-12-31` : year), is, words: words.trim(), from, to }];
  });
  const relative = [...text.matchAll(RELATIVE)].map(({ 0: words, index: from }): PrintedYear => ({
    date: undefined,
    is: "relative",
    words,
    from,
    to: from + words.length,
  }));
  return [...found, ...relative].sort((a, b) => a.from - b.from);
};

/** Where the sentences of a text begin and end; a semicolon ends one too. */
export const sentencesOf = (text: string): readonly { from: number; to: number }[] => {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  const end = /[.!?][”"’')\]]? (?=["“‘'(]?[\p{Lu}\p{N}])|[;；。] ?/gu;
  for (const { 0: sign, index } of text.matchAll(end)) {
    const before = text.slice(Math.max(0, index - 6), index);
    if (
      /(?:^|[\s(.])(?:\p{Lu}|No|Nos|Mr|Ms|Dr|St|vs|Inc|Co|Ltd|Corp|e\.g|i\.e|approx|ca|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|U\.S)$/u.test(
        before,
      ) &&
      sign.startsWith(".")
    )
      continue;
    sentences.push({ from, to: index + sign.trimEnd().length });
    from = index + sign.length;
  }
  if (from < text.length) sentences.push({ from, to: text.length });
  return sentences;
};

/** How near a year is that stands right behind a figure. */
const NEAR = 24;

/** What is between the two: '300 EFLOPS of capacity by 2025'. */
const BEHIND = /^[\s,()]*(?:[a-z]+ ){0,2}$/i;

/** What leads to the year of the next clause, where this one has its own: 'by 2025 300 EFLOPS, and by 2027 500'. */
const NEXT_CLAUSE = /(?:,\s*(?:[a-z]+ )?|\b(?:and|but|or|then|while) )$/i;

/**
 * The year that a sentence gives for a figure of its: the one right behind it, else the one before all figures,
 * else the next one behind that doesn't begin another clause, else the one before.
 */
export const yearFor = (
  figure: { readonly from: number; readonly to: number },
  firstFigure: number,
  years: readonly PrintedYear[],
  text: string,
): PrintedYear | undefined => {
  const own = years.filter(({ is }) => is !== "base");
  const next = own.find(({ from }) => from >= figure.to);
  const before = own.findLast(({ to }) => to <= figure.from);
  const gap =
    next === undefined ? "" : text.slice(Math.max(figure.to, next.from - NEAR), next.from);
  const isOther = before !== undefined && NEXT_CLAUSE.test(gap);
  if (next !== undefined && next.from - figure.to < NEAR && BEHIND.test(gap) && !isOther)
    return next;
  const leads = (own[0]?.from ?? Number.POSITIVE_INFINITY) < firstFigure;
  return leads || isOther ? (before ?? next) : (next ?? before);
};
