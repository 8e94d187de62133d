import type { Finding } from "#domain/checking/finding.ts";
import type { Tables } from "#domain/dataset/tables.ts";
import type { DataLanguage } from "#domain/dataset/textsIn.ts";

import { isQualitative } from "#domain/schema/qualitative.ts";
import { finding } from "./finding.ts";

const chinese = /\p{Script=Han}/u;

/** Whether a Chinese sentence asks for a value or more: '60%以上' includes 60. */
const asksAtLeast = (sentence: string, value: number): boolean =>
  new RegExp(
    `(?<![\\d.])${String(value).replace(".", "\\.")}(?![\\d.])[^\\d，。；、的及]{0,5}以上`,
    "u",
  ).test(sentence);

/**
 * The official page of a document is the issuing body's own, and a reader can open it; a quotation is in the
 * language of the document, with our English in the English files.
 */
export const evidenceRules = (
  { sources, policies }: Tables,
  language: DataLanguage,
): readonly Finding[] => {
  const byId = new Map(sources.map((source) => [source.id, source]));
  // Documents whose titles are Chinese are quoted in Chinese.
  const areChinese = policies.some(
    ({ title: { zh, native } }) => zh !== undefined && native === undefined,
  );
  return policies.flatMap(({ id, original, targets }): readonly Finding[] => {
    const at = (field: string) => ({ file: "policies", record: id, field }) as const;
    return [
      ...(original?.pages ?? []).flatMap((page, nth): readonly Finding[] => {
        const source = byId.get(page);
        const place = at(`original.pages.${nth}`);
        if (source === undefined) return [];
        if (source.grade !== "official")
          return [finding("page-not-official", place, { grade: source.grade })];
        if (source.copyOf !== undefined) return [finding("page-a-copy", place, {})];
        return source.link === undefined ? [finding("page-not-linked", place, {})] : [];
      }),
      ...targets.flatMap((target, nth) => {
        const { quotation } = target;
        if (quotation === undefined) return [];
        const field = `targets.${nth}.quotation`;
        return [
          ...(!isQualitative(target) &&
          target.comparator === "more than" &&
          typeof target.value === "number" &&
          asksAtLeast(quotation.sentence, target.value)
            ? [finding("quoted-as-at-least", at(`targets.${nth}.comparator`), {})]
            : []),
          ...(!areChinese || chinese.test(quotation.sentence)
            ? []
            : [finding("quotation-not-chinese", at(`${field}.sentence`), {})]),
          ...(language === "en" && quotation.translation === undefined
            ? [finding("quotation-untranslated", at(`${field}.translation`), {})]
            : []),
        ];
      }),
    ];
  });
};
