/**
 * One thing to look up: words that begin with `key`; the very word `key`, as 'plan' for 'plans';
 * Chinese text that holds the one or two characters of `key`; syllables, as `|suan|li` for 'suan'
 * before one that begins with 'li'; or, to stand in for a word with a slip, the very word `key`.
 */
export interface Lookup {
  readonly kind: "word" | "stem" | "han" | "pinyin" | "slip";
  readonly key: string;
}
