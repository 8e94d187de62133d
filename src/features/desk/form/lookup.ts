import type { ComboboxOption } from "#ui/forms/Combobox.tsx";
import { type FileName, fileNames } from "#domain/schema/files.ts";
import { normalise } from "#search/text/fold.ts";

import { type EditorsFiles, idOf, recordsIn } from "#features/desk/state/files.ts";
import { isRaw, type Raw, valueAt } from "#features/desk/state/path.ts";
import type { Reference } from "./shape.ts";

/** Something that an id leads to, with the text by which it is found. */
export interface Referable extends ComboboxOption {
  readonly text: string;
}

/** What ids of each kind lead to, by id. */
export type Lookup = Readonly<Record<Reference, ReadonlyMap<string, Referable>>>;

const textsAt = (record: Raw, paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) => {
    const value = valueAt(record, path);
    return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === "string");
  });

const words = [
  "acronym",
  "name.en",
  "name.zh",
  "title.en",
  "title.zh",
  "title.short.en",
  "title.short.zh",
  "title",
  "aliases",
  "publisher",
  "link",
];

/** The first of these texts that the record has. */
const firstOf = (record: Raw, paths: readonly string[]): string =>
  textsAt(record, paths)[0] ?? idOf(record);

const referableOf = (record: Raw, language: "en" | "zh"): Referable => {
  const other = language === "en" ? "zh" : "en";
  const names = ["name", "title"];
  const label = firstOf(record, [
    ...names.map((name) => `${name}.${language}`),
    ...names.map((name) => `${name}.${other}`),
    "title",
  ]);
  const [publisher] = textsAt(record, ["publisher"]);
  const second = firstOf(
    record,
    names.map((name) => `${name}.${other}`),
  );
  let folded: string | undefined;
  return {
    value: idOf(record),
    label: publisher === undefined ? label : `${publisher}: ${label}`,
    detail:
      second === label || second === idOf(record) ? idOf(record) : `${second} · ${idOf(record)}`,
    // Folded when somebody searches: the desk begins without, as there are thousands.
    get text(): string {
      return (folded ??= normalise([idOf(record), ...textsAt(record, words)].join(" ")));
    },
  };
};

/** By the record they are of: making all of them takes longer than a key may. */
const referableByRecord = new WeakMap<Raw, Referable>();

const cachedReferable = (record: Raw, make: () => Referable): Referable => {
  const referable = referableByRecord.get(record) ?? make();
  referableByRecord.set(record, referable);
  return referable;
};

/** What can be referred to: records of the data and of the desk. */
export const lookupIn = (files: EditorsFiles, language: "en" | "zh"): Lookup => {
  const byFile = new Map<FileName, readonly Referable[]>(
    fileNames.map((name) => [
      name,
      recordsIn(files, name).map((record) =>
        cachedReferable(record, () => referableOf(record, language)),
      ),
    ]),
  );
  const of = (...names: readonly FileName[]): ReadonlyMap<string, Referable> =>
    new Map(names.flatMap((name) => byFile.get(name) ?? []).map((one) => [one.value, one]));
  const sectors = recordsIn(files, "sectors");
  const sectorsWhere = (isField: boolean): ReadonlyMap<string, Referable> => {
    const ids = new Set(sectors.filter(({ field }) => (field === undefined) === isField).map(idOf));
    return new Map([...of("sectors")].filter(([id]) => ids.has(id)));
  };
  const series = new Map<string, Referable>();
  for (const policy of recordsIn(files, "policies")) {
    const { targets } = policy;
    for (const target of Array.isArray(targets) ? targets : []) {
      if (!isRaw(target)) continue;
      const [id] = textsAt(target, ["series"]);
      if (id === undefined) continue;
      const label = firstOf(target, [`metric.${language}`, "metric.en"]);
      const one = cachedReferable(target, () => ({
        value: id,
        label,
        detail: id,
        text: normalise([id, ...textsAt(target, ["metric.en", "metric.zh"])].join(" ")),
      }));
      series.set(id, one);
    }
  }
  return {
    source: of("sources"),
    agency: of("agencies"),
    company: of("companies"),
    record: of("policies", "news"),
    sector: sectorsWhere(false),
    field: sectorsWhere(true),
    series,
  };
};

/** As many as can be read at a glance. */
const MOST = 8;

/** Those that have each word of a text; the ones that begin with it come first. */
export const searchIn = (
  referables: ReadonlyMap<string, Referable>,
  typed: string,
): { readonly options: readonly ComboboxOption[]; readonly total: number } => {
  const wanted = normalise(typed)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = [...referables.values()].filter(({ text }) =>
    wanted.every((word) => text.includes(word)),
  );
  const begins = ({ label, text }: Referable): boolean => {
    const whole = wanted.join(" ");
    return normalise(label).startsWith(whole) || text.includes(` ${whole} `);
  };
  const [first, rest] = [found.filter(begins), found.filter((one) => !begins(one))];
  return { options: [...first, ...rest].slice(0, MOST), total: found.length };
};
