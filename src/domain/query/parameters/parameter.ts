import type { FacetKey } from "#domain/query/facets.ts";
import { own } from "#domain/own.ts";

/** A set that can only be tested for membership. */
export interface KnownIds {
  has(value: string): boolean;
}

/** The names of a selection's parameters in addresses. Those of a page are defined in its `page.ts`. */
export type SelectionParameter =
  | FacetKey
  | `-${FacetKey}`
  | "q"
  | "with"
  | "from"
  | "to"
  | "asof"
  | "undated"
  | "match"
  | "role"
  | "path"
  | "count";

/** Why a value in an address isn't used as written. */
export type IgnoredReason =
  /** It is well-formed, but the data doesn't contain it. */
  | "unknown"
  /** It is malformed. */
  | "unreadable"
  /** Another value of the same parameter is used. */
  | "spare"
  /** More are requested than can be shown. */
  | "beyond"
  /** It has no effect at present, such as the best match where no text is searched for. */
  | "moot"
  /** A body can't be compared with itself. */
  | "itself"
  /** It is both included and excluded. */
  | "both"
  /** A former value, for which more is shown than it once meant. */
  | "widened"
  /** The first date is after the last. */
  | "swapped"
  /** An as-of date in the future. */
  | "ahead"
  /** A text beyond the longest query. */
  | "cut";

/** A value in an address that isn't used as written. */
export interface Ignored {
  /** What it is a value of: the parameter's name, except where pages use one name for different things. */
  readonly what: string;
  readonly text: string;
  readonly why: IgnoredReason;
}

export interface Parsed<Value> {
  readonly value: Value;
  readonly ignored: readonly Ignored[];
}

/**
 * A parameter of an address: how it is read and written. Parameters that depend on the data, such as ids, are
 * created with the ids known.
 */
export interface Parameter<Value> {
  readonly name: string;
  /** Parses all texts of the parameter in an address; without any, the default. Never throws. */
  parse(texts: readonly string[]): Parsed<Value>;
  /** The texts that parse to this value: none for the default, so that one view has one address. */
  write(value: Value): readonly string[];
}

/** The value of one text, with what was changed about it; or why it has none. */
type Found<Value> = { readonly value: Value; readonly why?: IgnoredReason } | IgnoredReason;

interface Reader<Value> {
  readonly name: string;
  readonly what?: string;
  readonly read: (text: string) => Found<Value>;
}

/** The texts that aren't blank, without duplicates. */
const given = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== "")),
];

interface SingleOptions<Value> extends Reader<Value> {
  readonly fallback: Value;
  /** Undefined for a value that isn't written. */
  readonly write: (value: Value) => string | undefined;
}

/** A parameter with one value: the first usable one counts. */
export const single = <Value>({
  name,
  what = name,
  fallback,
  read,
  write,
}: SingleOptions<Value>): Parameter<Value> => ({
  name,
  parse: (texts) => {
    const ignored: Ignored[] = [];
    let chosen: { readonly value: Value } | undefined;
    for (const text of given(texts)) {
      const found = read(text);
      const ignore = (why: IgnoredReason): number => ignored.push({ what, text, why });
      if (typeof found === "string") ignore(found);
      else if (chosen === undefined) {
        chosen = found;
        if (found.why !== undefined) ignore(found.why);
      } else if (write(found.value) !== write(chosen.value)) ignore("spare");
    }
    return { value: chosen === undefined ? fallback : chosen.value, ignored };
  },
  write: (value) => {
    const text = write(value);
    return text === undefined || text === write(fallback) ? [] : [text];
  },
});

interface SeveralOptions<Value> extends Omit<Reader<Value>, "read"> {
  /** A text of a former address may mean several values. */
  readonly read: (text: string) => Found<Value> | { readonly values: readonly Value[] };
  readonly write: (value: Value) => string;
  readonly most?: number;
  /** The order in which values are written, where their order in an address has no meaning. */
  readonly order?: (a: Value, b: Value) => number;
}

/** A parameter with any number of values, without duplicates, in the order in which they are given. */
export const several = <Value>({
  name,
  what = name,
  read,
  write,
  most = Number.POSITIVE_INFINITY,
  order,
}: SeveralOptions<Value>): Parameter<readonly Value[]> => ({
  name,
  parse: (texts) => {
    const ignored: Ignored[] = [];
    const values = new Map<string, Value>();
    for (const text of given(texts)) {
      const found = read(text);
      if (typeof found === "string") {
        ignored.push({ what, text, why: found });
        continue;
      }
      for (const value of "values" in found ? found.values : [found.value]) {
        const key = write(value);
        if (values.has(key)) continue;
        if (values.size < most) values.set(key, value);
        else ignored.push({ what, text, why: "beyond" });
      }
    }
    return { value: [...values.values()], ignored };
  },
  write: (values) => (order === undefined ? values : values.toSorted(order)).map(write),
});

interface ChoiceOptions<Value extends string, Fallback> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly fallback: Fallback;
  /** By a word of former addresses: the value that has taken its place. */
  readonly former?: Readonly<Partial<Record<string, Value>>>;
}

/** A parameter whose value is one of a few words. */
export const choice = <Value extends string, Fallback extends Value | undefined>({
  values,
  former = {},
  ...rest
}: ChoiceOptions<Value, Fallback>): Parameter<Value | Fallback> =>
  single<Value | Fallback>({
    ...rest,
    read: (text) => {
      const word = text.toLowerCase();
      const value = values.find((one) => one === word) ?? own(former, word);
      return value === undefined ? "unreadable" : { value };
    },
    write: (value) => value,
  });

/** A parameter that is `1` or absent. */
export const flag = (name: string): Parameter<boolean> =>
  single({
    name,
    fallback: false,
    read: (text) => (text === "1" ? { value: true } : "unreadable"),
    write: (value) => (value ? "1" : undefined),
  });

/** Parses an id; ids are in lower case. */
export const readId =
  (known: KnownIds) =>
  (text: string): Found<string> => {
    const value = text.toLowerCase();
    return known.has(value) ? { value } : "unknown";
  };

/** The value of a parameter in an address. */
export const valueIn = <Value>(parameters: URLSearchParams, parameter: Parameter<Value>): Value =>
  parameter.parse(parameters.getAll(parameter.name)).value;

/** The address with exactly these texts for a parameter. */
export const replaced = (
  parameters: URLSearchParams,
  name: string,
  texts: readonly string[],
): URLSearchParams => {
  const next = new URLSearchParams(parameters);
  next.delete(name);
  for (const text of texts) next.append(name, text);
  return next;
};

/** A change of an address that sets a parameter to a value; the others stay as they are. */
export const setting =
  <Value>(parameter: Parameter<Value>, value: Value) =>
  (parameters: URLSearchParams): URLSearchParams =>
    replaced(parameters, parameter.name, parameter.write(value));
