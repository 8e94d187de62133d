import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  readonly verdict: Verdict;
  readonly className?: string;
}

/** A verdict as mark and word, in its colour. */
export const VerdictLabel = ({ verdict, className = "" }: Props) => (
  <span className={`font-semibold whitespace-nowrap ${verdictStyle[verdict].text} ${className}`}>
    <VerdictMark verdict={verdict} /> {verdictWords[verdict]}
  </span>
);
