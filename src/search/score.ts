import { fieldRank } from "#search/documents/searchDoc.ts";

/** How a term was matched: with a typo, as a prefix of a longer one, or whole. */
export const mistyped = 0;
export const begun = 1;
export const whole = 2;
/** As a prefix of a longer figure, which is weak evidence: '1' in '14th'. */
export const begunFigure = 3;

/** How a word that begins with `key` matches it. */
export const metByBeginning = (key: string, isWhole: boolean): number => {
  if (isWhole) return whole;
  return key >= "0" && key < ":" ? begunFigure : begun;
};

/** How Chinese text that contains `key` matches it: a single character is weak evidence. */
export const metByRun = (key: string): number => (key.length > 1 ? whole : begun);

/** How syllables match those looked up, the last of which may be unfinished. */
export const metBySyllables = (isWhole: boolean): number => (isWhole ? whole : begun);

/**
 * The points of one match, by field and by how the term was matched. Acronym and title have equal weight:
 * there every whole term comes before every prefix ('AI' before 'Aircraft'). The other fields follow in turn,
 * names before numbers before related names before text before pinyin, in each a whole term before a prefix.
 * A typo counts only where nothing else matches its word, so that it is only ever compared with other typos.
 *
 * Within each column the points rise with the rank of the field: the index keeps the list of a term in that
 * order, which is then also the order of points.
 */
const table: ReadonlyMap<number, readonly [mistyped: number, begun: number, whole: number]> =
  new Map([
    [fieldRank.acronyms, [10, 25, 28]],
    [fieldRank.titleStart, [9, 24, 27]],
    [fieldRank.title, [8, 23, 26]],
    [fieldRank.names, [7, 21, 22]],
    [fieldRank.numbers, [6, 19, 20]],
    [fieldRank.related, [5, 17, 18]],
    [fieldRank.text, [4, 15, 16]],
    [fieldRank.pinyin, [3, 13, 14]],
    [fieldRank.relatedPinyin, [2, 11, 12]],
  ]);

/** Points of one match, from 1 to 28. Never 0, which means no match. */
export const points = (field: number, met: number): number =>
  met === begunFigure ? 1 : (table.get(field)?.[met] ?? 0);

/** Added to the points when the words of the query occur joined as pinyin. */
export const joinedBonus = 1024;

/** Added when the whole query equals an acronym, a name, a title or a document number. */
export const exactBonus = 2048;

/** A query has at most this many terms, so that their points stay below `joinedBonus`. */
export const mostClauses = 32;
