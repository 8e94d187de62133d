import type { VerdictGrade } from "#domain/judging/verdictGrade.ts";
import { targetList } from "#messages/targets/targets.ts";

/** The grade of a verdict, and whether it is that of the baseline: 'press', 'press (baseline)'. */
export const verdictGradeWords = (graded: VerdictGrade): string => {
  const words = targetList.grade(graded);
  return graded.isBaseline ? targetList.ofBaseline(words) : words;
};
