import { goalWords } from "#domain/amountWords.ts";
import { dateWords } from "#domain/dateWords.ts";
import { formatShare } from "#domain/pace/figureWords.ts";
import type { Judgement } from "#domain/pace/judge.ts";
import { readingWords } from "#domain/pace/readingWords.ts";
import { isQualitative, type Target } from "#domain/schema/target.ts";

/** What a glyph shows, in words: for those who hear it, and for an export's caption. */
export const glyphWords = (target: Target, judgement: Judgement): string => {
  if (isQualitative(target)) return target.goal;
  const { baseline, last, wayCovered } = judgement;
  const base =
    baseline === undefined
      ? "no baseline given"
      : `baseline ${readingWords(baseline)}${baseline.date === undefined ? " undated" : ` in ${dateWords(baseline.date)}`}`;
  const read =
    last === undefined
      ? "no reading"
      : `last reading ${readingWords(last)}, ${dateWords(last.date)}`;
  const way = wayCovered === undefined ? [] : [`${formatShare(wayCovered)} of the way`];
  return [`target ${goalWords(target)}`, base, read, ...way].join("; ");
};
