import { parseQuery, type Query } from "./parseQuery.ts";

let last: { readonly text: string; readonly query: Query } | undefined;

/** The query of a text. Many texts are drawn for one, which needs reading once. */
export const readQuery = (text: string): Query => {
  if (last?.text !== text) last = { text, query: parseQuery(text) };
  return last.query;
};
