import { type DataLanguage, isOwnText } from "./textsIn.ts";

type Names = Readonly<Record<string, readonly string[]>>;

/** By id, for the search: what records and targets are called in the language that their files don't have. */
export interface OtherNames {
  readonly records: Names;
  readonly targets: Names;
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list = fieldOf(value, name);
  return Array.isArray(list) ? list : [];
};

const namesBy = (
  things: readonly unknown[],
  textsOf: (thing: unknown) => readonly unknown[],
  other: DataLanguage,
): Names =>
  Object.fromEntries(
    things.flatMap((thing) => {
      const id = fieldOf(thing, "id");
      const names = textsOf(thing).flatMap((text) => (isOwnText(text) ? (text[other] ?? []) : []));
      return typeof id !== "string" || names.length === 0 ? [] : [[id, [...new Set(names)]]];
    }),
  );

/** The short titles and the names of targets that files in one language lack, from the files as editors write them. */
export const otherNamesIn = (
  files: { readonly policies: unknown; readonly news: unknown },
  language: DataLanguage,
): OtherNames => {
  const other = language === "en" ? "zh" : "en";
  const policies = listIn(files.policies, "records");
  return {
    records: namesBy(
      [...policies, ...listIn(files.news, "records")],
      (record) => [fieldOf(fieldOf(record, "title"), "short")],
      other,
    ),
    targets: namesBy(
      policies.flatMap((policy) => listIn(policy, "targets")),
      (target) => [fieldOf(target, "metric"), fieldOf(target, "short")],
      other,
    ),
  };
};
