import { own } from "#domain/own.ts";
import type { DateMeaning } from "#domain/schema/records.ts";
import { dependsOnDecimalSign, writtenNumber } from "#domain/writtenNumber.ts";

/** A cell of a table: empty, a text, or a number of a workbook. */
export type Cell = string | number;

/** Whether a cell has nothing in it. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The decimal sign of the numbers that a table has as texts: only one with commas between its cells says. */
export type DecimalSign = "point" | "unknown";

/** A record under construction, and parts of one. */
export type Draft = Record<string, unknown>;

/** What a cell holds. A list separates its items by semicolons. */
export type Form =
  | { readonly is: "text" | "id" | "ids" | "list" | "number" | "date" | "yes-no" | "address" }
  | { readonly is: "choice"; readonly of: readonly string[] };

export interface Column {
  /** Its heading. */
  readonly key: string;
  readonly form: Form;
  /** Whether a row needs it. */
  readonly needed?: true;
  /** The fields of a record that it holds, for faults that name them. */
  readonly fields: readonly string[];
  /** Whether it holds an item of a list that several columns make, by its place. */
  readonly holds?: (record: unknown, at: number) => boolean;
  readonly read: (cell: Cell, into: Draft, decimalSign: DecimalSign) => void;
  /** The cell of a record; empty where it has nothing. */
  readonly write: (record: Draft) => Cell;
}

/** Whether a value is a draft of a record: an object, and no list. */
export const isDraft = (value: unknown): value is Draft =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a path, and undefined where anything on the way is missing. */
export const valueAt = (record: unknown, path: readonly string[]): unknown => {
  let value = record;
  for (const name of path) value = isDraft(value) ? own(value, name) : undefined;
  return value;
};

/** Sets the value at a path of ours, and makes the objects on the way. */
const setAt = (into: Draft, path: readonly string[], value: unknown): void => {
  const [name = "", ...rest] = path;
  const inner = own(into, name);
  const next: Draft = isDraft(inner) ? inner : {};
  if (rest.length > 0) setAt(next, rest, value);
  Object.assign(into, { [name]: rest.length === 0 ? value : next });
};

/** A number as tables write it; any other text stays one, which the schema refuses by its name. */
const numberIn = (cell: Cell, decimalSign: DecimalSign): unknown => {
  if (typeof cell === "number") return cell;
  if (decimalSign === "unknown" && dependsOnDecimalSign(cell)) return cell;
  return writtenNumber(cell) ?? cell;
};

const yes: ReadonlySet<string> = new Set(["yes", "true", "1", "是"]);
const no: ReadonlySet<string> = new Set(["no", "false", "0", "否"]);

