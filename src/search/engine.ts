import { runToEnd, type Steps } from "#domain/steps.ts";
import { type DocList, docListOf } from "./documents/docList.ts";
import {
  fieldRank,
  keyFields,
  pinyinFields,
  rankOrder,
  type SearchDoc,
  wordFields,
} from "./documents/searchDoc.ts";
import { keyOf, readQuery } from "./query/parseQuery.ts";
import { type Clause, type Lookup, nearWords, type PinyinPhrase, termsOf } from "./query/query.ts";
import { typoTest } from "./query/typo.ts";
import {
  exactBonus,
  joinedBonus,
  metByBeginning,
  metByRun,
  metBySyllables,
  mistyped,
  points,
  whole,
} from "./score.ts";
import { textKeys } from "./text/spelling.ts";
import { type TextToken, tokensOf } from "./text/tokensOf.ts";

/** The result of a query. */
export interface SearchResult {
  /** Rows in the original document list, best match first. */
  readonly hits: readonly number[];
  /** The score of each hit. Only their order is meaningful. */
  readonly scores: readonly number[];
  /** How many terms were looked for; 0 where the query has none, being empty or of signs only. */
  readonly clauses: number;
  /**
   * The words, as typed, that near misses replaced, since no document contains them. Empty where no document
   * matches all terms either.
   */
  readonly near: readonly string[];
}

/** A searchable set of documents. */
export interface Searcher {
  search(query: string): SearchResult;
}

/** By the row of a document: the field that counts most, or its points. */
type ByDoc = Map<number, number>;

/** Keeps the greater of what a document had and `value`. */
const raise = (byDoc: ByDoc, row: number, value: number): void => {
  if ((byDoc.get(row) ?? -1) < value) byDoc.set(row, value);
};

/** The neighbours of a run in pairs, its last character alone: each character begins a term. */
const pairsOf = (run: string): readonly string[] =>
  Array.from({ length: run.length }, (_, at) => run.slice(at, at + 2));

/** 'suan li' as '|suan|li|' and '|li|': each syllable begins a term, with the one that follows it. */
const syllableTerms = (syllables: readonly string[]): readonly string[] =>
  syllables.map((_, at) => `|${syllables.slice(at, at + 2).join("|")}|`);

const syllablesOf = (value: string): readonly string[] =>
  tokensOf(value).flatMap(({ kind, text }) => (kind === "word" ? [text] : []));

/** The terms of documents, with the field of each that counts most, and the names that a whole query may equal. */
class Index {
  readonly fields = new Map<string, ByDoc>();
  readonly keys = new Map<string, Set<number>>();

  add(row: number, doc: SearchDoc): void {
    for (const name of wordFields) {
      for (const value of doc[name]) {
        const tokens = tokensOf(value);
        for (const [at, token] of tokens.entries()) {
          this.#addToken(row, token, fieldRank[name], name === "title" && at === 0);
        }
        if (keyFields.some((field) => field === name)) this.#addKey(row, keyOf(tokens));
      }
    }
    for (const name of pinyinFields) {
      for (const value of doc[name]) {
        const syllables = syllablesOf(value);
        for (const term of syllableTerms(syllables)) this.#addTerm(row, term, fieldRank[name]);
        if (name === "pinyin") this.#addKey(row, syllables.join(""));
      }
    }
  }

  #addToken(row: number, { kind, text }: TextToken, field: number, isStart: boolean): void {
    const startField = isStart ? fieldRank.titleStart : field;
    if (kind !== "han") for (const key of textKeys(text)) this.#addTerm(row, key, startField);
    else {
      for (const [at, pair] of pairsOf(text).entries()) {
        this.#addTerm(row, pair, at === 0 ? startField : field);
      }
    }
  }

  #addTerm(row: number, term: string, field: number): void {
    let byDoc = this.fields.get(term);
    if (byDoc === undefined) this.fields.set(term, (byDoc = new Map()));
    raise(byDoc, row, field);
  }

  #addKey(row: number, key: string | undefined): void {
    if (key === undefined || key === "") return;
    const rows = this.keys.get(key);
    if (rows === undefined) this.keys.set(key, new Set([row]));
    else rows.add(row);
  }
}

/** How a term that begins with the key of a look-up meets it. */
const metBy = ({ kind, key }: Lookup, term: string): number => {
  switch (kind) {
    case "word":
      return metByBeginning(key, term === key);
    case "han":
      return metByRun(key);
    case "pinyin":
      return metBySyllables(term.startsWith(`${key}|`));
    case "stem":
      return whole;
    case "typo":
      return mistyped;
  }
};

/** The points of the documents for a clause or several, and the words that near misses replaced. */
interface Found {
  readonly values: ReadonlyMap<number, number>;
  readonly near: readonly string[];
}

