import { dayOf, parseDate } from "#domain/calendar/dates.ts";
import type { Relation } from "#domain/schema/records.ts";

import type { Block } from "./blocks.ts";
import { datesIn } from "./dates.ts";
import type { KnownIndex, KnownRecord } from "./known.ts";
import { likenessOf, pairsOf, sharedWords, significantWords, spelledOut } from "./names.ts";
import type { Notes } from "./notes.ts";

/** What the words before a title say of the two documents: that implementation rules follow it is that they implement it. */
const RELATIONS: readonly (readonly [words: string, reach: number, relation: Relation])[] = [
  [
    "(?:implement(?:s|ing|ation (?:of|rules|measures|plan|guidelines))?|enforces?)",
    40,
    "implements",
  ],
  ["(?:replace|supersed|repeal)\\p{L}*", 40, "supersedes"],
  ["(?:amend|revis)\\p{L}*", 40, "amends"],
  ["(?:restat|repeat|reiterat)\\p{L}*", 60, "restates"],
  ["(?:buil(?:d|ds|t|ding) on|based on|follow(?:s|ing|ed)?|extends?)", 60, "builds-on"],
];

const patterns = RELATIONS.map(
  ([words, reach, relation]) =>
    [
      new RegExp(`${words}\\s[^.]{0,${reach}}$`, "iu"),
      new RegExp(`${words}\\s[^.]*$`, "iu"),
      relation,
    ] as const,
);

/** What the words before a title say. */
const relationNear = (before: string): Relation | undefined =>
  patterns.find(([near]) => near.test(before.slice(-80)))?.[2];

/** What a sentence says up to where it leads to a document. */
const relationIn = (sentence: string): Relation | undefined =>
  patterns.find(([, anywhere]) => anywhere.test(sentence))?.[2];

/** 'Released in March 2022': right before the month. */
const RELEASED =
  /(?:released|issued|published|adopted|promulgated|passed|unveiled)(?: back)?(?: in| on)? $/i;

/** The documents of a month that a clause is about: with half of the words of their titles in it. */
const documentOf = (
  clause: string,
  { year, month }: { readonly year: number; readonly month: number },
  index: KnownIndex,
): KnownRecord | undefined => {
  const clauseWords = significantWords(spelledOut(clause));
  const [first, last] = [dayOf(year, month, 1), dayOf(year, month, 28) + 3];
  const alike = index.records
    .filter(
      ({ kind, dates }) =>
        kind === "policy" && dates.some(({ start, end }) => start <= last && end >= first),
    )
    .map((record) => ({ record, shared: sharedWords(record.words(), clauseWords) }))
    .filter(({ record, shared }) => shared >= HALF && record.words().size >= 3)
    .sort((a, b) => b.shared - a.shared);
  return alike[0]?.record;
};

const REPORTED = /(?:first|previously|earlier) reported on|reported on (?:this )?(?:in|earlier)/i;
const LEAST_SHARED = 0.75;
const HALF = 0.5;

const isEarlier = (record: KnownRecord, date: string | undefined): boolean => {
  const day = parseDate(date ?? "")?.end;
  const [first] = record.dates.map(({ start }) => start).sort((a, b) => a - b);
  return day === undefined || first === undefined || first <= day;
};

