import { hasBit } from "#domain/filter/bits.ts";
import { type Clause, type Lookup, parseQuery } from "./query.ts";
import { rankOrder } from "./rankOrder.ts";
import { type ScanDoc, scanDocOf, type ScanField } from "./scanDoc.ts";
import { begun, exactBonus, metByBeginning, points, slipped, whole } from "./score.ts";
import { fieldRank, type SearchDoc } from "./searchDoc.ts";
import { rankHits, type Searcher, type SearchResult } from "./searchResult.ts";
import { isOneSlip } from "./slip.ts";

/** How a field meets a look-up; `undefined` if it doesn't. */
const metBy = ({ rank, text, isPinyin }: ScanField, { kind, key }: Lookup): number | undefined => {
  if (isPinyin !== (kind === "pinyin")) return undefined;
  if (kind === "stem") return text.includes(` ${key} `) ? whole : undefined;
  if (kind === "slip") return text.includes(` ${key} `) ? slipped : undefined;
  if (kind === "han") {
    if (key.length > 1) return text.includes(key) ? whole : undefined;
    return text.includes(rank === fieldRank.titleStart ? ` ${key}` : key) ? begun : undefined;
  }
  if (kind === "pinyin") {
    if (!text.includes(key)) return undefined;
    return text.includes(`${key}|`) ? whole : begun;
  }
  return text.includes(` ${key}`) ? metByBeginning(key, text.includes(` ${key} `)) : undefined;
};

const pointsOfLookup = (doc: ScanDoc, lookup: Lookup): number => {
  let best = 0;
  for (const field of doc.fields) {
    const met = metBy(field, lookup);
    if (met === undefined) continue;
    best = Math.max(best, points(field.rank, met));
    // The fields come in falling weight, so that nothing outdoes a whole term in the first of them.
    if (met === whole) break;
  }
  return best;
};

const pointsOfClause = (doc: ScanDoc, { alternatives }: Clause): number =>
  Math.max(
    0,
    ...alternatives.map((lookups) =>
      Math.min(...lookups.map((lookup) => pointsOfLookup(doc, lookup))),
    ),
  );

const wordsOf = (docs: readonly ScanDoc[]): ReadonlySet<string> =>
  new Set(docs.flatMap(({ fields }) => fields.flatMap(({ text }) => text.split(" "))));

/**
 * Searches by looking at every document. Right for up to some thousand of them: it needs no index,
 * and finds the same, in the same order, as `indexSearcher`.
 */
export const scanSearcher = (docs: readonly SearchDoc[]): Searcher => {
  const rows = rankOrder(docs);
  const ranked = Array.from(rows).flatMap((row) => {
    const doc = docs[row];
    return doc === undefined ? [] : [scanDocOf(doc)];
  });
  let words: ReadonlySet<string> | undefined;

  /** The points of every document for a clause, near misses standing in where there are none. */
  const pointsFor = (clause: Clause): number[] => {
    const found = ranked.map((doc) => pointsOfClause(doc, clause));
    const { slip } = clause;
    if (slip === undefined || found.some((value) => value > 0)) return found;
    words ??= wordsOf(ranked);
    const near = [...words].filter((word) => isOneSlip(slip, word));
    const alternatives = near.map((key): Lookup[] => [{ kind: "slip", key }]);
    return ranked.map((doc) => pointsOfClause(doc, { alternatives }));
  };

  const search = (text: string, within?: Uint32Array): SearchResult => {
    const { clauses, keys } = parseQuery(text);
    const scores = new Uint16Array(ranked.length);
    const found = clauses.map(pointsFor);
    const hits: number[] = [];
    ranked.forEach((doc, rank) => {
      if (clauses.length === 0) return;
      if (within !== undefined && !hasBit(within, rows[rank] ?? 0)) return;
      const values = found.map((list) => list[rank] ?? 0);
      const isMatch = values.every((value) => value > 0);
      const isExact = keys.some((key) => doc.keys.has(key));
      if (!isMatch && !isExact) return;
      const sum = isMatch ? values.reduce((total, value) => total + value, 0) : 0;
      scores[rank] = sum + (isExact ? exactBonus : 0);
      hits.push(rank);
    });
    return { ...rankHits(Uint32Array.from(hits), scores, rows), clauses: clauses.length };
  };
  return { search };
};
