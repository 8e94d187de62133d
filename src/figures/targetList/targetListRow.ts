import type { Goal } from "#domain/goals/goals.ts";
import { type Goals, noGoals } from "#domain/query/filter/shownGoals.ts";
import {
  type GlyphModel,
  glyphModel,
  type GlyphUnits,
} from "#figures/targetGlyph/targetGlyphModel.ts";
import { isOld } from "#domain/calendar/ages.ts";
import { targetLabel, type TargetEntry } from "#domain/dataset/entry.ts";
import { type Graded, gradedSourceOf, type SourcesById } from "#domain/grade.ts";
import { figureOfVerdict } from "#domain/judging/shownReading.ts";
import type { KnownReading } from "#domain/judging/evidence/knownReading.ts";
import type { Judgement } from "#domain/judging/judgement.ts";
import { roundingIn } from "#domain/judging/shownFigure.ts";
import type { Verdict } from "#domain/judging/verdict.ts";
import type { Snapshot } from "#domain/query/filter/snapshot.ts";
import { whyWords } from "#messages/judging/verdicts.ts";
import { targetList as words } from "#messages/targets/targets.ts";
import { otherDocumentsText } from "#figures/tables/otherDocumentsText.ts";
import { dueWords } from "#messages/words/dates.ts";
import { labelUnit } from "#messages/words/amounts.ts";
import { shortTitle } from "#messages/words/titles.ts";
import { verdictGradeWords } from "#parts/verdicts/verdictGradeWords.ts";
import { isQualitative } from "#domain/schema/qualitative.ts";

/** A figure of a target: its value, its date, its age. */
interface DatedFigure {
  readonly figure: string;
  readonly date: string;
  readonly age: string;
  /** The same without abbreviations. */
  readonly spokenAge: string;
  readonly isOld: boolean;
}

/**
 * The page that a verdict is graded by, with its grade; of a target that isn't judged, that of its last figure.
 */
interface FigureSource {
  readonly publisher: string;
  readonly link: string | undefined;
  /** What is said of the page, if it can't be linked: 'read on a copy of …'. In the data's language. */
  readonly unlinked: string | undefined;
  /** For its mark. */
  readonly graded: Graded;
  /** The grade in words, and that it is of the baseline, the weaker of the two figures, where it is. */
  readonly grade: string;
}

/** A target as a row of the list, on the page and in its file. */
export interface ListedTarget {
  readonly id: string;
  readonly name: string;
  readonly plan: string;
  readonly due: string;
  readonly glyph: GlyphModel;
  readonly verdict: Verdict;
  readonly used: DatedFigure | undefined;
  /** Its unit, where no figure includes it. */
  readonly unit: string | undefined;
  readonly source: FigureSource | undefined;
  readonly why: string;
  /** The same without an earlier figure that met it, too. */
  readonly whyInShort: string;
  /** The other documents that set its goal; undefined without any. */
  readonly alsoIn: string | undefined;
}

const datedFigure = (judgement: Judgement, reading: KnownReading): DatedFigure | undefined => {
  const { asOf, unit } = judgement;
  const { value, bound, date } = reading;
  if (unit === undefined) return undefined;
  const [when, age, spokenAge] = words.read(date, asOf);
  return {
    figure: words.figure(value, unit, bound, roundingIn(judgement, reading)),
    date: when,
    age,
    spokenAge,
    isOld: isOld(date, asOf),
  };
};

/** Undefined where no figure is known. */
export const lastFigure = (judgement: Judgement): DatedFigure | undefined =>
  judgement.last && datedFigure(judgement, judgement.last);

/** The figure that its verdict rests on; of a target that isn't judged, the last one. */
const usedFigure = (judgement: Judgement): DatedFigure | undefined => {
  const used = figureOfVerdict(judgement);
  return used && datedFigure(judgement, used);
};

const sourceOf = (judgement: Judgement, sources: SourcesById): FigureSource | undefined => {
  const { verdict, grade, last, asOf } = judgement;
  const graded =
    verdict === "not-judged" ? last && gradedSourceOf(last.reading, sources, asOf) : grade;
  return (
    graded && {
      publisher: words.publisher(graded),
      link: graded.source?.link,
      unlinked: graded.unlinked,
      graded,
      grade: grade === undefined ? words.grade(graded) : verdictGradeWords(grade),
    }
  );
};

/** A judged target as a row of the list. */
export const targetRow = (
  entry: TargetEntry,
  judgement: Judgement,
  sources: SourcesById,
  units: GlyphUnits,
  goal?: Goal,
): ListedTarget => {
  const { target } = entry;
  return {
    id: entry.id,
    name: targetLabel(target),
    plan: shortTitle(entry.entry),
    due: dueWords(entry.due),
    glyph: glyphModel(target, judgement, units),
    verdict: judgement.verdict,
    used: usedFigure(judgement),
    unit: isQualitative(target) ? undefined : labelUnit(target.unit) || undefined,
    source: sourceOf(judgement, sources),
    why: whyWords(target, judgement),
    whyInShort: whyWords(target, judgement, true),
    alsoIn: otherDocumentsText(goal),
  };
};

/** Targets as rows of the list; one that wasn't judged has none. */
export const targetRows = (
  targets: readonly TargetEntry[],
  { judged, dataset }: Pick<Snapshot, "judged" | "dataset">,
  units: GlyphUnits,
  goals: Goals = noGoals,
): readonly ListedTarget[] =>
  targets.flatMap((entry) => {
    const judgement = judged.byTarget.get(entry.id);
    return judgement === undefined
      ? []
      : [targetRow(entry, judgement, dataset.sources, units, goals.get(entry.id))];
  });

/** A row with its reason in short, and the age only of an old figure: others are as old as their date says. */
export const inShort = (row: ListedTarget): ListedTarget => ({
  ...row,
  why: row.whyInShort,
  used: row.used?.isOld === false ? { ...row.used, age: "" } : row.used,
});
