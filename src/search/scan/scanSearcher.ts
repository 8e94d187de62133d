import { type Bits, hasBit } from "#domain/query/filter/bits.ts";
import { asRows, rowAt } from "#domain/query/filter/row.ts";
import { runToEnd, type Steps } from "#domain/steps.ts";
import { type DocList, docListOf } from "#search/documents/docList.ts";
import {
  rankOrder,
  type SearchDoc,
  fieldRank,
  keyFields,
  pinyinFields,
  wordFields,
} from "#search/documents/searchDoc.ts";
import {
  metBy,
  wordsIn,
  type Terms,
  termsOfStarts,
  termsOfSyllables,
  termsOfTokens,
} from "#search/match/terms.ts";
import { readQuery, keyOf } from "#search/query/parseQuery.ts";
import {
  type Clause,
  type Lookup,
  nearWords,
  type PinyinPhrase,
  termsOf,
} from "#search/query/query.ts";
import { typoTest } from "#search/query/typo.ts";
import { exactBonus, joinedBonus, points, whole } from "#search/score.ts";
import { rankHits, type Searcher, type SearchResult } from "#search/searcher.ts";
import { tokensOf } from "#search/text/tokensOf.ts";

interface ScanField {
  readonly rank: number;
  readonly terms: Terms;
}

/** A document prepared for a scan; its fields by descending weight. */
interface ScanDoc {
  readonly fields: readonly ScanField[];
  readonly keys: ReadonlySet<string>;
}

const syllablesOf = (value: string): readonly string[] =>
  tokensOf(value)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text);

const scanDocOf = (doc: SearchDoc): ScanDoc => {
  const keys = new Set<string>();
  const fields: ScanField[] = [];
  for (const name of wordFields) {
    const values = doc[name].map((value) => tokensOf(value));
    fields.push({ rank: fieldRank[name], terms: termsOfTokens(values.flat()) });
    if (name === "title") {
      fields.push({ rank: fieldRank.titleStart, terms: termsOfStarts(values) });
    }
    if (keyFields.some((field) => field === name)) {
      for (const tokens of values) keys.add(keyOf(tokens) ?? "");
    }
  }
  for (const name of pinyinFields) {
    const values = doc[name].map(syllablesOf);
    fields.push({ rank: fieldRank[name], terms: termsOfSyllables(values) });
    if (name === "pinyin") for (const syllables of values) keys.add(syllables.join(""));
  }
  keys.delete("");
  return {
    fields: fields.filter(({ terms }) => terms.text !== "").sort((a, b) => b.rank - a.rank),
    keys,
  };
};

const pointsOfLookup = (doc: ScanDoc, lookup: Lookup): number => {
  let best = 0;
  for (const field of doc.fields) {
    const met = metBy(field.terms, lookup);
    if (met === undefined) continue;
    best = Math.max(best, points(field.rank, met));
    // Fields are in order of descending weight, so nothing exceeds a whole term in the first match.
    if (met === whole) break;
  }
  return best;
};

const pointsOfClause = (doc: ScanDoc, { alternatives }: Pick<Clause, "alternatives">): number => {
  let best = 0;
  for (const lookups of alternatives) {
    let least = Number.POSITIVE_INFINITY;
    for (const lookup of lookups) least = Math.min(least, pointsOfLookup(doc, lookup));
    best = Math.max(best, least);
  }
  return best;
};

/** The points of every document, and the words that near misses replaced. */
interface Found {
  readonly values: readonly number[];
  readonly near: readonly string[];
}

/** The total points of a document for several terms: 0 if it lacks one. */
const total = (found: readonly Found[], rank: number): number => {
  let sum = 0;
  for (const { values } of found) {
    const value = values[rank] ?? 0;
    if (value === 0) return 0;
    sum += value;
  }
  return sum;
};

const wordsOf = (docs: readonly ScanDoc[]): ReadonlySet<string> =>
  new Set(docs.flatMap(({ fields }) => fields.flatMap(({ terms }) => wordsIn(terms))));

/** `ranked` are the documents of the rows, in their order. */
const searcherOf = (rows: Uint32Array, ranked: readonly ScanDoc[]): Searcher => {
  const docRows = asRows<SearchDoc>(rows);
  let words: ReadonlySet<string> | undefined;

  /** The points of every document for a clause, by near misses where there are none. */
  const pointsFor = (clause: Clause): Found => {
    const values = ranked.map((doc) => pointsOfClause(doc, clause));
    const { typo } = clause;
    if (typo === undefined || values.some((value) => value > 0)) return { values, near: [] };
    words ??= wordsOf(ranked);
    const close = [...words].filter(typoTest(typo));
    const alternatives = close.map((key): Lookup[] => [{ kind: "typo", key }]);
    return {
      values: ranked.map((doc) => pointsOfClause(doc, { alternatives })),
      near: [typo.typed],
    };
  };

  /** The points of every document for all of several clauses. */
  const pointsForAll = (found: readonly Found[]): Found => {
    const values = ranked.map((_, rank) => total(found, rank));
    const isMet = values.some((value) => value > 0);
    return { values, near: isMet ? found.flatMap(({ near }) => near) : [] };
  };

  /** The points of every document for words that may be pinyin. */
  const pointsForPhrase = ({ joined, words: asWords, apart }: PinyinPhrase): Found => {
    const asJoined = ranked.map((doc) => pointsOfClause(doc, { alternatives: joined }));
    const isFound = asJoined.some((value) => value > 0);
    const { values, near } = pointsForAll((isFound ? asWords : apart).map(pointsFor));
    return {
      values: values.map((value, rank) => {
        const more = asJoined[rank] ?? 0;
        return value + (more > 0 ? joinedBonus + more : 0);
      }),
      near,
    };
  };

  const search = (text: string, within?: Bits<SearchDoc>): SearchResult => {
    const query = readQuery(text);
    const terms = termsOf(query);
    const { values, near } = pointsForAll([
      ...query.clauses.map(pointsFor),
      ...(query.phrase === undefined ? [] : [pointsForPhrase(query.phrase)]),
    ]);
    const scores = new Uint16Array(ranked.length);
    const hits: number[] = [];
    ranked.forEach((doc, rank) => {
      if (terms.length === 0) return;
      if (within !== undefined && !hasBit(within, rowAt(docRows, rank))) return;
      const isExact = query.keys.some((key) => doc.keys.has(key));
      const score = (values[rank] ?? 0) + (isExact ? exactBonus : 0);
      if (score === 0) return;
      scores[rank] = score;
      hits.push(rank);
    });
    return {
      ...rankHits(Uint32Array.from(hits), scores, rows),
      clauses: terms.length,
      near: nearWords(terms, new Set(near)),
    };
  };
  return { search };
};

/** Prepares a scan, a document in two steps: all of a data set take a phone the best part of a second. */
export function* scanSteps({ length, make }: DocList): Steps<Searcher> {
  const docs: SearchDoc[] = [];
  const prepared: ScanDoc[] = [];
  for (let row = 0; row < length; row += 1) {
    const doc = make(row);
    docs.push(doc);
    yield;
    prepared.push(scanDocOf(doc));
    yield;
  }
  const rows = rankOrder(docs);
  return searcherOf(
    rows,
    Array.from(rows).flatMap((row) => prepared[row] ?? []),
  );
}

/**
 * Searches by looking at every document. Suitable for up to some thousand of them: it needs no index, and
 * returns the same results in the same order as `indexSearcher`.
 */
export const scanSearcher = (docs: readonly SearchDoc[]): Searcher =>
  runToEnd(scanSteps(docListOf(docs, (doc) => doc)));
