import type { Judgement } from "./judgement.ts";
import { dateWords } from "#domain/dateWords.ts";
import { formatBeside } from "./figureWords.ts";
import { readingWords } from "./readingWords.ts";
import { wayWords } from "./wayWords.ts";
import { reasonWords } from "./verdictWords.ts";

/** A baseline told later is among the reasons already. */
const leftOutWords = ({ toldLater }: Judgement): readonly string[] => {
  const { length } = toldLater.filter(({ what }) => what === "reading");
  if (length === 0) return [];
  return [
    length === 1 ? "one reading told later left out" : `${length} readings told later left out`,
  ];
};

/**
 * The line beside a verdict: 'seen 2023', '20.092 against 18.5 needed, 31 December 2025', '47.6% of the
 * way, 30 June 2024', 'no reading, no baseline given'. With `short` the dates are those of tables.
 */
export const verdictDetail = (judgement: Judgement, short = false): string => {
  const { verdict, expected, cautions, last } = judgement;
  switch (verdict) {
    case "met":
      return [
        `seen ${dateWords(judgement.metOn, short)}`,
        ...(judgement.afterDue ? ["after due"] : []),
        ...(cautions.includes("reading-approximate") ? [readingWords(judgement.by)] : []),
        ...(cautions.includes("within-tolerance") ? ["within the tolerance of 'about'"] : []),
      ].join(", ");
    case "not-judged":
      return [...judgement.reasons.map(reasonWords), ...leftOutWords(judgement)].join(", ");
    case "on-pace":
    case "behind": {
      const { by } = judgement;
      const needed =
        expected === undefined ? "" : ` against ${formatBeside(expected, by.value)} needed`;
      return `${readingWords(by)}${needed}, ${dateWords(by.date, short)}`;
    }
    case "missed":
    case "short-at-last-reading": {
      const { by } = judgement;
      const date = dateWords(by.date, short);
      const way = wayWords(judgement);
      if (by !== last || way === undefined) return `${readingWords(by)}, ${date}`;
      if (cautions.includes("moved-backwards")) return `moved backwards, ${date}`;
      return `${way}, ${date}`;
    }
  }
};
