import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  readonly verdict: Verdict;
  /** What is said of one target, where it differs from the verdict's own word. */
  readonly words?: string;
  readonly className?: string;
}

/** A verdict as mark and word, in its colour. */
export const VerdictLabel = ({ verdict, words = verdictWords[verdict], className = "" }: Props) => (
  <span className={`font-semibold whitespace-nowrap ${verdictStyle[verdict].text} ${className}`}>
    <VerdictMark verdict={verdict} /> {words}
  </span>
);
