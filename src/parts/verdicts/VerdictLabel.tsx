import type { Verdict } from "#domain/judging/verdict.ts";
import { withinClass } from "#messages/words/verdictClasses.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";
import { VerdictMark } from "./VerdictMark.tsx";

interface Props {
  readonly verdict: Verdict;
  /** Whether it is below the head of its class, which needn't be repeated. */
  readonly isWithinClass?: boolean;
}

/** A verdict as mark and word, in its colour; several words may take two lines. */
export const VerdictLabel = ({ verdict, isWithinClass = false }: Props) => (
  <span className={`font-semibold ${verdictStyle[verdict].text}`}>
    <VerdictMark verdict={verdict} />
    {` ${(isWithinClass ? withinClass : verdictWords)[verdict]}`}
  </span>
);
