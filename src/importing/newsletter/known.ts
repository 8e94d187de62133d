import { parseDate, type CalendarDate } from "#domain/calendar/dates.ts";
import { own } from "#domain/own.ts";
import type { FileName } from "#domain/schema/files.ts";

import { likenessOf, type Names, namesOf, type Pairs, pairsOf, significantWords } from "./names.ts";

/** The records of the data set as editors write them: what `public/data` holds, with texts as `{ en, zh }`. */
export type Known = Readonly<Record<FileName, readonly unknown[]>>;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of a value; undefined where it isn't an object or has no such field. */
export const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) ? own(value, name) : undefined;

/** The text at a path within a value; undefined where there is none. */
export const textOf = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = path.reduce(fieldOf, value);
  return typeof found === "string" && found.trim() !== "" ? found : undefined;
};

const listOf = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found: unknown = path.reduce(fieldOf, value);
  return Array.isArray(found) ? found : [];
};

/** A body, company or sector by all that it is called. */
export interface Named {
  readonly id: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly pairs: () => readonly Pairs[];
}

/** Its letter pairs are computed on first use: most records are dated years away from a newsletter. */
interface KnownTitle {
  readonly length: number;
  readonly pairs: () => Pairs;
}

/** A record that a draft may repeat or follow. */
export interface KnownRecord {
  readonly id: string;
  readonly label: string;
  readonly kind: string | undefined;
  readonly titles: readonly KnownTitle[];
  readonly words: () => ReadonlySet<string>;
  readonly dates: readonly CalendarDate[];
  readonly bodies: ReadonlySet<string>;
}

export interface KnownTarget {
  readonly series: string;
  readonly label: string;
  readonly record: string;
  readonly unit: string;
  readonly value: unknown;
  readonly words: () => ReadonlySet<string>;
}

/** What is known, ready to be looked up. */
export interface KnownIndex {
  readonly bodies: Names;
  /** Heads of ministries by their title: 'Minister of Finance' is about the ministry. */
  readonly offices: Names;
  readonly companies: Names;
  readonly sectors: Names;
  readonly titles: Names;
  readonly bodyList: readonly Named[];
  readonly companyList: readonly Named[];
  readonly sectorOfCompany: ReadonlyMap<string, string>;
  readonly records: readonly KnownRecord[];
  readonly recordById: ReadonlyMap<string, KnownRecord>;
  readonly targets: readonly KnownTarget[];
  readonly units: ReadonlySet<string>;
  /** Units in which so many targets are set that a value says nothing by itself. */
  readonly commonUnits: ReadonlySet<string>;
  readonly newsletters: readonly unknown[];
  readonly ids: ReadonlySet<string>;
}

const namesIn = (record: unknown): readonly string[] =>
  [
    textOf(record, "acronym"),
    textOf(record, "name", "en"),
    textOf(record, "name", "zh"),
    textOf(record, "short"),
    ...listOf(record, "aliases").map((alias) => textOf(alias)),
  ].flatMap((name) => name ?? []);

const once = <Value>(make: () => Value): (() => Value) => {
  let cached: { readonly value: Value } | undefined;
  return () => (cached ??= { value: make() }).value;
};

const namedOf = (records: readonly unknown[]): readonly Named[] =>
  records.flatMap((record) => {
    const id = textOf(record, "id");
    const names = namesIn(record);
    const [label] = [textOf(record, "name", "en"), ...names].flatMap((name) => name ?? []);
    return id === undefined || label === undefined
      ? []
      : [{ id, label, names, pairs: once(() => names.map(pairsOf)) }];
  });

const pairsFor = (
  list: readonly Named[],
  also: (name: string) => readonly string[] = () => [],
): readonly (readonly [string, string])[] =>
  list.flatMap(({ id, names }) =>
    names.flatMap((name) => [name, ...also(name)].map((one) => [one, id] as const)),
  );

/** 'National Health Commission of the People's Republic of China' is the commission too. */
const withCountry = (name: string): readonly string[] =>
  /^(?:Ministry|General Administration) of /.test(name)
    ? [`China's ${name}`, `Chinese ${name}`]
    : [];

const officesOf = (name: string): readonly string[] => {
  const field = /^Ministry of (.+)$/.exec(name)?.[1];
  return field === undefined ? [] : [`Minister of ${field}`, `Minister for ${field}`];
};

