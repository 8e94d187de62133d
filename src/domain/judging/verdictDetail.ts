import { agedDateWords } from "#domain/ageWords.ts";
import { formatBeside } from "./figureWords.ts";
import type { Judgement } from "./judgement.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import { readingWords } from "./readingWords.ts";
import { requiredValueAt } from "#domain/judging/path/requiredValueAt.ts";
import { reasonWords } from "./verdictWords.ts";
import { wayWords } from "./wayWords.ts";

/** A baseline told later is among the reasons already. */
const leftOutWords = ({ disclosedLater }: Judgement): readonly string[] => {
  const { length } = disclosedLater.filter(({ what }) => what === "reading");
  if (length === 0) return [];
  return [
    length === 1 ? "one reading told later left out" : `${length} readings told later left out`,
  ];
};

/** A reading against what the path needed on its own day: '246 EFLOPS against 238 needed'. */
export const againstNeeded = (judgement: Judgement, by: KnownReading, unit?: string): string => {
  const needed = requiredValueAt(judgement, by.day);
  const read = readingWords(by, unit);
  return needed === undefined ? read : `${read} against ${formatBeside(needed, by.value)} needed`;
};

/** Whether the reading that a verdict rests on is further from the target than the baseline. */
const movedBackwards = ({ cautions, last }: Judgement, by: KnownReading): boolean =>
  by === last && cautions.includes("moved-backwards");

/** Why a reading past due can't be placed, where 'no baseline' alone wouldn't say it. */
const unplacedWords = (isOpen: boolean, { baselineProblem }: Judgement): readonly string[] => {
  if (isOpen) return ["a bound that proves neither"];
  return baselineProblem === undefined || baselineProblem === "no-baseline"
    ? []
    : [reasonWords(baselineProblem)];
};

/** What a verdict rests on, without its date. */
const groundWords = (
  judgement: Exclude<Judgement, { readonly verdict: "met" | "not-judged" }>,
  unit: string | undefined,
): readonly string[] => {
  const { by, last } = judgement;
  const backwards = movedBackwards(judgement, by) ? ["moved backwards"] : [];
  switch (judgement.verdict) {
    case "missed": {
      const way = by === last ? wayWords(judgement) : undefined;
      if (way === undefined) return [readingWords(by, unit)];
      return backwards.length > 0 ? backwards : [way];
    }
    case "due-no-baseline":
      return [againstNeeded(judgement, by, unit), ...unplacedWords(judgement.isOpen, judgement)];
    default:
      return [againstNeeded(judgement, by, unit), ...backwards];
  }
};

/**
 * The line beside a verdict: 'seen 2023, two years old', '246 EFLOPS against 238 needed, 30 June 2024,
 * two years old', '67% of the way, December 2025', 'no reading, no baseline given'. With `short` dates
 * and ages are those of tables, and the unit is left to its column.
 */
export const verdictDetail = (judgement: Judgement, short = false): string => {
  const { verdict, cautions, asOf } = judgement;
  const unit = short ? undefined : judgement.unit;
  switch (verdict) {
    case "met":
      return [
        `seen ${agedDateWords(judgement.metOn, asOf, short)}`,
        ...(judgement.afterDue ? ["after due"] : []),
        ...(cautions.includes("reading-approximate") ? [readingWords(judgement.by, unit)] : []),
        ...(cautions.includes("within-tolerance") ? ["within the tolerance of 'about'"] : []),
      ].join(", ");
    case "not-judged":
      return [...judgement.reasons.map(reasonWords), ...leftOutWords(judgement)].join(", ");
    default:
      return [...groundWords(judgement, unit), agedDateWords(judgement.by.date, asOf, short)].join(
        ", ",
      );
  }
};
