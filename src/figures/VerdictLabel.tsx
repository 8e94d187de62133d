import type { Verdict } from "#domain/pace/verdict.ts";
import { verdictWords } from "#domain/pace/verdictWords.ts";

import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly verdict: Verdict;
  readonly className?: string;
}

/** A verdict as glyph and word, in its colour. */
export const VerdictLabel = ({ verdict, className = "" }: Props) => {
  const { glyph, text } = verdictStyle[verdict];
  return (
    <span className={`font-semibold whitespace-nowrap ${text} ${className}`}>
      <span aria-hidden="true">{glyph} </span>
      {verdictWords[verdict]}
    </span>
  );
};
