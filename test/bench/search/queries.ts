import type { SearchDoc } from "#search/documents/searchDoc.ts";
import type { Random } from "./corpus.ts";

/** Kinds of query, each with some examples. */
export type QuerySet = Readonly<Record<string, readonly string[]>>;

const perKind = 20;

/** Queries made from the documents, so that each finds something. */
export const makeQueries = (docs: readonly SearchDoc[], random: Random): QuerySet => {
  const some = (make: (doc: SearchDoc) => string): readonly string[] =>
    Array.from({ length: perKind }, () => docs[Math.floor(random() * docs.length)]).flatMap((doc) =>
      doc === undefined ? [] : [make(doc)],
    );
  const words = (texts: readonly string[], from: number): readonly string[] =>
    (texts[0] ?? "").split(" ").slice(from);
  return {
    "one word": some(({ title }) => words(title, 2)[0] ?? ""),
    "one letter": some(({ title }) => (words(title, 2)[0] ?? "").slice(0, 1)),
    "three beginnings": some(({ text }) =>
      words(text, 4)
        .slice(0, 3)
        .map((word) => word.slice(0, 4))
        .join(" "),
    ),
    "two Chinese characters": some(({ title }) => (title[1] ?? "").slice(0, 2)),
    "four Chinese characters": some(({ title }) => (title[1] ?? "").slice(0, 4)),
    "two syllables": some(({ pinyin }) => words(pinyin, 2).slice(0, 2).join(" ")),
    "name of a body": some(({ related }) => related[0] ?? ""),
  };
};

/** What is typed on the way to three words. */
export const keystrokes = ({ text }: SearchDoc): readonly string[] => {
  const phrase = (text[0] ?? "").split(" ").slice(10, 13).join(" ");
  return Array.from(phrase, (_, at) => phrase.slice(0, at + 1));
};
