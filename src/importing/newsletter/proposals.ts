import { slugOf } from "#domain/dataset/slug.ts";
import type { Answer } from "#importing/draft.ts";

import { type KnownIndex, type Named, nearMisses } from "./known.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Names that the data doesn't know, gathered over a whole newsletter: one record however often it comes. */
export interface Proposals {
  readonly records: readonly Fields[];
  /** The id that a name gets, and what an editor may choose instead: known names like it first. */
  readonly propose: (name: string, more?: Fields) => { id: string; answers: readonly Answer[] };
}

const han = /\p{Script=Han}/u;

/** Proposals of one kind beside the known records of `list`; `fallback` begins the ids of Chinese names. */
export const proposalsFor = (
  list: readonly Named[],
  index: KnownIndex,
  fallback: string,
): Proposals => {
  const records: Fields[] = [];
  const ids = new Map<string, string>();
  const usedIds = new Set<string>(index.ids);
  const idFor = (name: string): string => {
    const slug = han.test(name) ? "" : slugOf(name).replaceAll(/[^a-z\d-]/g, "");
    const wanted = slug === "" ? fallback : slug;
    let id = wanted;
    for (let count = 2; usedIds.has(id); count += 1) id = `${wanted}-${count}`;
    usedIds.add(id);
    return id;
  };
  return {
    records,
    propose: (name, more = {}) => {
      const key = name.toLowerCase();
      const before = ids.get(key);
      const id = before ?? idFor(name);
      if (before === undefined) {
        ids.set(key, id);
        records.push({ id, name: han.test(name) ? { zh: name } : { en: name }, ...more });
      }
      const near = nearMisses(name, list).map((named) => ({ label: named.label, value: named.id }));
      return { id, answers: [...near, { label: name, value: id }] };
    },
  };
};
