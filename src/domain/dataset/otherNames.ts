import type { OtherTextKind } from "#domain/schema/pinyin.ts";

import { type DataLanguage, isOwnText } from "./textsIn.ts";

type Names = Readonly<Record<string, readonly string[]>>;

/** By id, for the search: what is said of records and targets in the language that their files don't have. */
export type OtherNames = Readonly<Record<OtherTextKind, Names>>;

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
  namesOf: (thing: unknown) => readonly string[],
): Names =>
  Object.fromEntries(
    things.flatMap((thing) => {
      const id = fieldOf(thing, "id");
      const names = namesOf(thing);
      return typeof id !== "string" || names.length === 0 ? [] : [[id, [...new Set(names)]]];
    }),
  );

/** Fields whose texts aren't searched, or are published in both languages. */
const notSearched: ReadonlySet<string> = new Set([
  "accepted",
  "links",
  "name",
  "provenance",
  "title",
  "wouldSettle",
]);

/** The terms that texts name. */
export type TermsIn = (texts: readonly string[]) => readonly string[];

/**
 * The short titles and the names of targets that files in one language lack, and the terms that their texts in the
 * other name, from the files as editors write them.
 */
export const otherNamesIn = (
  files: { readonly policies: unknown; readonly news: unknown },
  language: DataLanguage,
  termsIn: TermsIn = () => [],
): OtherNames => {
  const other = language === "en" ? "zh" : "en";
  const policies = listIn(files.policies, "records");
  const records = [...policies, ...listIn(files.news, "records")];
  const targets = policies.flatMap((policy) => listIn(policy, "targets"));
  const inOtherLanguage = (...texts: readonly unknown[]): readonly string[] =>
    texts.flatMap((text) => (isOwnText(text) ? (text[other] ?? []) : []));
  const textsIn = (value: unknown): readonly string[] => {
    if (typeof value !== "object" || value === null) return [];
    if (isOwnText(value)) return inOtherLanguage(value);
    return Object.entries(value).flatMap(([field, one]) =>
      notSearched.has(field) ? [] : textsIn(one),
    );
  };
  const named = (thing: unknown): readonly string[] => termsIn(textsIn(thing));
  return {
    records: namesBy(records, (record) =>
      inOtherLanguage(fieldOf(fieldOf(record, "title"), "short")),
    ),
    targets: namesBy(targets, (target) =>
      inOtherLanguage(fieldOf(target, "metric"), fieldOf(target, "short")),
    ),
    inRecords: namesBy(records, named),
    inTargets: namesBy(targets, named),
  };
};
