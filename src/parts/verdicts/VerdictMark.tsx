import type { Verdict } from "#domain/judging/verdict.ts";
import { verdictWords } from "#messages/words/verdicts.ts";

import { verdictStyle } from "./verdictStyle.ts";

interface Props {
  readonly verdict: Verdict;
  /** True where no word stands beside it, so that it has to say itself what it means. */
  readonly named?: boolean;
  readonly className?: string;
}

/** The shape of a verdict, inline with text and as high as its capitals. Drawn, as fonts differ in signs. */
export const VerdictMark = ({ verdict, named = false, className = "" }: Props) => (
  <svg
    {...(named ? { "aria-label": verdictWords[verdict], role: "img" } : { "aria-hidden": true })}
    className={`inline-block shrink-0 fill-current ${className}`}
    height=".72em"
    viewBox="-1 -1 2 2"
    width=".72em"
  >
    <path d={verdictStyle[verdict].path} fillRule="evenodd" />
  </svg>
);
