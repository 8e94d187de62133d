import type { VerdictGrade as Graded } from "#domain/judging/verdictGrade.ts";
import { targetList } from "#messages/targets/targets.ts";

import { GradeLabel } from "./GradeLabel.tsx";

/** The grade of a verdict, as mark and word, and whether it is that of the baseline; nothing of what can't be judged. */
export const VerdictGrade = ({ graded }: { readonly graded: Graded | undefined }) =>
  graded === undefined ? null : (
    <GradeLabel
      graded={graded}
      words={
        graded.isBaseline
          ? targetList.ofBaseline(targetList.grade(graded))
          : targetList.grade(graded)
      }
    />
  );
