import { readQuery } from "#search/query/parseQuery.ts";
import type { Query } from "#search/query/query.ts";

import { matchRanges } from "./matchRanges.ts";

/** A text of a record, with the syllables of the Chinese characters in it. */
export interface SpelledText {
  readonly text: string;
  readonly pinyin?: string | undefined;
}

/** Characters shown before the match, and in all. */
const BEFORE = 40;
const LENGTH = 120;

/** Part of a text around a place, cut between words. */
const around = (text: string, start: number): string => {
  if (text.length <= LENGTH) return text;
  const from = start <= BEFORE ? 0 : text.indexOf(" ", start - BEFORE) + 1;
  const begin = from > start ? start : from;
  const end = text.lastIndexOf(" ", begin + LENGTH);
  const last = begin + LENGTH >= text.length || end <= start ? begin + LENGTH : end;
  return `${begin === 0 ? "" : "…"}${text.slice(begin, last)}${last >= text.length ? "" : "…"}`;
};

/** Splits a query into parts that can match separately: an amount as a whole, words of pinyin together. */
const partsOf = (query: Query): readonly Query[] => {
  if (query.phrase !== undefined) return [query];
  const amounts = query.clauses.filter(({ isAmount }) => isAmount === true);
  const words = query.clauses.filter(({ isAmount }) => isAmount !== true);
  return [...(amounts.length === 0 ? [] : [amounts]), ...words.map((clause) => [clause])].map(
    (clauses) => ({ ...query, clauses }),
  );
};

/** The parts of a query that none of these texts contains. */
const partsBeside = (query: string, shown: readonly SpelledText[]): readonly Query[] =>
  partsOf(readQuery(query)).filter(
    (part) => !shown.some(({ text, pinyin }) => matchRanges(text, part, pinyin).length > 0),
  );

/** Whether the texts shown have all parts of a query, so that nothing is left to explain. */
export const isShownIn = (query: string, shown: readonly SpelledText[]): boolean =>
  partsBeside(query, shown).length === 0;

/**
 * The best explanation of a hit: of its `hidden` texts the one that contains most of the terms that the
 * `shown` ones lack, cut to the part around the match. Undefined where nothing is left to explain, or where
 * no text contains it as typed.
 */
export const excerptOf = <Text extends SpelledText>(
  query: string,
  shown: readonly SpelledText[],
  hidden: Iterable<Text>,
): Text | undefined => {
  const rest = partsBeside(query, shown);
  if (rest.length === 0) return undefined;
  let best: { readonly found: Text; readonly met: number } | undefined;
  for (const found of hidden) {
    const starts = rest.flatMap(
      (part) => matchRanges(found.text, part, found.pinyin)[0]?.[0] ?? [],
    );
    if (starts.length <= (best?.met ?? 0)) continue;
    best = {
      found: { ...found, text: around(found.text, Math.min(...starts)) },
      met: starts.length,
    };
    if (starts.length === rest.length) break;
  }
  return best?.found;
};
