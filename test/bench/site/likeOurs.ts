import { z } from "zod";

import type { EditorFiles } from "#editing/edition/editorFiles.ts";

const json = z.json();
type Json = z.infer<typeof json>;
const record = z.looseObject({ id: z.string() });
const file = z.looseObject({ records: z.array(record) });
type File = z.infer<typeof file>;

/** The files that grow with the records; those of bodies and sectors stay. */
const growing = ["policies", "news", "sources", "companies"] as const;

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

/**
 * Our records, in part or several times over under other ids: as many targets, figures, sentences and sources as ours
 * have, with what they lead to and the same bodies.
 */
export const likeOurs = (ours: EditorFiles, size: number): EditorFiles => {
  const read = (name: string): File => file.parse(JSON.parse(ours.get(`${name}.json`) ?? ""));
  const files = growing.map((name) => [name, read(name)] as const);
  const all = files.flatMap(([name, { records }]) =>
    name === "policies" || name === "news" ? records : [],
  );
  const times = Math.ceil(size / all.length);
  const copies = new Map<string, Json[]>(growing.map((name) => [name, []]));
  for (let copy = 0, left = size; copy < times; copy += 1, left -= all.length) {
    // Spread over all of them, as policies come before news.
    const most = Math.min(left, all.length);
    const kept = new Set(
      all
        .filter(
          (_, at) =>
            Math.floor(((at + 1) * most) / all.length) > Math.floor((at * most) / all.length),
        )
        .map(({ id }) => id),
    );
    const gone = new Set(all.map(({ id }) => id).filter((id) => !kept.has(id)));
    const ids = new Set<string>();
    for (const [, { records }] of files) idsIn(json.parse(records), ids);
    for (const [name, { records }] of files) {
      for (const one of records) {
        if (gone.has(one.id)) continue;
        copies
          .get(name)
          ?.push(renamed(json.parse(one), ids, copy === 0 ? "" : `-${copy + 1}`, gone));
      }
    }
  }
  return new Map([
    ...ours,
    ...files.map(
      ([name, own]) =>
        [`${name}.json`, JSON.stringify({ ...own, records: copies.get(name) ?? [] })] as const,
    ),
  ]);
};
