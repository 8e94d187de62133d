import type { Finding } from "#domain/checking/finding.ts";
import type { Dataset } from "#domain/dataset/dataset.ts";
import type { Entry } from "#domain/dataset/entry.ts";
import { pastMeanings } from "#domain/dataset/spokenYears.ts";

import { fileOf, finding } from "./finding.ts";

/** So much of two titles' words, by weight, is the same in records that may be one. */
const ALIKE = 0.7;

/** Words by which no title differs from another. */
const small: ReadonlySet<string> = new Set(
  "a an and at by for from in of on or the to with".split(" "),
);

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => !small.has(word)),
  );

/** A Chinese title without its signs. */
const bare = (title: string | undefined): string | undefined =>
  title?.replaceAll(/[^\p{L}\p{N}]/gu, "");

/** The days of what a record is about, as `2023-10-08`. */
const daysOf = ({ dates }: Entry): ReadonlySet<string> =>
  new Set(
    dates.flatMap(({ means, precision, event }) =>
      precision === "day" && pastMeanings.has(means) ? [event.date] : [],
    ),
  );

const numberOf = ({ record }: Entry): string | undefined => record.documentNumber?.number;

/** Records that are linked, or have numbers of their own, are known to be two. */
const areApart = (one: Entry, other: Entry, { linksOf }: Dataset): boolean => {
  const [number, another] = [numberOf(one), numberOf(other)];
  return (
    (number !== undefined && another !== undefined && number !== another) ||
    (linksOf.get(one.id) ?? []).some(({ entry }) => entry === other)
  );
};

/**
 * Records of the same day whose titles are alike: in Chinese the same, or in English of the same words. A word counts
 * the more the fewer titles have it: '14th Five-Year Plan' makes no two plans alike.
 */
export const nearDuplicates = (dataset: Dataset): readonly Finding[] => {
  const { entries } = dataset;
  const words = new Map(entries.map((entry) => [entry, wordsOf(entry.record.title.en)]));
  const titlesWith = new Map<string, number>();
  for (const set of words.values())
    for (const word of set) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1);
  const weights = new Map(
    Array.from(titlesWith, ([word, count]) => [word, Math.log(1 + entries.length / count)]),
  );
  const weightOf = (word: string): number => weights.get(word) ?? 0;
  const sum = (some: Iterable<string>): number => {
    let total = 0;
    for (const word of some) total += weightOf(word);
    return total;
  };
  const wordsIn = (entry: Entry): ReadonlySet<string> => words.get(entry) ?? new Set();
  const areAlike = (one: Entry, other: Entry): boolean => {
    const title = bare(one.record.title.zh);
    if (title !== undefined && title === bare(other.record.title.zh)) return true;
    const [some, others] = [wordsIn(one), wordsIn(other)];
    const shared = sum([...some].filter((word) => others.has(word)));
    return shared >= ALIKE * (sum(some) + sum(others) - shared);
  };
  // Titles that are alike share one of the rarest words of each, so that only those are compared.
  const rareOf = (entry: Entry): readonly string[] => {
    const set = wordsIn(entry);
    const rarest = [...set].sort((a, b) => weightOf(b) - weightOf(a));
    let left = (1 - ALIKE) * sum(set);
    const enough = rarest.findIndex((word) => (left -= weightOf(word)) < 0);
    const title = bare(entry.record.title.zh);
    return [...rarest.slice(0, enough + 1), ...(title === undefined ? [] : [title])];
  };
  const seen = new Map<string, Entry[]>();
  return entries.flatMap((entry): readonly Finding[] => {
    const found = new Map<Entry, string>();
    const keys = rareOf(entry);
    for (const day of daysOf(entry)) {
      for (const other of keys.flatMap((word) => seen.get(`${day} ${word}`) ?? []))
        if (!found.has(other) && areAlike(entry, other) && !areApart(entry, other, dataset))
          found.set(other, day);
      for (const word of [...wordsIn(entry), ...keys]) {
        const key = `${day} ${word}`;
        const list = seen.get(key);
        if (list === undefined) seen.set(key, [entry]);
        else if (list.at(-1) !== entry) list.push(entry);
      }
    }
    return Array.from(found, ([other, day]) => {
      const place = { file: fileOf(entry.record), record: entry.id, field: "title" };
      return finding("near-duplicate", place, { other: other.id, day });
    });
  });
};
