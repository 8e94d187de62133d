import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  readonly verdict: Verdict;
}

/** A verdict as mark and word, in its colour; several words may take two lines. */
export const VerdictLabel = ({ verdict }: Props) => (
  <span className={`font-semibold ${verdictStyle[verdict].text}`}>
    <VerdictMark verdict={verdict} />
    {` ${verdictWords[verdict]}`}
  </span>
);
