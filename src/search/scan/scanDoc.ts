import {
  fieldRank,
  keyFields,
  pinyinFields,
  type SearchDoc,
  wordFields,
} from "#search/documents/searchDoc.ts";
import { type Terms, termsOfStarts, termsOfSyllables, termsOfTokens } from "#search/match/terms.ts";
import { keyOf } from "#search/query/parseQuery.ts";
import { tokensOf } from "#search/text/tokensOf.ts";

interface ScanField {
  readonly rank: number;
  readonly terms: Terms;
}

/** A document made ready for a scan; its fields in falling weight. */
export interface ScanDoc {
  readonly fields: readonly ScanField[];
  readonly keys: ReadonlySet<string>;
}

const syllablesOf = (value: string): readonly string[] =>
  tokensOf(value)
    .filter(({ kind }) => kind === "word")
    .map(({ text }) => text);

export const scanDocOf = (doc: SearchDoc): ScanDoc => {
  const keys = new Set<string>();
  const fields: ScanField[] = [];
  for (const name of wordFields) {
    const values = doc[name].map((value) => tokensOf(value));
    fields.push({ rank: fieldRank[name], terms: termsOfTokens(values.flat()) });
    if (name === "title") {
      fields.push({ rank: fieldRank.titleStart, terms: termsOfStarts(values) });
    }
    if (keyFields.some((field) => field === name)) {
      for (const tokens of values) keys.add(keyOf(tokens) ?? "");
    }
  }
  for (const name of pinyinFields) {
    const values = doc[name].map(syllablesOf);
    fields.push({ rank: fieldRank[name], terms: termsOfSyllables(values) });
    if (name === "pinyin") for (const syllables of values) keys.add(syllables.join(""));
  }
  keys.delete("");
  return {
    fields: fields.filter(({ terms }) => terms.text !== "").sort((a, b) => b.rank - a.rank),
    keys,
  };
};
