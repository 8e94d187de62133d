/**
 * British and American spellings of a word fold to one key. The keys need not be words: 'risk' and
 * 'rizk' are the same. What matters is that both spellings of a word give the same key.
 */

type Fold = readonly [pattern: RegExp, replacement: string];

/** At any place of a word. */
const anywhere: readonly Fold[] = [
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
];

/** At its end. */
const endings: readonly Fold[] = [
  [/([btv])re(s|d)?$/, "$1er$2"],
  [/mme(s|d)?$/, "m$1"],
  [/ogue(s)?$/, "og$1"],
];

/** Unfinished words whose next letters would be folded. */
const unfinished: readonly Fold[] = [
  [/([^aeiou])ou$/, "$1o"],
  [/([btv])r$/, "$1er"],
  [/mm$/, "m"],
  [/ogu$/, "og"],
];

const shortest = 4;

const amountWords = new Map([
  ["bn", "billion"],
  ["mn", "million"],
  ["mln", "million"],
  ["tn", "trillion"],
]);

const apply = (word: string, folds: readonly Fold[]): string => {
  let folded = word;
  for (const [pattern, replacement] of folds) folded = folded.replace(pattern, replacement);
  return folded;
};

const isFoldable = (word: string): boolean => word.length >= shortest && /^[a-z]+$/.test(word);

/** The key of a word. Expects it normalised. */
export const foldSpelling = (word: string): string =>
  isFoldable(word) ? apply(apply(word, anywhere), endings) : (amountWords.get(word) ?? word);

/**
 * The keys under which a word of a query, or the beginning of one, is looked up. What looks like an
 * ending may be the middle of a word still being typed: 'stre' of 'strengthen' is no 'ster'.
 */
export const queryKeys = (word: string): readonly string[] => {
  const own = foldSpelling(word);
  // 'tn' is short for trillion, or the beginning of another word.
  if (!isFoldable(word)) return [...new Set([own, word])];
  const plain = apply(word, anywhere);
  return [...new Set([own, plain, apply(plain, unfinished)])];
};

/**
 * The keys under which a word of a text is filed: its own and, where a beginning of the word would
 * not find that ('gre' and 'gray' for 'grey'), the word as it is written.
 */
export const textKeys = (word: string): readonly string[] => {
  const own = foldSpelling(word);
  if (own === word) return [own];
  for (let length = 1; length <= word.length; length += 1) {
    const found = queryKeys(word.slice(0, length)).some((key) => own.startsWith(key));
    if (!found) return [own, word];
  }
  return [own];
};
