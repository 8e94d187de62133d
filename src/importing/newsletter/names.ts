/** A name in a text. */
export interface Found {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Looks for many names in a text at once: the longest at each place, in time that grows with the text alone. */
export interface Names {
  readonly in: (text: string) => readonly Found[];
}

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

const wordsIn = (text: string): readonly Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word,
    from: index,
    to: index + word.length,
  }));

const SPELLINGS: readonly (readonly [pattern: RegExp, spelling: string])[] = [
  [/isation(s?)$/, "ization$1"],
  [/is(e|es|ed|ing)$/, "iz$1"],
  [/^centre(s?)$/, "center$1"],
  [/^defence$/, "defense"],
];

/** A word in lower case without its accents, and one spelling for two. */
const fold = (word: string): string => {
  const lower = word.toLowerCase();
  // Most words are plain, and of a plain text there are many.
  const plain = /^[a-z\d]*$/.test(lower)
    ? lower
    : lower.normalize("NFKD").replaceAll(/\p{Mark}+/gu, "");
  if (!/(?:is(?:e[sd]?|ing|ations?)|centres?|defence)$/.test(plain)) return plain;
  return SPELLINGS.reduce((done, [pattern, spelling]) => done.replace(pattern, spelling), plain);
};

const words = (text: string): readonly string[] => (text.match(WORD) ?? []).map(fold);

/** A text with the words for which it has a short form that names don't have. */
export const spelledOut = (text: string): string =>
  text.replaceAll(/(?<![\p{L}&])S&T(?![\p{L}&])/gu, "science and technology");

/** The words of a text by which it is compared with another, small ones left out. */
export const significantWords = (text: string): ReadonlySet<string> =>
  new Set(words(text).filter((word) => word.length > 2 && !SMALL.has(word)));

const SMALL: ReadonlySet<string> = new Set(
  "and are been but for from has have into its more new not one other over than that the their them these this through under until upon was were which will with within".split(
    " ",
  ),
);

const singular = (word: string): string => word.replace(/(?<=[a-z]{2}[^su])s$/, "");

interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  /** As it is written, where capitals distinguish it from a word: MOST, Honor. */
  readonly cased: readonly string[] | undefined;
}

const han = /\p{Script=Han}/u;

/** An acronym or a name of one word needs its capitals: 'most' isn't MOST. */
const needsCase = (name: string, always: boolean): boolean =>
  /\p{Lu}/u.test(name) && (always || /^[^\p{Ll}]+$/u.test(name)) && wordsIn(name).length === 1;

/** @param isProper whether all names are proper names, of which a single word has a capital. */
export const namesOf = (
  given: Iterable<readonly [name: string, id: string]>,
  isProper: boolean,
): Names => {
  // 'A kite' and 'kites' are one subject; a proper name has its number.
  const number = isProper ? (word: string): string => word : singular;
  const byFirst = new Map<string, Phrase[]>();
  const chinese: (readonly [name: string, id: string])[] = [];
  for (const [name, id] of given) {
    if (han.test(name)) {
      chinese.push([name, id]);
      continue;
    }
    const folded = words(name).map(number);
    const [first] = folded;
    if (first === undefined) continue;
    const cased = needsCase(name, isProper) ? wordsIn(name).map(({ text }) => text) : undefined;
    const list = byFirst.get(first) ?? [];
    list.push({ id, words: folded, cased });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  chinese.sort(([a], [b]) => b.length - a.length);
  return {
    in: (text) => {
      const found: Found[] = [];
      const all = wordsIn(text);
      const folded = all.map(({ text: word }) => number(fold(word)));
      for (let at = 0; at < all.length; at += 1) {
        const phrase = byFirst
          .get(folded[at] ?? "")
          ?.find(
            ({ words: list, cased }) =>
              list.every((word, index) => folded[at + index] === word) &&
              (cased?.every((word, index) => all[at + index]?.text === word) ?? true) &&
              (!isProper ||
                /^[\p{Lu}\p{N}]/u.test(all[at]?.text ?? "") ||
                /^\p{Ll}/u.test(cased?.[0] ?? "")),
          );
        const last = all[at + (phrase?.words.length ?? 0) - 1];
        const from = all[at]?.from;
        if (phrase === undefined || last === undefined || from === undefined) continue;
        found.push({ id: phrase.id, from, to: last.to });
        at += phrase.words.length - 1;
      }
      return han.test(text) ? [...found, ...chineseIn(text, chinese)] : found;
    },
  };
};

/** The Chinese names in a text, the longest first, none within another. */
const chineseIn = (
  text: string,
  given: readonly (readonly [name: string, id: string])[],
): readonly Found[] => {
  const found: Found[] = [];
  for (const [name, id] of given) {
    for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + name.length)) {
      const to = from + name.length;
      if (!found.some((other) => from < other.to && to > other.from)) found.push({ id, from, to });
    }
  }
  return found.sort((a, b) => a.from - b.from);
};

/** How many of the words of the shorter text the other one has too: 0 to 1. */
export const sharedWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  if (less.size === 0) return 0;
  let shared = 0;
  for (const word of less) if (more.has(word)) shared += 1;
  return shared / less.size;
};

/** The letter pairs of a text, or those of the characters of a Chinese one, each as one number. */
export type Pairs = ReadonlySet<number>;

/** The pairs of neighbouring letters of a text, by which similar texts are found. */
export const pairsOf = (text: string): Pairs => {
  const gap = han.test(text) ? "" : " ";
  const plain = text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, gap)
    .trim();
  const pairs = new Set<number>();
  for (let at = 1; at < plain.length; at += 1) {
    pairs.add(plain.charCodeAt(at - 1) * 65_536 + plain.charCodeAt(at));
  }
  return pairs;
};

/** Dice's coefficient of the letter pairs of two texts: 1 for equal texts, 0 for nothing in common. */
export const likenessOf = (a: Pairs, b: Pairs): number => {
  if (a.size + b.size === 0) return 0;
  const [less, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of less) if (more.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
};
