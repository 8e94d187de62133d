import { measureFolds } from "./measures.ts";

/**
 * British and American spellings of a word fold to one key. The keys need not be words: 'risk' and
 * 'rizk' are the same. What matters is that both spellings of a word give the same key.
 */

type Fold = readonly [pattern: RegExp, replacement: string];

/** Folds that are applied in sequence, and a test that quickly rules all of them out. */
interface Folds {
  readonly any: RegExp;
  readonly each: readonly Fold[];
}

const foldsOf = (each: readonly Fold[]): Folds => ({
  any: new RegExp(each.map(([{ source }]) => source).join("|")),
  each,
});

/** Applied anywhere in a word. */
const anywhere = foldsOf([
  [/([a-z])our/g, "$1or"],
  [/ell/g, "el"],
  [/^(fulfil|instal|enrol)l/, "$1"],
  [/^skillf/, "skilf"],
  [/^(lic|def|off|pret)ens/, "$1enc"],
  [/practis/g, "practic"],
  [/([iy])s/g, "$1z"],
  [/^alumini/, "alumin"],
  [/sulph/g, "sulf"],
  [/mould/g, "mold"],
  [/^plough/, "plow"],
  [/^grey/, "gray"],
  [/^tyre/, "tire"],
  [/^cheque/, "check"],
  [/^artef/, "artif"],
  [/^ageing/, "aging"],
  [/(judg|acknowledg)m/, "$1em"],
  [/^aeroplan/, "airplan"],
  [/manoeuv/, "maneuv"],
  [/^(orthop|p|an|h|gyn|arch)ae/, "$1e"],
  [/^(f|am|diarrh)oe/, "$1e"],
  [/^oes/, "ez"],
]);

/** Applied at the end of a word. */
const endings = foldsOf([
  [/([btv])re(s|d)?$/, "$1er$2"],
  [/mme(s|d)?$/, "m$1"],
  [/ogue(s)?$/, "og$1"],
]);

/** Unfinished words whose next letters would be folded. */
const unfinished = foldsOf([
  [/([^aeiou])ou$/, "$1o"],
  [/([btv])r$/, "$1er"],
  [/mm$/, "m"],
  [/ogu$/, "og"],
]);

const plurals = foldsOf([
  [/([^aeiou])ies$/, "$1y"],
  [/(ss|sh|ch|x)es$/, "$1"],
  [/([^isu])s$/, "$1"],
]);

const shortest = 4;
/** The length of 'EVs'. */
const shortestPlural = 3;

/** Words whose apparent singular has another meaning. */
const noPlurals: ReadonlySet<string> = new Set(
  "arms customs gas goods has its means news series species was".split(" "),
);

const apply = (word: string, { any, each }: Folds): string => {
  if (!any.test(word)) return word;
  let folded = word;
  for (const [pattern, replacement] of each) folded = folded.replace(pattern, replacement);
  return folded;
};

const isPlain = (word: string): boolean => /^[a-z]+$/.test(word);

const isFoldable = (word: string): boolean => word.length >= shortest && isPlain(word);

/**
 * The singular of a word if it is a plural. As with spellings, the result need not be a word: 'size' of
 * 'sizes'.
 */
const singular = (word: string): string =>
  word.length >= shortestPlural && isPlain(word) && !noPlurals.has(word)
    ? apply(word, plurals)
    : word;

/** A word in canonical spelling, its ending unchanged. */
const usualSpelling = (word: string): string =>
  isFoldable(word) ? apply(apply(word, anywhere), endings) : word;

/**
 * The key of a word: singular and in canonical spelling. 'commercialised' and 'commercialisation' stay
 * distinct, as their common prefix finds both. Expects normalised text.
 */
export const foldSpelling = (word: string): string => {
  const one = singular(word);
  return measureFolds.get(one) ?? usualSpelling(one);
};

/**
 * The keys by which a word of a query, or its beginning, is looked up as a prefix; its own key is also looked
 * up as a whole word, so that 'plans' doesn't find 'planet'. An apparent ending may be the middle of an
 * unfinished word: 'stre' of 'strengthen' must not become 'ster'.
 */
export const queryKeys = (word: string): readonly string[] => {
  if (!isFoldable(word)) return [word];
  const plain = apply(word, anywhere);
  return [...new Set([usualSpelling(word), plain, apply(plain, unfinished)])];
};

/**
 * The keys under which a word of a text is indexed: its own and, where a prefix of the word wouldn't match
 * that ('gre' and 'gray' for 'grey'), the word as written.
 */
export const textKeys = (word: string): readonly string[] => {
  const own = foldSpelling(word);
  if (own === word) return [own];
  for (let length = 1; length < word.length; length += 1) {
    const found = queryKeys(word.slice(0, length)).some((key) => own.startsWith(key));
    if (!found) return [own, word];
  }
  return [own];
};
