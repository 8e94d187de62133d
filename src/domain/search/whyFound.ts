import { amountWords, goalWords } from "#domain/amountWords.ts";
import type { Dataset } from "#domain/dataset.ts";
import { type Entry, isPolicy } from "#domain/entry.ts";
import { bodiesInPart } from "#domain/facets.ts";
import { issuersWords } from "#domain/issuersWords.ts";
import type { Query } from "./query.ts";
import { matchRanges } from "./matchRanges.ts";
import { readQuery } from "./readQuery.ts";

/** Where in a record a query was found: what the text is, and the part of it around the match. */
export interface WhyFound {
  readonly what: string;
  readonly text: string;
}

/** Characters shown before the match, and in all. */
const BEFORE = 40;
const LENGTH = 120;

/** Part of a text around a place, cut between words. */
const around = (text: string, start: number): string => {
  if (text.length <= LENGTH) return text;
  const from = start <= BEFORE ? 0 : text.indexOf(" ", start - BEFORE) + 1;
  const begin = from > start ? start : from;
  const end = text.lastIndexOf(" ", begin + LENGTH);
  const last = begin + LENGTH >= text.length || end <= start ? begin + LENGTH : end;
  return `${begin === 0 ? "" : "…"}${text.slice(begin, last)}${last >= text.length ? "" : "…"}`;
};

/** The texts of a record that a reader doesn't see in a list, each with what it is. */
function* textsOf(entry: Entry, dataset: Dataset): Generator<readonly [string, string]> {
  const { record } = entry;
  if (record.documentNumber !== undefined) yield ["Document number", record.documentNumber];
  for (const { label, value, unit, bound } of record.quantities ?? []) {
    yield ["Figure", `${label}: ${amountWords(value, unit, bound)}`];
  }
  if (isPolicy(record)) {
    for (const target of record.targets) {
      yield ["Target", `${target.metric}: ${goalWords(target)}`];
    }
  }
  yield ["Summary", record.summary];
  if (isPolicy(record)) for (const measure of record.measures ?? []) yield ["Measure", measure];
  for (const id of bodiesInPart.any(entry)) {
    const agency = dataset.agencies.get(id);
    if (agency === undefined) continue;
    const { acronym, name, aliases = [] } = agency;
    yield [
      "Body",
      [acronym, name.en, name.zh, ...aliases].filter((one) => one !== undefined).join(", "),
    ];
  }
  for (const id of isPolicy(record) ? [] : (record.companies ?? [])) {
    const company = dataset.companies.get(id);
    if (company === undefined) continue;
    const { name, aliases = [] } = company;
    yield ["Company", [name.en, name.zh, ...aliases].filter((one) => one !== undefined).join(", ")];
  }
  for (const { printed, checked, note } of record.corrections ?? []) {
    yield ["Checked", [printed, checked, note].filter((one) => one !== undefined).join("; ")];
  }
  if (record.caution !== undefined) yield ["Caution", record.caution];
}

/** A query as things that can be met one by one: an amount as a whole, words of pinyin together. */
const partsOf = (query: Query): readonly Query[] => {
  if (query.spelt !== undefined) return [query];
  const amounts = query.clauses.filter(({ isAmount }) => isAmount === true);
  const words = query.clauses.filter(({ isAmount }) => isAmount !== true);
  return [...(amounts.length === 0 ? [] : [amounts]), ...words.map((clause) => [clause])].map(
    (clauses) => ({ ...query, clauses }),
  );
};

/**
 * Where a record holds what was searched for, as far as its titles and bodies, which a list shows, don't:
 * the text that holds most of the rest. Undefined where nothing is left to explain, or where no text
 * shows it as it was typed.
 */
export const whyFound = (
  entry: Entry,
  dataset: Dataset,
  query: string,
  pinyin?: string,
): WhyFound | undefined => {
  const { en, zh = "", short } = entry.record.title;
  const bodies = issuersWords(entry.record.issuers, dataset);
  const rest = partsOf(readQuery(query)).filter(
    (part) => ![short ?? en, zh, bodies].some((text) => matchRanges(text, part, pinyin).length > 0),
  );
  if (rest.length === 0) return undefined;
  let best: { readonly why: WhyFound; readonly met: number } | undefined;
  const texts = short === undefined ? [] : [["Title", en] as const];
  for (const [what, text] of [...texts, ...textsOf(entry, dataset)]) {
    const starts = rest.flatMap((part) => matchRanges(text, part)[0]?.[0] ?? []);
    if (starts.length <= (best?.met ?? 0)) continue;
    best = { why: { what, text: around(text, Math.min(...starts)) }, met: starts.length };
    if (starts.length === rest.length) break;
  }
  return best?.why;
};
