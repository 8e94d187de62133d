import type { Dataset } from "./dataset.ts";
import { partsOf } from "./dates.ts";
import { type Entry, shortTitle } from "./entry.ts";
import { bodyLabel, kindLabels } from "./labels.ts";
import { listWords } from "./listWords.ts";
import { numberWords } from "./numberWords.ts";
import { entryKind, type EntryKind } from "./schema/records.ts";

const plurals: Record<EntryKind, string> = {
  policy: "policies",
  "policy-news": "policy news",
  "corporate-news": "corporate news",
};

const topOf = <Key>(counts: ReadonlyMap<Key, number>): readonly [Key[], number] => {
  const most = [...counts.values()].reduce((best, count) => Math.max(best, count), 0);
  return [[...counts].filter(([, count]) => count === most).map(([key]) => key), most];
};

const tally = <Key>(keys: Iterable<Key>): ReadonlyMap<Key, number> => {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const kindFinding = (entries: readonly Entry[]): string => {
  const counts = tally(entries.map(({ record }) => record.kind));
  const [[kind], most] = topOf(counts);
  const total = numberWords(entries.length);
  if (kind === undefined) return "No record matches";
  if (most === entries.length) return `These ${total} records are all ${plurals[kind]}`;
  const parts = entryKind.options.flatMap((one) => {
    const count = counts.get(one) ?? 0;
    if (count === 0) return [];
    return [`${numberWords(count)} ${count === 1 ? kindLabels[one].toLowerCase() : plurals[one]}`];
  });
  const text = listWords(parts);
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** From when to when they date: 'from 2021 to 2024', or 'all of 2023'. */
const spanWords = (entries: readonly Entry[]): string => {
  const years = entries.map(({ main }) => partsOf(main.start).year);
  const first = years.reduce((least, year) => Math.min(least, year));
  const last = years.reduce((most, year) => Math.max(most, year));
  return first === last ? `all of ${first}` : `from ${first} to ${last}`;
};

/** The finding on a set of records: who led most of them, or else what kinds they are. */
export const recordsFinding = (entries: readonly Entry[], dataset: Dataset): string => {
  const [first] = entries;
  if (first === undefined) return "No record matches";
  if (entries.length === 1) return `One record: ${shortTitle(first)}`;
  const leads = tally(entries.flatMap(({ record }) => record.issuers?.lead ?? []));
  const [bodies, led] = topOf(leads);
  const names = bodies.map((id) => bodyLabel(dataset, id));
  const [one, other] = names;
  const total = numberWords(entries.length);
  if (one === undefined || names.length > 2 || led < 2) return kindFinding(entries);
  if (led === entries.length) return `${one} led all ${total} records, ${spanWords(entries)}`;
  if (other !== undefined) {
    return `${one} and ${other} each led ${numberWords(led)} of these ${total} records`;
  }
  const most = leads.size > 1 ? ", more than any other body" : "";
  return `${one} led ${numberWords(led)} of these ${total} records${most}`;
};