const recordOf = (record: unknown): KnownRecord | undefined => {
  const id = textOf(record, "id");
  if (id === undefined) return undefined;
  const [en, zh] = [textOf(record, "title", "en"), textOf(record, "title", "zh")];
  const bodies = [
    fieldOf(fieldOf(record, "issuers"), "lead"),
    ...listOf(record, "issuers", "co"),
    ...listOf(record, "agencies"),
    ...listOf(record, "companies"),
  ].flatMap((body) => textOf(body) ?? []);
  return {
    id,
    label: en ?? zh ?? id,
    kind: textOf(record, "kind"),
    titles: [en, zh].flatMap((title) =>
      title === undefined ? [] : [{ length: title.length, pairs: once(() => pairsOf(title)) }],
    ),
    words: once(() => significantWords(en ?? "")),
    dates: listOf(record, "dates").flatMap((date) => parseDate(textOf(date, "date") ?? "") ?? []),
    bodies: new Set(bodies),
  };
};

const targetsOf = (policy: unknown): readonly KnownTarget[] =>
  listOf(policy, "targets").flatMap((target) => {
    const [series, unit, record] = [
      textOf(target, "series"),
      textOf(target, "unit"),
      textOf(policy, "id"),
    ];
    if (series === undefined || unit === undefined || record === undefined) return [];
    const metric = textOf(target, "metric", "en") ?? "";
    return [
      {
        series,
        label: `${metric} (${textOf(policy, "title", "en") ?? record})`,
        record,
        unit,
        value: fieldOf(target, "value"),
        words: once(() => significantWords(metric)),
      },
    ];
  });

/** Titles that say something by themselves: a document called 'Outline' would be found everywhere. */
const LEAST_WORDS_OF_TITLE = 3;

const titlesOf = (record: unknown): readonly (readonly [string, string])[] => {
  const id = textOf(record, "id");
  if (id === undefined) return [];
  const [en, zh] = [textOf(record, "title", "en"), textOf(record, "title", "zh")];
  const english = en === undefined ? [] : [en, en.replace(/ \([^()]*\)$/, "")];
  const names = english.filter((name) => name.split(" ").length >= LEAST_WORDS_OF_TITLE);
  return [...names, ...(zh === undefined ? [] : [zh])].map((name) => [name, id] as const);
};

/** Prepares the data set once for all drafts. */
export const indexKnown = (known: Known): KnownIndex => {
  const bodyList = namedOf(known.agencies);
  const companyList = namedOf(known.companies);
  const entries = [...known.policies, ...known.news];
  const units = [
    ...known.policies.flatMap((policy) => listOf(policy, "targets")),
    ...entries.flatMap((entry) => listOf(entry, "quantities")),
  ].flatMap((figure) => textOf(figure, "unit") ?? []);
  const records = entries.flatMap((entry) => recordOf(entry) ?? []);
  const targets = known.policies.flatMap(targetsOf);
  const counts = new Map<string, number>();
  for (const { unit } of targets) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return {
    bodies: namesOf(pairsFor(bodyList, withCountry), true),
    offices: namesOf(
      bodyList.flatMap(({ id, names }) =>
        names.flatMap((name) => officesOf(name).map((office) => [office, id] as const)),
      ),
      true,
    ),
    companies: namesOf(pairsFor(companyList), true),
    // The fields into which sectors are grouped aren't sectors of a record.
    sectors: namesOf(
      pairsFor(namedOf(known.sectors.filter((one) => textOf(one, "field") !== undefined))),
      false,
    ),
    titles: namesOf(known.policies.flatMap(titlesOf), false),
    bodyList,
    companyList,
    sectorOfCompany: new Map(
      known.companies.flatMap((company) => {
        const [id, sector] = [textOf(company, "id"), textOf(company, "sector")];
        return id === undefined || sector === undefined ? [] : [[id, sector] as const];
      }),
    ),
    records,
    recordById: new Map(records.map((record) => [record.id, record])),
    targets,
    units: new Set(units),
    commonUnits: new Set([...counts].flatMap(([unit, count]) => (count > 6 ? [unit] : []))),
    newsletters: known.sources.filter((source) => textOf(source, "form") === "newsletter"),
    ids: new Set(
      [...entries, ...known.sources, ...known.agencies, ...known.companies].flatMap(
        (one) => textOf(one, "id") ?? [],
      ),
    ),
  };
};

/** Below this likeness a name is no hint of another. */
const LEAST_LIKENESS = 0.55;

/** Names like one that isn't known, the likest first. */
export const nearMisses = (name: string, list: readonly Named[]): readonly Named[] => {
  const pairs = pairsOf(name);
  return list
    .map((named) => ({
      named,
      like: Math.max(0, ...named.pairs().map((other) => likenessOf(pairs, other))),
    }))
    .filter(({ like }) => like >= LEAST_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, 3)
    .map(({ named }) => named);
};
