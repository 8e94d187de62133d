import type { KnownSource } from "#domain/grade.ts";
import type { News, Policy, Source } from "#domain/schema/records.ts";

import type { Dataset } from "./dataset.ts";

type Sources = Dataset["sources"];

/** A page with the text of a document: the issuing body's own, a copy of it, or a translation. */
export interface TextPage {
  readonly is: "official" | "copy" | "translation";
  readonly source: KnownSource;
  /** Whether it has a translation beside the original: a copy, or a translation on a Chinese page. */
  readonly isTranslated: boolean;
}

/** Where the text of a document can be read. */
export interface PrimaryText {
  /** Official pages, then copies, then translations; each page once. */
  readonly pages: readonly TextPage[];
  /** Official addresses that others give and that nobody here has opened: none is a source. */
  readonly unopened: readonly string[];
}

/** The pages with the text of a record's document; undefined for news. */
export const primaryTextOf = (record: Policy | News, sources: Sources): PrimaryText | undefined => {
  if (record.kind !== "policy") return undefined;
  const { pages = [], copies = [], translations = [], unopened = [] } = record.original ?? {};
  const is = new Map<string, TextPage["is"]>([
    ...translations.map((id) => [id, "translation"] as const),
    ...copies.map((id) => [id, "copy"] as const),
    ...pages.map((id) => [id, "official"] as const),
  ]);
  return {
    pages: [...new Set([...pages, ...copies, ...translations])].flatMap((id) => {
      const source = sources.get(id);
      const kind = is.get(id);
      return source === undefined || kind === undefined
        ? []
        : [
            {
              is: kind,
              source,
              isTranslated:
                kind !== "official" &&
                translations.includes(id) &&
                (kind === "copy" || source.language === "zh"),
            },
          ];
    }),
    unopened,
  };
};

/** The first official page of a document that was read and may be linked. */
export const officialPageOf = (record: Policy | News, sources: Sources): string | undefined =>
  primaryTextOf(record, sources)
    ?.pages.filter(({ is }) => is === "official")
    .flatMap(({ source }) => source.link ?? [])[0];

/**
 * What the page of a quotation is: the document itself, a copy of it, or else by whom the page is, from its
 * source's grade.
 */
export type QuotedFrom = "document" | "copy-of-document" | NonNullable<Source["grade"]>;

export const quotedFrom = ({ original = {} }: Policy, { id, grade }: Source): QuotedFrom => {
  if (original.pages?.includes(id) === true) return "document";
  return original.copies?.includes(id) === true ? "copy-of-document" : grade;
};
