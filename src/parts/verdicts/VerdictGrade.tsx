import type { VerdictGrade as Graded } from "#domain/judging/verdictGrade.ts";

import { GradeLabel } from "./GradeLabel.tsx";
import { verdictGradeWords } from "./verdictGradeWords.ts";

/** The grade of a verdict, as mark and word; nothing of what can't be judged. */
export const VerdictGrade = ({ graded }: { readonly graded: Graded | undefined }) =>
  graded === undefined ? null : <GradeLabel graded={graded} words={verdictGradeWords(graded)} />;
