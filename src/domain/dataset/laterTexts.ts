import { laterLink } from "#domain/schema/files.ts";
import type { Steps } from "#domain/steps.ts";

/**
 * Stands in for a text in the first of the two files in which the app loads the data set. The first has what
 * is counted, judged, dated and named, the second the sentences and addresses that only a page of one thing
 * shows. Each of these has a placeholder in the first file, so that it is known at once whether there is one.
 */
const stub = "…";

const ofRecords: ReadonlySet<string> = new Set([
  "checked",
  "claim",
  "derived",
  "field",
  "key",
  "label",
  "locator",
  "measures",
  "note",
  "printed",
  "publisher",
  "reason",
  "sentence",
  "statistic",
  "summary",
  "text",
  "translation",
  "unlinked",
  "unopened",
]);

/** Those of them that are addresses. */
const ofLinks: ReadonlySet<string> = new Set(["link", "unopened"]);

/** The fields whose texts come later, by file. Fields that aren't listed are complete in the first file. */
const laterFields: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["sources", new Set(["copyOf", "title", "link", "note", "unopened"])],
  ["policies", ofRecords],
  ["news", ofRecords],
]);

/** The newsletter is cited on every page. */
const isCitedEverywhere = (value: object): boolean =>
  "form" in value && value.form === "newsletter";

/** A copy with each of the texts replaced. */
const replaceTexts = (
  value: unknown,
  field: string,
  later: ReadonlySet<string>,
  replace: (text: string, field: string) => string,
): unknown => {
  if (typeof value === "string") return later.has(field) ? replace(value, field) : value;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, field, later, replace));
  if (typeof value !== "object" || value === null || isCitedEverywhere(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]: [string, unknown]) => [
      name,
      replaceTexts(item, name, later, replace),
    ]),
  );
};

/** The files of a data set as JSON, by name. */
export type JsonFiles = Readonly<Record<string, unknown>>;

/** JSON as files by name; empty where it isn't an object. */
export const filesIn = (json: unknown): JsonFiles =>
  typeof json === "object" && json !== null ? { ...json } : {};

/** The value under a name of JSON; undefined where there is none. */
const valueIn = (json: unknown, name: string): unknown =>
  typeof json === "object" && json !== null
    ? Object.entries(json).find(([key]) => key === name)?.[1]
    : undefined;

/**
 * Splits these files into the two. The second has the texts of each file by the name of their field, one per
 * line, in their order in the file.
 */
export const splitTexts = (
  files: JsonFiles,
): { readonly first: JsonFiles; readonly texts: JsonFiles } => {
  const first = new Map<string, unknown>();
  const texts = new Map<string, Readonly<Record<string, string>>>();
  for (const [file, json] of Object.entries(files)) {
    const later = laterFields.get(file);
    if (later === undefined) {
      first.set(file, json);
      continue;
    }
    const lists = new Map<string, string[]>();
    const stubbed = replaceTexts(json, "", later, (text, field) => {
      // A text of several lines stays in the first file.
      if (text.includes("\n")) return text;
      lists.set(field, [...(lists.get(field) ?? []), text]);
      return ofLinks.has(field) ? laterLink : stub;
    });
    first.set(file, stubbed);
    const joined = [...lists].map(([field, list]) => [field, list.join("\n")] as const);
    texts.set(file, Object.fromEntries(joined));
  }
  return { first: Object.fromEntries(first), texts: Object.fromEntries(texts) };
};

/**
 * Reverses the split, a record per step.
 * @throws Error where the two are of different data sets, as may happen while a site is being published.
 */
export function* joinTextSteps(first: JsonFiles, texts: unknown): Steps<JsonFiles> {
  // An equal number of texts doesn't prove that they belong together.
  if (valueIn(texts, "mark") !== first["mark"])
    throw new Error("expected texts of the same edition");
  const whole = new Map<string, unknown>();
  for (const [file, json] of Object.entries(first)) {
    const later = laterFields.get(file);
    if (later === undefined) {
      whole.set(file, json);
      continue;
    }
    const left = new Map(
      Object.entries(valueIn(texts, file) ?? {}).map(([field, list]: [string, unknown]) => [
        field,
        String(list).split("\n").values(),
      ]),
    );
    const nextText = (text: string, field: string): string => {
      if (text !== stub && text !== laterLink) return text;
      const next = left.get(field)?.next();
      if (next?.done !== false) throw new Error(`${file}: expected another ${field}`);
      return next.value;
    };
    const joined = new Map<string, unknown>();
    for (const [name, value] of Object.entries(filesIn(json))) {
      const records: readonly unknown[] = Array.isArray(value) ? value : [];
      const withText: unknown[] = [];
      for (const record of records) {
        withText.push(replaceTexts(record, name, later, nextText));
        yield;
      }
      joined.set(
        name,
        Array.isArray(value) ? withText : replaceTexts(value, name, later, nextText),
      );
    }
    whole.set(file, Object.fromEntries(joined));
    for (const [field, list] of left) {
      if (list.next().done !== true) throw new Error(`${file}: expected no other ${field}`);
    }
  }
  return Object.fromEntries(whole);
}
