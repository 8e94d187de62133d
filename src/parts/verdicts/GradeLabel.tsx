import type { Graded } from "#domain/grade.ts";
import { gradeLabel } from "#messages/words/grades.ts";
import { COPY_REACH, gradeShape } from "#scene/gradeShape.ts";

const SIDE = 2 + COPY_REACH;

/** The mark of a grade, inline with text and as high as its capitals. */
export const GradeMark = ({ graded }: { readonly graded: Graded }) => (
  <svg
    aria-hidden="true"
    className="inline-block shrink-0 fill-current [fill-rule:evenodd]"
    height=".78em"
    viewBox={`-1 ${-1 - COPY_REACH} ${SIDE} ${SIDE}`}
    width=".78em"
  >
    <path d={gradeShape(graded)} />
  </svg>
);

interface Props {
  readonly graded: Graded;
  /** The text, where it says more than the grade. */
  readonly words?: string;
}

/** A grade as mark and word, of which the first stays in the mark's line. */
export const GradeLabel = ({ graded, words = gradeLabel(graded) }: Props) => {
  const [first = ""] = /^[^\s，（]+/.exec(words) ?? [];
  return (
    <span>
      <span className="whitespace-nowrap">
        <GradeMark graded={graded} />
        {`\u00A0${first}`}
      </span>
      {words.slice(first.length)}
    </span>
  );
};
