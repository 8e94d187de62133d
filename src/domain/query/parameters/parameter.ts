import type { FacetKey } from "#domain/query/facets.ts";

/** Whatever may be asked whether it holds a value. */
export interface KnownIds {
  has(value: string): boolean;
}

/** What the parameters of a selection are called in an address. Those of a page are named in its `page.ts`. */
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
  | "path";

/** Why a value that an address gives isn't used as it stands. */
export type Why =
  /** It can be read, and the data doesn't hold it. */
  | "unknown"
  /** It can't be read. */
  | "unreadable"
  /** Another value of the same parameter counts. */
  | "spare"
  /** More are asked for than can be shown. */
  | "beyond"
  /** It means nothing as things are, as the best match where no text is searched for. */
  | "moot"
  /** A body would be compared with itself. */
  | "itself"
  /** It is asked for and left out at once. */
  | "both"
  /** An older value, for which more is shown than it once meant. */
  | "widened"
  /** The first date is after the last. */
  | "swapped"
  /** An as-of date that is still to come. */
  | "ahead"
  /** A text longer than is searched for. */
  | "cut";

/** A value of an address that isn't used as it stands. */
export interface Ignored {
  /** What it is a value of: the parameter's name, but where pages use one name for different things. */
  readonly what: string;
  readonly text: string;
  readonly why: Why;
}

export interface Parsed<Value> {
  readonly value: Value;
  readonly ignored: readonly Ignored[];
}

/**
 * A parameter of an address: how it is read and written. What depends on the data, such as ids, is made
 * with what is known of it.
 */
export interface Parameter<Value> {
  readonly name: string;
  /** Reads all that an address gives for it; the default where that is nothing. It never throws. */
  parse(texts: readonly string[]): Parsed<Value>;
  /** Texts that are read as this value: none for the default, so that one view has one address. */
  write(value: Value): readonly string[];
}

/** What one text stands for, with what was changed about it; or why it stands for nothing. */
type Found<Value> = { readonly value: Value; readonly why?: Why } | Why;

interface Reader<Value> {
  readonly name: string;
  readonly what?: string;
  readonly read: (text: string) => Found<Value>;
}

/** The texts that say anything, each once. */
const given = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((text) => text.trim()).filter((text) => text !== "")),
];

interface SingleOptions<Value> extends Reader<Value> {
  readonly fallback: Value;
  /** Undefined for what isn't written. */
  readonly write: (value: Value) => string | undefined;
}

/** A parameter of one value: the first that can be used counts. */
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
      const ignore = (why: Why): number => ignored.push({ what, text, why });
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
  /** A text of an older address may stand for several values. */
  readonly read: (text: string) => Found<Value> | { readonly values: readonly Value[] };
  readonly write: (value: Value) => string;
  readonly most?: number;
  /** Writes values in this order, where that of an address means nothing. */
  readonly order?: (a: Value, b: Value) => number;
}

/** A parameter of any number of values, each once, in the order in which they are given. */
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
}

/** A parameter that holds one of a few words. */
export const choice = <Value extends string, Fallback extends Value | undefined>({
  values,
  ...rest
}: ChoiceOptions<Value, Fallback>): Parameter<Value | Fallback> =>
  single<Value | Fallback>({
    ...rest,
    read: (text) => {
      const value = values.find((one) => one === text.toLowerCase());
      return value === undefined ? "unreadable" : { value };
    },
    write: (value) => value,
  });

/** A parameter that is asked for with `1`, or not at all. */
export const flag = (name: string): Parameter<boolean> =>
  single({
    name,
    fallback: false,
    read: (text) => (text === "1" ? { value: true } : "unreadable"),
    write: (value) => (value ? "1" : undefined),
  });

/** The id that a text gives; ids are in small letters. */
export const readId =
  (known: KnownIds) =>
  (text: string): Found<string> => {
    const value = text.toLowerCase();
    return known.has(value) ? { value } : "unknown";
  };

/** What an address asks of a parameter. */
export const valueIn = <Value>(parameters: URLSearchParams, parameter: Parameter<Value>): Value =>
  parameter.parse(parameters.getAll(parameter.name)).value;

/** An address in which a parameter has these texts and no others. */
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

/** The change of an address that makes a parameter ask for this value; the others stay as they are. */
export const setting =
  <Value>(parameter: Parameter<Value>, value: Value) =>
  (parameters: URLSearchParams): URLSearchParams =>
    replaced(parameters, parameter.name, parameter.write(value));
