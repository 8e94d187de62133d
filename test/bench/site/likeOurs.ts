import { z } from "zod";

import type { EditorFiles } from "#editing/edition/editorFiles.ts";

const json = z.json();
type Json = z.infer<typeof json>;
const record = z.looseObject({ id: z.string() });
const file = z.looseObject({ records: z.array(record) });
type Record = z.infer<typeof record>;
type File = z.infer<typeof file>;

/** All ids that a value gives things: of records, targets and what targets share. */
const idsIn = (value: Json, ids: Set<string>): void => {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) {
    for (const name of ["id", "series"]) {
      const id = value[name];
      if (typeof id === "string") ids.add(id);
    }
  }
  for (const part of Object.values(value)) idsIn(part, ids);
};

/** A value with each id followed by an ending; without what points to an id that isn't there. */
const renamed = (
  value: Json,
  ids: ReadonlySet<string>,
  ending: string,
  gone: ReadonlySet<string>,
): Json => {
  if (typeof value === "string") return ids.has(value) ? value + ending : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    return value
      .filter((part) => {
        const own = typeof part === "object" && part !== null ? Object.values(part) : [part];
        return !own.some((one) => typeof one === "string" && gone.has(one));
      })
      .map((part) => renamed(part, ids, ending, gone));
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, renamed(part, ids, ending, gone)]),
  );
};

/** All texts in a value, among them what it refers to by id. */
const textsIn = (value: Json, texts: Set<string>): void => {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) textsIn(part, texts);
};

/** As many of a list as asked, spread over all of it. */
const spread = <T>(list: readonly T[], most: number): readonly T[] =>
  list.filter(
    (_, at) => Math.floor(((at + 1) * most) / list.length) > Math.floor((at * most) / list.length),
  );

/**
 * Our records, in part or several times over under other ids: as many targets, figures, sentences and sources as ours
 * have, with what they lead to and the same bodies.
 */
export const likeOurs = (ours: EditorFiles, size: number): EditorFiles => {
  const read = (name: string): File => file.parse(JSON.parse(ours.get(`${name}.json`) ?? ""));
  const entries = (["policies", "news"] as const).map((name) => ({ name, ...read(name) }));
  const cited = (["sources", "companies"] as const).map((name) => ({ name, ...read(name) }));
  const files = [...entries, ...cited];
  const all = entries.flatMap(({ records }) => records);
  const ids = new Set<string>();
  for (const { records } of files) idsIn(json.parse(records), ids);
  const copies = new Map<string, Json[]>(files.map(({ name }) => [name, []]));
  for (let copy = 1, left = size; left > 0; copy += 1, left -= all.length) {
    const kept = new Set(spread(all, Math.min(left, all.length)));
    const gone = new Set(all.filter((one) => !kept.has(one)).map(({ id }) => id));
    const ending = copy === 1 ? "" : `-${copy}`;
    const texts = new Set<string>();
    for (const one of kept) textsIn(json.parse(one), texts);
    const add = (name: string, own: readonly Record[]): void => {
      for (const one of own) copies.get(name)?.push(renamed(json.parse(one), ids, ending, gone));
    };
    for (const { name, records } of entries)
      add(
        name,
        records.filter((one) => kept.has(one)),
      );
    for (const { name, records } of cited)
      add(
        name,
        records.filter(({ id }) => texts.has(id)),
      );
  }
  return new Map([
    ...ours,
    ...files.map(
      ({ name, ...own }) =>
        [`${name}.json`, JSON.stringify({ ...own, records: copies.get(name) ?? [] })] as const,
    ),
  ]);
};
