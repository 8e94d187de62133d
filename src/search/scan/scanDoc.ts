import {
  fieldRank,
  keyFields,
  pinyinFields,
  type SearchDoc,
  wordFields,
} from "#search/documents/searchDoc.ts";
import { keyOf } from "#search/query/parseQuery.ts";
import { textKeys } from "#search/text/spelling.ts";
import { type Token, tokensOf } from "#search/text/tokensOf.ts";

/** A field's tokens as one string, each between two marks: spaces around words, bars by syllables. */
export interface ScanField {
  readonly rank: number;
  readonly text: string;
  readonly isPinyin: boolean;
}

/** A document made ready for a plain scan; its fields in falling weight. */
export interface ScanDoc {
  readonly fields: readonly ScanField[];
  readonly keys: ReadonlySet<string>;
}

const written = ({ kind, text }: Token): readonly string[] =>
  kind === "han" ? [text] : textKeys(text);

/** The first token of a title: a word, or the first two Chinese characters. */
const startOf = (tokens: readonly Token[]): readonly string[] => {
  const [first] = tokens;
  if (first === undefined) return [];
  return first.kind === "han" ? [first.text.slice(0, 2)] : written(first);
};

const spaced = (words: readonly string[]): string =>
  words.length === 0 ? "" : ` ${words.join(" ")} `;

const syllablesOf = (value: string): readonly string[] =>
  tokensOf(value)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text);

export const scanDocOf = (doc: SearchDoc): ScanDoc => {
  const keys = new Set<string>();
  const fields: ScanField[] = [];
  for (const name of wordFields) {
    const values = doc[name].map((value) => tokensOf(value));
    const words = values.flatMap((tokens) => tokens.flatMap(written));
    fields.push({ rank: fieldRank[name], text: spaced(words), isPinyin: false });
    if (name === "title") {
      const text = spaced(values.flatMap(startOf));
      fields.push({ rank: fieldRank.titleStart, text, isPinyin: false });
    }
    if (keyFields.some((field) => field === name)) {
      for (const tokens of values) keys.add(keyOf(tokens) ?? "");
    }
  }
  for (const name of pinyinFields) {
    const values = doc[name].map(syllablesOf);
    const text = values
      .flatMap((syllables) => (syllables.length === 0 ? [] : [`|${syllables.join("|")}|`]))
      .join(" ");
    fields.push({ rank: fieldRank[name], text, isPinyin: true });
    if (name === "pinyin") for (const syllables of values) keys.add(syllables.join(""));
  }
  keys.delete("");
  return {
    fields: fields.filter(({ text }) => text !== "").sort((a, b) => b.rank - a.rank),
    keys,
  };
};