/** Links to earlier records that the text names by their titles, or of which it says that it reported on them. */
export const linksOf = (
  blocks: readonly Block[],
  date: string | undefined,
  index: KnownIndex,
  notes: Notes,
  except: ReadonlySet<string>,
): readonly { readonly relation: Relation; readonly to: string }[] => {
  const links: { relation: Relation; to: string }[] = [];
  const add = (relation: Relation, to: string, block: Block, offset: number): void => {
    const record = index.recordById.get(to);
    if (
      record === undefined ||
      except.has(to) ||
      !isEarlier(record, date) ||
      links.some((link) => link.to === to)
    )
      return;
    notes.say(`links.${links.length}`, block, offset, "proposed");
    links.push({ relation, to });
  };
  for (const block of blocks) {
    const { text } = block;
    for (const { id, from } of index.titles.in(text)) {
      add(relationNear(text.slice(0, from)) ?? "bears-on", id, block, from);
    }
    for (const { year, month, from } of datesIn(text)) {
      if (year === undefined || !RELEASED.test(text.slice(Math.max(0, from - 40), from))) continue;
      const start = Math.max(from - 240, text.lastIndexOf(". ", from) + 1, 0);
      const clause = text.slice(start, from);
      const of = documentOf(clause, { year, month }, index);
      const relation = relationIn(clause);
      if (of !== undefined && relation !== undefined) add(relation, of.id, block, from);
    }
    const reported = REPORTED.exec(text);
    if (reported === null) continue;
    const start = Math.max(0, text.lastIndexOf(". ", reported.index) + 1);
    const words = significantWords(
      text.slice(Math.max(start, reported.index - 600), reported.index),
    );
    const best = index.records
      .filter(({ kind, words: own }) => kind === "policy" && own().size >= 4)
      .map((record) => ({
        record,
        shared: [...record.words()].filter((word) => words.has(word)).length / record.words().size,
      }))
      .filter(({ record, shared }) => shared >= LEAST_SHARED && isEarlier(record, date))
      .sort((a, b) => b.shared - a.shared)
      .at(0);
    const relation = relationIn(text.slice(start, reported.index)) ?? "builds-on";
    if (best !== undefined) add(relation, best.record.id, block, reported.index);
  }
  return links;
};

const DAYS_NEAR = 14;
const ALIKE = 0.6;
const SAME = 0.9;
const WITHIN = 0.12;
const MOST_OFFERED = 3;

/** What a draft is compared by. */
export interface Compared {
  readonly titles: readonly string[];
  /** The words of a line of news, which has no title. */
  readonly words: string;
  readonly date: string | undefined;
  readonly bodies: readonly string[];
}

const daysApart = (record: KnownRecord, date: string | undefined): number => {
  const day = parseDate(date ?? "");
  let least = Number.POSITIVE_INFINITY;
  if (day === undefined) return least;
  for (const { start, end } of record.dates)
    least = Math.min(least, Math.max(start - day.end, day.start - end, 0));
  return least;
};

/** Records that a draft may repeat: with nearly its title, or much like it within days. */
export const duplicatesOf = (
  { titles, words, date, bodies }: Compared,
  index: KnownIndex,
): readonly KnownRecord[] => {
  const own = titles.map((title) => ({ length: title.length, pairs: pairsOf(title) }));
  const draftWords = significantWords(words);
  const likenessTo = (record: KnownRecord, isNear: boolean): number => {
    let most = 0;
    for (const { length, pairs } of own) {
      for (const title of record.titles) {
        // Titles of very different lengths can't be nearly the same.
        const isLong = Math.min(length, title.length) > Math.max(length, title.length) * 0.7;
        if (isNear || isLong) most = Math.max(most, likenessOf(pairs, title.pairs()));
      }
    }
    return most;
  };
  const alike: { record: KnownRecord; score: number }[] = [];
  for (const record of index.records) {
    const apart = daysApart(record, date);
    const isNear = apart <= DAYS_NEAR;
    if (!isNear && own.length === 0) continue;
    const isCompared = isNear && own.length === 0 && record.words().size >= 3;
    const shared = isCompared ? sharedWords(record.words(), draftWords) : 0;
    const bonus = apart <= 3 && bodies.some((body) => record.bodies.has(body)) ? 0.15 : 0;
    const score = Math.max(likenessTo(record, isNear), shared) + bonus;
    if (score >= (isNear ? ALIKE : SAME)) alike.push({ record, score });
  }
  alike.sort((a, b) => b.score - a.score);
  // Beside one that is nearly the same, those that only share the words of all plans are noise.
  const best = alike[0]?.score ?? 0;
  return alike
    .filter(({ score }) => score >= best - WITHIN)
    .slice(0, MOST_OFFERED)
    .map(({ record }) => record);
};