/** The documents that all have, each with what `join` makes of its values. */
const inAll = (
  all: readonly ReadonlyMap<number, number>[],
  join: (one: number, other: number) => number,
): ByDoc => {
  const [first = new Map<number, number>(), ...others] = all.toSorted((a, b) => a.size - b.size);
  const met: ByDoc = new Map();
  for (const [row, value] of first) {
    let joined: number | undefined = value;
    for (const other of others) {
      const more = other.get(row);
      joined = joined === undefined || more === undefined ? undefined : join(joined, more);
    }
    if (joined !== undefined) met.set(row, joined);
  }
  return met;
};

const add = (one: number, other: number): number => one + other;

const searcherOf = (docs: readonly SearchDoc[], { fields, keys }: Index): Searcher => {
  // Of equal score, documents come in this order.
  const places = new Map(Array.from(rankOrder(docs), (row, place) => [row, place]));
  const placeOf = (row: number): number => places.get(row) ?? 0;
  const terms = [...fields.keys()].sort();

  /** The terms that begin with a key. */
  function* beginningWith(key: string): Iterable<string> {
    let low = 0;
    let high = terms.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((terms[middle] ?? "") < key) low = middle + 1;
      else high = middle;
    }
    for (let term = terms[low]; term?.startsWith(key) === true; term = terms[low]) {
      yield term;
      low += 1;
    }
  }

  const pointsOfLookup = (lookup: Lookup): ByDoc => {
    const { kind, key } = lookup;
    const isWhole = kind === "stem" || kind === "typo" || (kind === "han" && key.length > 1);
    const met: ByDoc = new Map();
    for (const term of isWhole ? [key] : beginningWith(key)) {
      const how = metBy(lookup, term);
      for (const [row, field] of fields.get(term) ?? []) raise(met, row, points(field, how));
    }
    return met;
  };

  const pointsOfAlternatives = (alternatives: Clause["alternatives"]): ByDoc => {
    const best: ByDoc = new Map();
    for (const lookups of alternatives) {
      for (const [row, value] of inAll(lookups.map(pointsOfLookup), Math.min)) {
        raise(best, row, value);
      }
    }
    return best;
  };

  /** The points of the documents for a clause, by near misses where there are none. */
  const pointsFor = ({ alternatives, typo }: Clause): Found => {
    const values = pointsOfAlternatives(alternatives);
    if (typo === undefined || values.size > 0) return { values, near: [] };
    const isClose = typoTest(typo);
    const close = terms.filter((term) => !term.startsWith("|") && isClose(term));
    return {
      values: pointsOfAlternatives(close.map((key) => [{ kind: "typo", key }])),
      near: [typo.typed],
    };
  };

  const pointsForAll = (found: readonly Found[]): Found => {
    const all = found.map(({ values }) => values);
    const values = inAll(all, add);
    return { values, near: values.size > 0 ? found.flatMap(({ near }) => near) : [] };
  };

  /** The points of the documents for words that may be pinyin. */
  const pointsForPhrase = ({ joined, words, apart }: PinyinPhrase): Found => {
    const together = pointsOfAlternatives(joined);
    const { values, near } = pointsForAll((together.size > 0 ? words : apart).map(pointsFor));
    const sums: ByDoc = new Map(values);
    for (const [row, value] of together) {
      sums.set(row, (sums.get(row) ?? 0) + joinedBonus + value);
    }
    return { values: sums, near };
  };

  return {
    search: (text) => {
      const query = readQuery(text);
      const asked = termsOf(query);
      if (asked.length === 0) return { hits: [], scores: [], clauses: 0, near: [] };
      const { values, near } = pointsForAll([
        ...query.clauses.map(pointsFor),
        ...(query.phrase === undefined ? [] : [pointsForPhrase(query.phrase)]),
      ]);
      const scores: ByDoc = new Map(values);
      for (const row of new Set(query.keys.flatMap((key) => [...(keys.get(key) ?? [])]))) {
        scores.set(row, (scores.get(row) ?? 0) + exactBonus);
      }
      const sorted = [...scores].sort(
        ([row, score], [otherRow, other]) => other - score || placeOf(row) - placeOf(otherRow),
      );
      return {
        hits: sorted.map(([row]) => row),
        scores: sorted.map(([, score]) => score),
        clauses: asked.length,
        near: nearWords(asked, new Set(near)),
      };
    },
  };
};

/** Reads documents into a searcher, one a step: all of a data set take a phone over a second. */
export function* searcherSteps({ length, make }: DocList): Steps<Searcher> {
  const docs: SearchDoc[] = [];
  const index = new Index();
  for (let row = 0; row < length; row += 1) {
    const doc = make(row);
    docs.push(doc);
    yield;
    index.add(row, doc);
    yield;
  }
  return searcherOf(docs, index);
}

/** The searcher of documents that are few or have time. */
export const makeSearcher = (docs: readonly SearchDoc[]): Searcher =>
  runToEnd(searcherSteps(docListOf(docs, (doc) => doc)));
