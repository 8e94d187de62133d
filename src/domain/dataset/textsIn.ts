import { slugOf } from "./slug.ts";

/** The languages in which the texts of the data are written. */
export type DataLanguage = "en" | "zh";

/** The language of the data's texts in an edition of the site. */
export const textLanguage = (code: string): DataLanguage => (code === "zh" ? "zh" : "en");

/** A text of ours as editors write it. */
export interface OwnText {
  readonly en: string;
  readonly zh?: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value is a text of ours, with nothing but its languages. */
export const isOwnText = (value: unknown): value is OwnText =>
  isObject(value) &&
  typeof value["en"] === "string" &&
  Object.keys(value).every((key) => key === "en" || key === "zh");

const han = /\p{Script=Han}/u;

/** Titles and names are published in both languages, but for what we call a page whose own title isn't known. */
const isInBoth = (field: string, of: Readonly<Record<string, unknown>>): boolean =>
  field === "name" || (field === "title" && !Object.hasOwn(of, "publisher"));

/** A checked fact is addressed by the English name of its field, in every language. */
const withKey = (correction: unknown): unknown =>
  isObject(correction) && isOwnText(correction["field"])
    ? { ...correction, key: slugOf(correction["field"].en) }
    : correction;

/**
 * Turns a file as editors write it, with each text of ours as `{ "en": …, "zh": … }`, into the file that is
 * published in one language, with that text alone: the English one where there is no other. Titles and names keep
 * both, for they are shown and found in both; a short title is a label and has one.
 */
export const textsIn = (language: DataLanguage): ((json: unknown) => unknown) => {
  const inLanguage = (text: OwnText): string => text[language] ?? text.en;
  const published = (value: unknown, field: string, isBoth = false): unknown => {
    if (Array.isArray(value)) {
      const items: readonly unknown[] =
        field === "corrections" && language !== "en" ? value.map(withKey) : value;
      return items.map((item) => published(item, field));
    }
    if (!isObject(value)) return value;
    if (isOwnText(value) && !isBoth) return inLanguage(value);
    return Object.fromEntries(
      Object.entries(value)
        // Who reads Chinese has the sentence that is quoted, if that is Chinese.
        .filter(
          ([name]) =>
            language === "en" ||
            field !== "quotation" ||
            name !== "translation" ||
            !han.test(String(value["sentence"])),
        )
        .map(([name, item]) => [name, published(item, name, isInBoth(name, value))]),
    );
  };
  return (json) =>
    isObject(json)
      ? // The data set's own title, of `dataset.json`, is a text like others.
        Object.fromEntries(
          Object.entries(json).map(([name, item]) => [
            name,
            isOwnText(item) ? inLanguage(item) : published(item, name),
          ]),
        )
      : json;
};

/** JSON without blanks, for programs; a record is one line, so that two editions can be compared. */
const linesOf = (json: unknown): string => {
  if (!isObject(json) || !Array.isArray(json["records"])) return `${JSON.stringify(json)}\n`;
  const { records, ...frame } = json;
  const lines = records.map((record) => JSON.stringify(record)).join(",\n");
  return `${JSON.stringify({ ...frame, records: [] }).slice(0, -2)}\n${lines}\n]}\n`;
};

/** A file as editors write it, as the text that is published in one language. */
export const publishedText = (json: unknown, language: DataLanguage): string =>
  linesOf(textsIn(language)(json));