/** The items of a list; either semicolon, as Chinese tables have the wide one. */
const itemsIn = (cell: Cell): readonly string[] =>
  String(cell)
    .split(/[;；]/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");

const reading: Readonly<Record<Form["is"], (cell: Cell, decimalSign: DecimalSign) => unknown>> = {
  text: String,
  id: String,
  date: String,
  address: String,
  choice: String,
  number: numberIn,
  ids: itemsIn,
  list: itemsIn,
  "yes-no": (cell) => {
    const text = String(cell).toLowerCase();
    if (yes.has(text)) return true;
    return no.has(text) ? false : cell;
  },
};

const cellOf = (value: unknown): Cell => {
  if (typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  return Array.isArray(value) ? value.join("; ") : "";
};

interface More {
  readonly needed?: true;
  readonly fields?: readonly string[];
}

/** A column for the value at a path of its record: `baseline.value`. */
export const column = (key: string, form: Form | Form["is"], path = key, more?: More): Column => {
  const parts = path.split(".");
  const itsForm: Form = typeof form === "object" ? form : { is: form === "choice" ? "text" : form };
  return {
    key,
    form: itsForm,
    fields: [path],
    read: (cell, into, decimalSign) => setAt(into, parts, reading[itsForm.is](cell, decimalSign)),
    write: (record) => cellOf(valueAt(record, parts)),
    ...more,
  };
};

/** For columns that each row has to fill in. */
export const needed = { needed: true } as const;

/** A choice of the schema. */
export const choices = (type: { readonly options: readonly string[] }): Form => ({
  is: "choice",
  of: type.options,
});

/** A text of ours at a path, in one language after the other: alone, it is the same in every language. */
const readText = (
  into: Draft,
  path: readonly string[],
  language: "en" | "zh",
  cell: Cell,
): void => {
  const before = valueAt(into, path);
  const text = String(cell);
  setAt(
    into,
    path,
    language === "zh" && typeof before === "string" ? { en: before, zh: text } : text,
  );
};

const writtenText = (value: unknown, language: "en" | "zh"): Cell =>
  typeof value === "string" ? (language === "en" ? value : "") : cellOf(valueAt(value, [language]));

/** Two columns for a text of ours, one a language. Where a row has it in one, both editions show that. */
export const inBothLanguages = (key: string, path = key): readonly Column[] => {
  const parts = path.split(".");
  return (["en", "zh"] as const).map((language) => ({
    key: `${key}_${language}`,
    form: { is: "text" },
    fields: [path],
    read: (cell, into) => readText(into, parts, language, cell),
    write: (record) => writtenText(valueAt(record, parts), language),
  }));
};

/** A column of the date of one meaning: one of the list `dates`. */
export const datedColumn = (means: DateMeaning): Column => ({
  key: means.replaceAll("-", "_"),
  form: { is: "date" },
  fields: ["dates"],
  holds: (record, at) => {
    const dates = valueAt(record, ["dates"]);
    return Array.isArray(dates) && valueAt(dates[at], ["means"]) === means;
  },
  read: (cell, into) => {
    const before = into["dates"];
    const dates: readonly unknown[] = Array.isArray(before) ? before : [];
    into["dates"] = [...dates, { means, date: String(cell) }];
  },
  write: (record) => {
    const dates = record["dates"];
    const found: unknown = Array.isArray(dates)
      ? dates.find((one) => valueAt(one, ["means"]) === means)
      : undefined;
    return cellOf(valueAt(found, ["date"]));
  },
});

const listAt = (record: Draft, path: readonly string[]): readonly Draft[] => {
  const list = valueAt(record, path);
  return Array.isArray(list) ? list.filter(isDraft) : [];
};

const hasSource = (one: Draft): boolean => "source" in one;

/**
 * The columns of a provenance: ids of sources, or why there is no page to link, and the place within it. `prefix` is
 * that of a part with a provenance of its own.
 */
export const provenanceColumns = (prefix = "", path = "provenance"): readonly Column[] => {
  const parts = path.split(".");
  const languages = ["en", "zh"] as const;
  return [
    {
      key: `${prefix}source`,
      form: { is: "ids" },
      fields: [path],
      read: (cell, into) =>
        setAt(
          into,
          parts,
          itemsIn(cell).map((source) => ({ source })),
        ),
      write: (record) =>
        listAt(record, parts)
          .filter(hasSource)
          .map(({ source }) => cellOf(source))
          .join("; "),
    },
    ...languages.map((language): Column => ({
      key: `${prefix}not_linked_${language}`,
      form: { is: "text" },
      fields: [],
      read: (cell, into) => {
        const list = listAt(into, parts);
        const unlinked = list.find((one) => !hasSource(one)) ?? {};
        readText(unlinked, ["unlinked"], language, cell);
        setAt(into, parts, [...list.filter(hasSource), unlinked]);
      },
      write: (record) =>
        writtenText(listAt(record, parts).find((one) => !hasSource(one))?.["unlinked"], language),
    })),
    ...languages.map((language): Column => ({
      key: `${prefix}place_${language}`,
      form: { is: "text" },
      fields: [],
      read: (cell, into) => {
        for (const one of listAt(into, parts)) readText(one, ["locator"], language, cell);
      },
      write: (record) => writtenText(listAt(record, parts)[0]?.["locator"], language),
    })),
  ];
};
