import { pinyinFields, type SearchDoc, wordFields } from "#search/documents/searchDoc.ts";

import { rival } from "../rivals.ts";

interface FlexIndex {
  add(id: number, text: string): void;
  search(query: string, options: { readonly limit: number }): readonly (number | string)[];
}

interface FlexModule {
  readonly Index: new (options: {
    readonly tokenize: "forward";
    readonly cache: boolean;
    readonly encode: (text: string) => string[];
  }) => FlexIndex;
}

/** Latin words, figures and syllables as they are; Chinese in pairs of neighbours. */
const encode = (text: string): string[] => {
  const tokens: string[] = [];
  for (const [token] of text.toLowerCase().matchAll(/[\p{Script=Han}]+|[a-z0-9.]+/gu)) {
    if (token.charCodeAt(0) < 128) tokens.push(token);
    else for (let at = 0; at + 1 < token.length; at += 1) tokens.push(token.slice(at, at + 2));
  }
  return tokens;
};

/** FlexSearch over the same texts, finding beginnings of words as we do. */
export const buildFlexSearch = (docs: readonly SearchDoc[]): FlexIndex => {
  const { Index } = rival("flexsearch") as FlexModule;
  const index = new Index({ tokenize: "forward", cache: false, encode });
  docs.forEach((doc, row) => {
    const texts = [...wordFields, ...pinyinFields].flatMap((field) => doc[field]);
    index.add(row, texts.join(" "));
  });
  return index;
};
