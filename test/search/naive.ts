import { keyOf, parseQuery } from "#search/query/parseQuery.ts";
import type { Clause, Lookup } from "#search/query/query.ts";
import {
  begun,
  begunFigure,
  exactBonus,
  joinedBonus,
  points,
  mistyped,
  whole,
} from "#search/score.ts";
import {
  compareDocs,
  fieldRank,
  keyFields,
  pinyinFields,
  type SearchDoc,
  wordFields,
} from "#search/documents/searchDoc.ts";
import { typoTest } from "#search/query/typo.ts";
import { textKeys } from "#search/text/spelling.ts";
import { tokensOf } from "#search/text/tokensOf.ts";

/** A token of a document: a word, a Chinese character with the next of its run, or a syllable so. */
interface Held {
  readonly field: number;
  readonly kind: "word" | "han" | "pinyin";
  readonly value: string;
  readonly next: string;
}

const pairs = (parts: readonly string[]) =>
  parts.map((value, at) => ({ value, next: parts[at + 1] ?? "" }));

const readHeld = (doc: SearchDoc): readonly Held[] => {
  const held: Held[] = [];
  for (const name of wordFields) {
    for (const value of doc[name]) {
      tokensOf(value).forEach(({ kind, text }, at) => {
        const first = name === "title" && at === 0 ? fieldRank.titleStart : fieldRank[name];
        if (kind === "han") {
          pairs(text.split("")).forEach((pair, place) => {
            const field = place === 0 ? first : fieldRank[name];
            held.push({ field, kind: "han", ...pair });
          });
        } else {
          for (const key of textKeys(text)) {
            held.push({ field: first, kind: "word", value: key, next: "" });
          }
        }
      });
    }
  }
  for (const name of pinyinFields) {
    for (const value of doc[name]) {
      const syllables = tokensOf(value).flatMap(({ kind, text }) =>
        kind === "word" ? [text] : [],
      );
      for (const pair of pairs(syllables)) {
        held.push({ field: fieldRank[name], kind: "pinyin", ...pair });
      }
    }
  }
  return held;
};

const cache = new WeakMap<SearchDoc, readonly Held[]>();

const heldOf = (doc: SearchDoc): readonly Held[] => {
  const held = cache.get(doc) ?? readHeld(doc);
  cache.set(doc, held);
  return held;
};

const readKeys = (doc: SearchDoc): readonly string[] => [
  ...keyFields.flatMap((name) => doc[name].flatMap((value) => keyOf(tokensOf(value)) ?? [])),
  ...doc.pinyin.map((value) =>
    tokensOf(value)
      .flatMap(({ kind, text }) => (kind === "word" ? [text] : []))
      .join(""),
  ),
];

const keptKeys = new WeakMap<SearchDoc, readonly string[]>();

const keysOf = (doc: SearchDoc): readonly string[] => {
  const keys = keptKeys.get(doc) ?? readKeys(doc);
  keptKeys.set(doc, keys);
  return keys;
};

/** Edit distance with swaps of neighbours, by the textbook's table. */
const distance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (__, column) => Math.max(row, column)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const best = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + cost,
        swap ? at(row - 2, column - 2) + 1 : Infinity,
      );
      const line = table[row];
      if (line !== undefined) line[column] = best;
    }
  }
  return at(a.length, b.length);
};

const nearTo = (word: string, term: string): boolean =>
  Array.from({ length: term.length + 1 }, (_, end) => term.slice(0, end)).some(
    (beginning) => distance(word, beginning) <= 1,
  );

/** The words of a corpus come again and again. */
const nearBefore = new Map<string, boolean>();

export const isNear = (word: string, term: string): boolean => {
  const pair = `${word} ${term}`;
  const near = nearBefore.get(pair) ?? nearTo(word, term);
  nearBefore.set(pair, near);
  return near;
};

const meet = ({ kind, value, next }: Held, { kind: sought, key }: Lookup): number | undefined => {
  if (sought === "typo") return kind === "word" && isNear(key, value) ? mistyped : undefined;
  if (sought === "stem") return kind === "word" && value === key ? whole : undefined;
  if (kind !== sought) return undefined;
  if (kind === "han") {
    if (key.length === 1) return value === key ? begun : undefined;
    return value + next === key ? whole : undefined;
  }
  if (kind === "pinyin") {
    const [, first = "", second] = key.split("|");
    if (second === undefined) {
      if (value === first) return whole;
      return value.startsWith(first) ? begun : undefined;
    }
    if (value !== first || next === "" || !next.startsWith(second)) return undefined;
    return next === second ? whole : begun;
  }
  if (value === key) return whole;
  if (!value.startsWith(key)) return undefined;
  return /^[0-9]/.test(key) ? begunFigure : begun;
};

const joinedScore = (score: number): number => (score === 0 ? 0 : joinedBonus + score);

/** Every hit by the rules as they are told, without regard to time: row and score, the best first. */
export const naiveSearch = (
  docs: readonly SearchDoc[],
  query: string,
): readonly { row: number; score: number }[] => {
  const { clauses, phrase, keys } = parseQuery(query);
  if (clauses.length === 0 && phrase === undefined) return [];
  const all = docs.map((doc) => ({ doc, held: heldOf(doc) }));
  const best = (held: readonly Held[], lookup: Lookup): number =>
    held.reduce((most, token) => {
      const met = meet(token, lookup);
      return met === undefined ? most : Math.max(most, points(token.field, met));
    }, 0);
  const plainly = ({ alternatives }: Clause): readonly number[] =>
    all.map(({ held }) =>
      Math.max(
        ...alternatives.map((lookups) => Math.min(...lookups.map((lookup) => best(held, lookup)))),
      ),
    );
  const scoresOf = (clause: Clause): readonly number[] => {
    const scores = plainly(clause);
    const { typo } = clause;
    if (typo === undefined || scores.some((score) => score > 0)) return scores;
    const isClose = typoTest(typo);
    return all.map(({ held }) =>
      Math.max(
        best(held, { kind: "typo", key: typo.key }),
        ...held.map(({ kind, value, field }) =>
          kind === "word" && isClose(value) ? points(field, mistyped) : 0,
        ),
      ),
    );
  };
  /** For each document the sum over all lists, or 0 where one has 0. */
  const together = (lists: readonly (readonly number[])[]): readonly number[] =>
    all.map((_, at) => {
      const scores = lists.map((list) => list[at] ?? 0);
      return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0);
    });
  const lists = clauses.map(scoresOf);
  if (phrase !== undefined) {
    const joined = plainly({ alternatives: phrase.joined });
    const isFound = joined.some((score) => score > 0);
    const words = together((isFound ? phrase.words : phrase.apart).map(scoresOf));
    lists.push(words.map((score, at) => score + joinedScore(joined[at] ?? 0)));
  }
  const scores = together(lists);
  return docs
    .map((doc, row) => {
      const isExact = keysOf(doc).some((key) => keys.includes(key));
      return { doc, row, score: (scores[row] ?? 0) + (isExact ? exactBonus : 0) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareDocs(a.doc, b.doc) || a.row - b.row)
    .map(({ row, score }) => ({ row, score }));
};
