import type { DataLanguage } from "#domain/dataset/textsIn.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import { fault, type Problem } from "./problems.ts";

const chinese = /\p{Script=Han}/u;

/**
 * The official page of a document is the issuing body's own, and a reader can open it; a quotation is in the
 * language of the document, with our English in the English files.
 */
export const evidenceRules = (
  { sources, policies }: Tables,
  language: DataLanguage,
): readonly Problem[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return policies.flatMap(({ id, original, targets }) => {
    const report = (field: string, message: string) => fault("policies", id, field, message);
    return [
      ...(original?.pages ?? []).flatMap((page, at) => {
        const source = byId.get(page);
        const field = `original.pages.${at}`;
        if (source === undefined) return [];
        if (source.grade !== "official")
          return [report(field, `expected a source of the grade official, found ${source.grade}`)];
        if (source.copyOf !== undefined)
          return [report(field, "expected the issuing body's own page, found a copy")];
        return source.link === undefined ? [report(field, "expected a page that is linked")] : [];
      }),
      ...targets.flatMap(({ quotation }, at) => {
        if (quotation === undefined) return [];
        const field = `targets.${at}.quotation`;
        return [
          ...(chinese.test(quotation.sentence)
            ? []
            : [report(`${field}.sentence`, "expected a sentence in Chinese")]),
          ...(language === "en" && quotation.translation === undefined
            ? [report(`${field}.translation`, "expected our English of the sentence")]
            : []),
        ];
      }),
    ];
  });
};
